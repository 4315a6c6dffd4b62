import { expect, test } from 'vitest';
import { journeys } from '../src/lib/content/journeys/index.ts';

// Section 6.7 of the journeys, row by row: what went wrong, and the letters to write first.

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'sen-support': {
		'not-told': 'L-0.1 L-0.8',
		// The request for an assessment goes in beside the complaint.
		'not-given': 'L-0.3 L-0.8 L-1.1',
		'no-adjustments': 'L-0.2',
		'no-health-plan': 'L-0.5',
		'sent-home': 'L-0.10 L-6.4',
		'no-information': 'L-0.1'
	},
	'draft-plan': {
		late: 'L-2.3',
		'names-school': 'L-2.1',
		vague: 'L-2.1',
		// “Ask for reasons; keep proof”: the page of differences is that proof.
		ignored: 'L-2.4',
		'no-reports': 'L-2.2'
	},
	school: {
		'not-asked': 'L-3.3',
		'no-reason': 'L-3.4',
		'type-only': 'L-3.4',
		// “Tell the council; ask it to enforce”: it has to secure what the plan says.
		'not-admitted': 'L-6.1',
		'not-home': 'L-3.7',
		transport: 'L-3.6'
	},
	'personal-budget': {
		'no-answer': 'L-4.1 L-4.3',
		'head-no': 'L-4.2',
		'too-little': 'L-4.5',
		stopped: 'L-4.4',
		supplier: 'L-4.7'
	},
	review: {
		// “Ask for the meeting date”: the letter that asks for a review.
		'no-review': 'L-5.3',
		'bad-meeting': 'L-5.4',
		'no-decision': 'L-5.5',
		'phase-missed': 'L-5.9',
		'no-change': 'L-5.6',
		ending: 'L-5.7',
		'stopped-early': 'L-6.1'
	},
	'help-not-happening': { f: 'L-6.1 L-6.2 L-6.6', g: 'L-6.3', out: 'L-6.4', vague: 'L-5.3' },
	// The table has no rows for it.
	'special-groups': {}
};

test.each(journeys)('$id: every row of the failure table, with its letters and a way on', ({ id, failures }) => {
	expect(Object.fromEntries(failures.map((one) => [one.id, one.letters.join(' ')]))).toEqual(table[id]);
	for (const { id: row, law, routes } of failures) {
		expect(law, row).not.toBe('');
		expect(routes.length, row).toBeGreaterThan(0);
	}
});
