import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { pluralsOf, textsOf } from '../src/lib/i18n/translation.ts';
import type { LanguageFacts } from '../src/lib/i18n/languages.ts';
import type * as WordsFile from '../src/lib/i18n/words.ts';
import { readJson, translations } from '../src/translations.ts';
import { englishOf, locales, sections, stateOf, translatedLanguages, wordsOf } from './translation-state.ts';

const languages = translatedLanguages();
const placeholders = (texts: Iterable<string>) =>
	[...new Set([...texts].flatMap((text) => text.match(/\{\{[^}]*\}\}/g) ?? []))].sort();

test('the languages of the plan are there', () => {
	expect(languages).toEqual(expect.arrayContaining(['ar', 'pl', 'ro', 'ur']));
});

test.each(languages)(
	'%s: what is shown has the placeholders of the English, and each plural in all its forms',
	async (language) => {
		const { locale } = readJson<LanguageFacts>(join(locales, language, 'language.json'));
		const forms = pluralsOf(locale);
		/** Nothing at all has words of its own where the English has. */
		const formsOf = (there: object) => [...new Set('zero' in there ? ['zero', ...forms] : forms)].sort();
		const states = await stateOf(language);
		let shown = 0;
		for (const section of sections()) {
			const english = textsOf(await englishOf(section));
			for (const [key, own] of textsOf(wordsOf(language, section))) {
				const there = english.get(key);
				const name = `${section}.${key}`;
				// What English no longer has, or says otherwise now, is not shown: the report lists it.
				if (!there || states.get(section)?.get(key) !== 'fresh') continue;
				shown += 1;
				expect(placeholders(Object.values(own)), name).toEqual(placeholders(Object.values(there)));
				expect(Object.keys(own).sort(), name).toEqual('' in there ? [''] : formsOf(there));
				for (const text of Object.values(own)) expect(text.trim(), name).not.toBe('');
			}
		}
		expect(shown).toBeGreaterThan(100);
	}
);

test.each(languages)('%s: a reviewer has a name and a day, or there is none', (language) => {
	const { checkedBy, checkedOn, name, direction } = readJson<LanguageFacts>(join(locales, language, 'language.json'));
	expect(name).not.toBe('');
	expect(['ltr', 'rtl']).toContain(direction);
	expect(checkedOn === undefined).toBe(checkedBy === undefined);
	if (checkedOn !== undefined) expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('a language is added by one folder, with as much of it translated as there is', async () => {
	const root = mkdtempSync(join(tmpdir(), 'waymark-language-'));
	cpSync(join(import.meta.dirname, '../src'), join(root, 'src'), { recursive: true });
	symlinkSync(join(import.meta.dirname, '../node_modules'), join(root, 'node_modules'));
	const folder = join(root, 'src/lib/content/locales/cy');
	mkdirSync(folder);
	const write = (name: string, what: object) => writeFileSync(join(folder, name), JSON.stringify(what));
	write('language.json', { name: 'Cymraeg', inEnglish: 'Welsh', direction: 'ltr', locale: 'cy-GB' });
	const english = readFileSync(join(root, 'src/lib/content/locales/en/home.ts'), 'utf8');
	expect(english).toContain("example: 'Look around with an example'");
	// The hash of that English, as `npm run i18n:report -- made cy home` writes it.
	write('home.json', { example: 'Edrychwch ar enghraifft', error: 'Dewiswch' });
	write('made-from.json', { 'home.example': hashOfExample, 'home.error': '00000000' });

	const server = await createServer({
		...{ configFile: false, root, logLevel: 'silent', appType: 'custom', plugins: [translations()] },
		server: { middlewareMode: true, watch: null, ws: false }
	});
	try {
		const { wordsFor } = (await server.ssrLoadModule('/src/lib/i18n/words.ts')) as typeof WordsFile;
		const words = await wordsFor('cy', 'home');
		expect(words.locale).toBe('cy-GB');
		expect(words.t(($) => $.home.example)).toBe('Edrychwch ar enghraifft');
		expect(
			words.t(($) => $.home.error),
			'made from an older English'
		).toBe('Choose who needs the help');
		expect(
			words.t(($) => $.home.justGuides),
			'not translated'
		).toBe('Just read the guides');
		expect(words.inEnglish()).toBe('some');
		await words.add('app');
		expect(
			words.t(($) => $.app.distance.left, { count: 3 }),
			'a form English has not'
		).toBe('3 days left');
	} finally {
		await server.close();
		rmSync(root, { recursive: true, force: true });
	}
});

const hashOfExample = 'aab725de';
