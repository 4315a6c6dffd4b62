import { textOf } from '../cases/person.ts';
import type { Answers } from '../flows/flow.ts';

/** People and teams a family may have to reach (journeys.md 5.4). What is known of each is what the family typed: none is guessed. */
export const contactSlots = [
	'casework',
	'director',
	'complaints',
	'monitoring-officer',
	'sendiass',
	'disagreement-resolution',
	'mediation',
	'local-offer',
	'designated-clinical',
	'health-board',
	'social-care',
	'senco',
	'head',
	'governors',
	'virtual-school',
	'transport'
] as const;
export type ContactSlot = (typeof contactSlots)[number];

/** What can be known of a contact, and where that was read. */
export const contactFields = ['name', 'email', 'phone', 'address', 'source'] as const;
export type ContactField = (typeof contactFields)[number];

export type Contact = Readonly<Partial<Record<ContactField, string>>>;

export function isContactSlot(text: string): text is ContactSlot {
	return (contactSlots as readonly string[]).includes(text);
}

/** The name under which a field of a contact is answered. */
export function contactQuestion(slot: ContactSlot, field: ContactField): string {
	return `contact:${slot}:${field}`;
}

/** Whether an answer is a field of a contact, and of which. */
export function contactIn(question: string): { slot: ContactSlot; field: ContactField } | undefined {
	const [kind, slot = '', field = ''] = question.split(':');
	const isField = (contactFields as readonly string[]).includes(field);
	return kind === 'contact' && isContactSlot(slot) && isField ? { slot, field: field as ContactField } : undefined;
}

/** What the family typed of a contact; nothing when it is empty. */
export function contactOf(answers: Answers, slot: ContactSlot): Contact | undefined {
	const known = contactFields.flatMap((field) => {
		const words = textOf(answers, contactQuestion(slot, field));
		return words === undefined ? [] : [[field, words] as const];
	});
	return known.length > 0 ? Object.fromEntries(known) : undefined;
}
