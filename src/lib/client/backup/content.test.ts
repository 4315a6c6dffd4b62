import { expect, test } from 'vitest';
import { upgrades } from '../journal/database.ts';
import { readContent } from './content.ts';

const at = '2026-11-21T09:30:00.000Z';
const content = {
	schema: 1,
	madeAt: at,
	cases: [{ id: 'c1', openedAt: at, lastOpenedAt: at, isExample: false }],
	entries: [
		{ id: 'e1', caseId: 'c1', recordedAt: at, recordedBy: 'phone', kind: 'answer', question: 'name', value: 'Sami' }
	],
	drafts: [
		{
			caseId: 'c1',
			question: 'born-on',
			versions: [{ id: 'v1', tab: 't1', savedAt: at, value: { day: '3', month: '', year: '' } }]
		}
	],
	letters: [{ caseId: 'c1', runId: 'r1', letter: 'L-1.1', createdAt: at, ticked: ['names'], sentAs: 'e1' }],
	exports: [{ caseId: 'c1', uid: 'a@waymark', on: '2026-12-17', isDetailed: false, sequence: 0, exportedAt: at }],
	// The first three bytes of every JPEG.
	pictures: [{ caseId: 'c1', id: 'p1', of: 'e1', addedAt: at, data: '/9j/' }]
};
const [entry] = content.entries;

test('what was sealed is read as it was', () => {
	expect(readContent(JSON.stringify(content))).toEqual({ ok: true, value: content });
});

test('a back-up from before there were pictures is read', () => {
	const { pictures: _pictures, ...older } = { ...content, schema: 2 };
	expect(readContent(JSON.stringify(older))).toEqual({ ok: true, value: older });
});

test.each<[string, unknown, unknown]>([
	['the store of a later version', { ...content, schema: upgrades.length + 1 }, { kind: 'newer' }],
	['an event of a later version', { ...content, entries: [{ ...entry, kind: 'photo' }] }, { kind: 'newer' }],
	['a shelf of a later version', { ...content, photos: [] }, { kind: 'newer' }],
	[
		'no shelf of entries',
		{ ...content, entries: undefined },
		{ kind: 'contents', faults: [{ at: 'entries', is: 'missing' }] }
	],
	[
		'an entry of a case that is not there',
		{ ...content, entries: [{ ...entry, caseId: 'c2' }] },
		{ kind: 'contents', faults: [{ at: 'entries.0.caseId', is: 'missing' }] }
	],
	[
		'an entry that is none',
		{ ...content, entries: [entry, { ...entry, recordedAt: 'yesterday' }] },
		{ kind: 'contents', faults: [{ at: 'entries.1.recordedAt', is: 'not-an-instant' }] }
	],
	[
		'a picture of a case that is not there',
		{ ...content, pictures: [{ ...content.pictures[0], caseId: 'c2' }] },
		{ kind: 'contents', faults: [{ at: 'pictures.0.caseId', is: 'missing' }] }
	],
	[
		'a picture that is a page of the web',
		{ ...content, pictures: [{ ...content.pictures[0], data: btoa('<html>') }] },
		{ kind: 'contents', faults: [{ at: 'pictures.0.data', is: 'not-text' }] }
	],
	['a list', [], { kind: 'contents', faults: [{ at: '', is: 'not-an-object' }] }]
])('%s is refused', (_what, value, problem) => {
	expect(readContent(JSON.stringify(value))).toEqual({ ok: false, problem });
});

test('what is no JSON is refused', () => {
	expect(readContent('{')).toEqual({
		ok: false,
		problem: { kind: 'contents', faults: [{ at: '', is: 'not-an-object' }] }
	});
});
