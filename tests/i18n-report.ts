import { markAsMade, sections, stateOf, translatedLanguages } from './translation-state.ts';
import type { KeyState } from '../src/lib/i18n/translation.ts';

// npm run i18n:report                    what is missing in each language, and what was made from an older English
// npm run i18n:report -- pl              the same of one language, key by key
// npm run i18n:report -- made pl app …   says that these sections were made from the English of today; all, when none is named

const [first, language = '', ...named] = process.argv.slice(2);

function count(states: Iterable<KeyState>, wanted: KeyState): number {
	return [...states].filter((state) => state === wanted).length;
}

async function tell(language: string, isDetailed: boolean): Promise<void> {
	const state = await stateOf(language);
	const all = [...state.values()].flatMap((keys) => [...keys.values()]);
	const [fresh, missing, stale] = (['fresh', 'missing', 'stale'] as const).map((wanted) => count(all, wanted));
	console.log(`${language}: ${fresh} of ${all.length} texts, ${missing} missing, ${stale} from an older English`);
	for (const [section, keys] of state) {
		const open = [...keys].filter(([, one]) => one !== 'fresh');
		if (open.length === 0) continue;
		console.log(`  ${section}: ${open.length} of ${keys.size} in English`);
		if (isDetailed) for (const [key, one] of open) console.log(`    ${one} ${section}.${key}`);
	}
}

if (first === 'made') {
	await markAsMade(language, named.length > 0 ? named : sections());
} else {
	for (const one of first ? [first] : translatedLanguages()) await tell(one, first !== undefined);
}
