import { expect, test } from 'vitest';
import { date } from '../../core/dates/calendar-date.ts';
import type { Basis } from './guide.ts';
import { standingOf } from './standing.ts';

const checkedOn = date('2026-11-21');
const at = [{ law: 'cfa-2014', place: 'section 36(1)' }];

test.each<[Omit<Basis, 'checkedOn'>, ReturnType<typeof standingOf>, string]>([
	[{ mark: 'V', at, read: ['A36'] }, { kind: 'in-law', place: 'section 36(1)' }, 'the law itself was read'],
	[
		{ mark: 'V', at, read: ['N-BEA', 'A36'] },
		{ kind: 'in-law', place: 'section 36(1)' },
		'the law was read beside a report'
	],
	[{ mark: 'V', at: [], read: ['CWS78'] }, { kind: 'in-law' }, 'the law was read, and no place is named'],
	[{ mark: 'V', at, read: ['A45n'] }, { kind: 'in-notes' }, 'only the official notes were read'],
	[{ mark: 'V', at, read: ['I-MED'] }, { kind: 'reported', by: ['IPSEA'] }, 'naming a section does not make it read'],
	[{ mark: 'V', at, read: ['I-MED', 'I2'] }, { kind: 'reported', by: ['IPSEA'] }, 'one body is named once'],
	[
		{ mark: 'S', at, read: ['A36', 'I13'] },
		{ kind: 'reported', by: ['IPSEA'] },
		'the reading of a section is a report'
	],
	[{ mark: 'M', at, read: [] }, { kind: 'ask' }, 'from memory'],
	[{ mark: 'M', at, read: ['A36'] }, { kind: 'ask' }, 'from memory, whatever else was read']
])('%j stands as %j: %s', (basis, standing) => {
	expect(standingOf({ ...basis, checkedOn })).toEqual(standing);
});
