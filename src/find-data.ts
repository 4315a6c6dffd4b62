import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readGuideFiles } from './guide-files.ts';
import { documentsIn } from './lib/content/find/documents.ts';
import { finderData } from './lib/content/find/finder.ts';
import englishLetters from './lib/content/locales/en/letters.ts';
import { sectionFrom } from './translations.ts';

const entry = 'virtual:find';

/** Makes what a phone finds pages with, one file for each language, when the app is built. */
export function findData(): Plugin {
	return {
		name: 'waymark-find',
		resolveId: (id) => (id === entry || id.startsWith(`${entry}/`) ? `\0${id}` : null),
		async load(id) {
			if (id === `\0${entry}`) return loaders(['en', ...readGuideFiles().languages]);
			const language = id.startsWith(`\0${entry}/`) ? id.slice(entry.length + 2) : undefined;
			return language ? `export default JSON.parse(${JSON.stringify(await dataIn(language))});` : null;
		}
	};
}

function loaders(languages: readonly string[]): string {
	const lines = languages.map((language) => `'${language}': () => import('${entry}/${language}')`);
	return `export default { ${lines.join(', ')} };`;
}

async function dataIn(language: string): Promise<string> {
	const { english, guides } = readGuideFiles();
	return JSON.stringify(finderData(documentsIn(language, [...english, ...guides], await lettersIn(language))));
}

type LetterWords = Parameters<typeof documentsIn>[2];

async function lettersIn(language: string): Promise<LetterWords> {
	const file = join(process.cwd(), `src/lib/content/locales/${language}/letters.json`);
	if (!existsSync(file)) return englishLetters.kinds;
	return (await sectionFrom(file)).words.kinds as unknown as LetterWords;
}
