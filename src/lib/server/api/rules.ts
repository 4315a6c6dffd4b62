import { evidenceOf } from '../../content/rule-evidence.ts';
import law from '../../content/locales/en/law.ts';
import titles from '../../content/locales/en/titles.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { needsAdviser } from '../../core/law/rule.ts';
import type { Rule } from '../../core/law/rule.ts';
import { inFull, sources } from '../../core/law/sources.ts';

/** GET /api/v1/rules: every rule, what it needs, and what it rests on. */
export function listRules() {
	return {
		lawVersion: lawPack.version,
		calendarVersion: lawPack.calendar.version,
		notice:
			'Information, not legal advice. Check the date in your letter: a date the Tribunal or council gave in writing comes first.',
		rules: lawPack.rules.map(ruleAsData)
	};
}

function ruleAsData(rule: Rule) {
	const { id, version, family, binds, gives, convention, facts, numbers, exceptions, ifMissed, notes } = rule;
	return {
		id,
		version,
		title: wordsOf(titles, id),
		explain: wordsOf(law.rules, id, 'explain'),
		family,
		binds,
		gives,
		hasDate: rule.due !== undefined,
		convention,
		facts,
		numbers,
		citations: rule.cites.map((cite) => ({ text: inFull(cite), url: sources[cite.source].url })),
		checks: rule.checks,
		askAnAdviser: needsAdviser(rule),
		evidence: evidenceOf(id),
		exceptions,
		ifMissed,
		notes,
		inForceFrom: rule.inForceFrom,
		inForceUntil: rule.inForceUntil ?? null,
		checkedOn: rule.checkedOn
	};
}

/** Words by an id the type checker cannot follow; `locales/en/law.test.ts` proves that every rule has them. */
function wordsOf(words: object, ...path: readonly string[]): string {
	return String(path.reduce<unknown>((tree, key) => (tree as Record<string, unknown> | undefined)?.[key], words));
}
