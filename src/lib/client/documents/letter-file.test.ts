import { expect, test } from 'vitest';
import { date } from '../../core/dates/calendar-date.ts';
import type { FrozenLetter } from '../../core/letters/letter.ts';
import { letterFile } from './letter-file.ts';

// PDF and Word files are made in a worker: see tests/journeys/letter-files.spec.ts.

const letter: FrozenLetter = {
	id: 'L-1.1',
	on: date('2026-11-21'),
	from: ['Łukasz Żak', ''],
	to: ['SEN team'],
	subject: 'Request for محمد',
	body: [
		{ kind: 'paragraph', id: 'a', text: 'One\ntwo 🦊' },
		{ kind: 'list', id: 'l', items: ['three', ''] }
	],
	signedBy: ['Łukasz Żak']
};

test('a letter as plain text, which Windows opens as it is', async () => {
	const made = await letterFile(letter, 'txt', { written: '21 November 2026', title: 'Letter' });
	if (!made.ok) throw new Error(made.problem);
	expect(made.value.name).toBe('letter-2026-11-21.txt');
	expect(made.value.type).toBe('text/plain;charset=utf-8');
	const bytes = Buffer.from(await made.value.arrayBuffer());
	expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
	expect(bytes.subarray(3).toString('utf8')).toBe(
		'Łukasz Żak\r\n\r\n21 November 2026\r\n\r\nSEN team\r\n\r\nRequest for محمد\r\n\r\nOne\r\ntwo 🦊\r\n\r\n- three\r\n\r\nŁukasz Żak\r\n'
	);
});
