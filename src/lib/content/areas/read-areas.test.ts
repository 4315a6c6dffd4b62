import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areaOfCouncil } from './of-council.ts';
import { areas } from './index.ts';
import { readAreas } from './read-areas.ts';

const fixture = join(import.meta.dirname, '../../../../tests/fixtures/areas/cumberland/area.json');
const good = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, unknown>;
const contact = {
	name: 'Fellside Advice',
	what: 'Somebody to talk to.',
	phones: ['01632 960 001'],
	checked: '2026-11-18'
};
const note = (text: string) => ({ ...good, notes: [{ text, checked: '2026-11-18' }] });

const read = (area: unknown, { folder = 'cumberland', logos = {} } = {}) =>
	readAreas({ areas: { [`./${folder}/area.json`]: area }, logos, guides: ['refused-to-assess'] });

test('what a local service added is read with its folder, its logo, and who wrote it', () => {
	const [area] = read(good, { logos: { './cumberland/logo.svg': 'data:image/svg+xml,%3csvg/%3e' } });
	expect(area).toMatchObject({
		slug: 'cumberland',
		name: 'Cumberland',
		by: 'Fellside Advice',
		logo: 'data:image/svg+xml,%3csvg/%3e'
	});
	expect(area?.contacts).toHaveLength(2);
	expect(area?.notes[0]).toEqual({
		guide: 'refused-to-assess',
		text: 'We have a room with a telephone for your call to the mediation adviser.',
		checked: '2026-11-18'
	});
});

test('without a logo or notes an area is still an area', () => {
	const { notes: _notes, ...without } = good;
	expect(read(without)[0]).toMatchObject({ notes: [] });
	expect(read(without)[0]).not.toHaveProperty('logo');
});

test.each([
	// the file, what is said of it, why
	[{ ...good, guides: {} }, /Cumberland|guides/, 'a guide of its own'],
	[{ ...good, by: ' ' }, /by/, 'nobody answers for it'],
	[{ ...good, byUrl: 'http://fellside.example.org' }, /https/, 'a page that can be changed on its way'],
	[{ ...good, byUrl: 'javascript:alert(1)' }, /https/, 'a page that is a script'],
	[{ ...good, councils: ['E99999999'] }, /no council E99999999/, 'a council there is none of'],
	[{ ...good, councils: [] }, /councils/, 'for nobody'],
	[{ ...good, contacts: [] }, /contacts/, 'nobody to ask'],
	[{ ...good, contacts: [{ ...contact, phones: ['call us'] }] }, /01632 960 001/, 'a number that is none'],
	[{ ...good, contacts: [{ ...contact, email: 'hello' }] }, /help@example.org/, 'an address that is none'],
	[{ ...good, contacts: [{ ...contact, checked: 'last week' }] }, /2026-11-21/, 'a day that is none'],
	[{ ...good, contacts: [{ ...contact, checked: undefined }] }, /checked/, 'nobody said when it was checked'],
	[{ ...good, contacts: [{ ...contact, phones: [] }] }, /no number, address or page/, 'somebody who cannot be reached'],
	[
		{ ...good, notes: [{ guide: 'no-such-guide', text: 'Ask us.', checked: '2026-11-18' }] },
		/no guide/,
		'a guide there is none of'
	],
	[note('The council must answer you.'), /“must” speaks of the law/, 'what the law is stands in the guides'],
	[note('They answer in 6 weeks here.'), /“6 weeks” speaks of the law/, 'a length of time'],
	[note('See section 36 before you write.'), /“section 3” speaks of the law/, 'a place in a law'],
	[note('We fight for you.'), /no war words/, 'words this app does not use'],
	[
		{ ...good, contacts: [{ ...contact, what: 'You are entitled to a meeting.' }] },
		/“entitled” speaks of the law/,
		'the law in the words about a contact'
	]
] as const)('%j: %s (%s)', (area, said, _why) => {
	expect(() => read(area)).toThrow(said);
});

test('every fault is told at once, each with its file', () => {
	const faulty = { ...note('You must fight.'), councils: ['E99999999'] };
	expect(() => read(faulty)).toThrow(
		/^\.\/cumberland\/area\.json: there is no council[^]*\n\.\/cumberland\/area\.json: “must”[^]*\n\.\/cumberland/
	);
});

test('a folder has a plain name, and a logo is small', () => {
	expect(() => read(good, { folder: 'West Yorkshire' })).toThrow('a folder is called like west-yorkshire');
	const logos = { './cumberland/logo.png': `data:image/png;base64,${'A'.repeat(30_000)}` };
	expect(() => read(good, { logos })).toThrow('the logo is larger than 20 kB');
});

test('no area has been added yet: none is made up', () => {
	expect(areas).toEqual([]);
	expect(areaOfCouncil('E06000063')).toBeUndefined();
});
