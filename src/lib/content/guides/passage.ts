import { takeBasis } from './basis.ts';
import type { FrontMatter, Level, Passage } from './guide.ts';
import { readInline } from './inline.ts';
import { takePicture } from './picture-mark.ts';
import { isRule, ruleInWords } from './rule-in-words.ts';
import type { Explained } from './terms.ts';
import { lawWords, sentencesOf, typedLength, wordingFaults } from './wording.ts';

/** What a passage needs to know of the guide it stands in, and what it leaves there for those that follow. */
export interface Surroundings {
	front: FrontMatter;
	language: string;
	level: Level;
	explained: Explained;
	/** Where the guide leads, checked once all guides are read. */
	links: { href: string; line: number }[];
	fault(line: number, what: string): void;
}

const tipMark = 'Tip: ';
/** The most sentences beside one picture. */
const mostSentences = 3;

/** Reads a paragraph or a list item, and holds it to the rules for guides. */
export function readPassage(raw: string, line: number, around: Surroundings): Passage {
	const fault = (what: string) => {
		around.fault(line, what);
	};
	const { picture, rest, faults: unpictured } = takePicture(raw.replace(/\s*\n\s*/g, ' ').trim(), around.level);
	unpictured.forEach(fault);
	const isTip = rest.startsWith(tipMark);
	const { text, basis, faults } = takeBasis(isTip ? rest.slice(tipMark.length) : rest, around.front.checked);
	faults.forEach(fault);
	checkLaw({ text, isTip, isTagged: rest.includes('[law') }, fault);

	const filled = fillLengths(text, around, fault);
	const { html, plain, links, faults: odd } = readInline(filled, around.explained);
	odd.forEach(fault);
	wordingFaults(plain, around.level).forEach(fault);
	if (picture && sentencesOf(plain).length > mostSentences)
		fault(`more than ${mostSentences} sentences beside one picture`);
	around.links.push(...links.map((href) => ({ href, line })));
	const kind = isTip ? 'tip' : basis ? 'law' : 'plain';
	return { html, plain, line, kind, ...(basis && { basis }), ...(picture && { picture }) };
}

interface Statement {
	text: string;
	isTip: boolean;
	isTagged: boolean;
}

function checkLaw({ text, isTip, isTagged }: Statement, fault: (what: string) => void): void {
	const says = lawWords.exec(text)?.[0] ?? (text.includes('{{') ? 'a length from a rule' : undefined);
	if (isTip && (says || isTagged)) fault(`a tip is ours and not the law: it says “${says ?? '[law'}”`);
	else if (says && !isTagged) fault(`a statement of law (“${says}”) has no source: end it with [law V: …]`);
	const typed = typedLength.exec(text.replace(/\{\{[^}]*\}\}/g, ''))?.[0];
	if (typed) fault(`“${typed}” is typed: a length of time comes from its rule, as in {{ehcna-decision-6w}}`);
}

/** Puts the rule's own number in the place of `{{rule}}` or `{{rule from fact}}`. */
function fillLengths(text: string, { front, language }: Surroundings, fault: (what: string) => void): string {
	return text.replace(/\{\{([^}]*)\}\}/g, (_all, inner: string) => {
		const [id = '', from, fact] = inner.trim().split(/\s+/);
		if (!isRule(id)) fault(`there is no rule “${id}”`);
		else if (!front.rules.includes(id)) fault(`the rule “${id}” is not in the line “rules:”`);
		const words = ruleInWords(id, language, from === 'from' ? fact : undefined);
		if (!words && isRule(id)) fault(`the rule “${inner}” gives no length`);
		return words ?? '?';
	});
}
