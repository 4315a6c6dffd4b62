import { expect, test } from 'vitest';
import { contactIn, contactOf, contactQuestion, contactSlots } from './contacts.ts';

test('a contact is what was typed of it, and nothing else', () => {
	const answers = {
		[contactQuestion('casework', 'email')]: 'sen@example.org',
		[contactQuestion('casework', 'phone')]: ' '
	};
	expect(contactOf(answers, 'casework')).toEqual({ email: 'sen@example.org' });
	for (const slot of contactSlots.filter((one) => one !== 'casework')) expect(contactOf(answers, slot)).toBeUndefined();
});

test.each([
	['contact:casework:email', { slot: 'casework', field: 'email' }],
	['contact:nobody:email', undefined],
	['contact:casework:secret', undefined],
	['name', undefined]
])('%s', (question, is) => {
	expect(contactIn(question)).toEqual(is);
});
