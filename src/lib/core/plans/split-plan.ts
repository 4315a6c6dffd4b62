import { isSectionId, sectionIds } from './plan.ts';
import type { SectionId } from './plan.ts';

/** A whole plan cut into its sections. */
export interface SplitPlan {
	sections: Readonly<Partial<Record<SectionId, string>>>;
	/** What stood before the first section. */
	around: string;
	/** Sections under one heading: the words are with the first of them. */
	merged: readonly (readonly SectionId[])[];
}

const letter = String.raw`(?:[A-GI-K]|H\s?1|H\s?2|H)`;
/** “Section B”, “Sections C and D”, “SECTION H1:”. */
const named = new RegExp(
	String.raw`^\W*sections?\s+(${letter}(?:\s*(?:,|/|&|and|\+)\s*${letter})*)(?![\p{L}\d])(.*)$`,
	'isu'
);
/** “B: Special educational needs”: without the word, the title has to be the section’s own. */
const lettered = new RegExp(String.raw`^\s*\(?(${letter})\)?\s*[:.)|–—-]\s*(.+)$`, 'su');
const titles: Readonly<Record<SectionId, RegExp>> = {
	A: /views|interests|aspirations|about me|all about/i,
	B: /special educational needs/i,
	C: /health(?:care| care)? needs/i,
	D: /social care needs/i,
	E: /outcomes/i,
	F: /special educational provision/i,
	G: /health(?:care| care)? provision/i,
	H1: /social care provision|1970/i,
	H2: /social care provision/i,
	I: /placement|name (?:and type )?of (?:the )?(?:school|setting)|educational (?:setting|placement)|type of school/i,
	J: /personal budget|direct payments?/i,
	K: /advice|appendi|reports|information gathered/i
};

/** Cuts the text of a plan at its headings. A heading that comes again goes on with its section. */
export function splitPlan(text: string): SplitPlan {
	const sections = new Map<SectionId, string[]>();
	const merged = new Map<string, readonly SectionId[]>();
	const around: string[] = [];
	let current = around;
	for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
		const heading = headingIn(line);
		const [first] = heading?.ids ?? [];
		if (!heading || !first) {
			current.push(line);
			continue;
		}
		if (heading.ids.length > 1) merged.set(heading.ids.join(), heading.ids);
		current = sections.get(first) ?? [];
		sections.set(first, current);
		if (heading.rest !== '') current.push(heading.rest);
	}
	const texts = [...sections].map(([id, lines]) => [id, tidy(lines)] as const).filter(([, words]) => words !== '');
	return { sections: Object.fromEntries(texts), around: tidy(around), merged: [...merged.values()] };
}

interface Heading {
	ids: readonly SectionId[];
	/** Words on the heading’s own line that are no title. */
	rest: string;
}

/** A heading has a line to itself: a sentence that speaks of a section is none. */
function headingIn(line: string): Heading | undefined {
	if (line.length > 300) return undefined;
	const found = named.exec(line);
	if (found) {
		const ids = idsIn(found[1] ?? '');
		const rest = (found[2] ?? '').trim();
		const isSentence = /^\s*(?:of|is|are|was|says?|has|have|must|should|will|does|and|or|in|for|to)\b/i.test(rest);
		return ids.length === 0 || isSentence ? undefined : { ids, rest: withoutTitle(rest) };
	}
	const short = lettered.exec(line);
	const id = idsIn(short?.[1] ?? '')[0];
	const rest = short?.[2]?.trim() ?? '';
	return id && titles[id].test(rest.slice(0, 80)) ? { ids: [id], rest: withoutTitle(rest) } : undefined;
}

/** A plan that has one section H has put H1 and H2 into one. */
function idsIn(letters: string): readonly SectionId[] {
	const found =
		letters
			.toUpperCase()
			.replaceAll('AND', ' ')
			.replaceAll(/H\s(?=[12])/g, 'H')
			.match(/H[12]?|[A-K]/g) ?? [];
	return found
		.flatMap((one) => (one === 'H' ? (['H1', 'H2'] as const) : isSectionId(one) ? [one] : []))
		.sort((a, b) => sectionIds.indexOf(a) - sectionIds.indexOf(b));
}

/** A title is short and is the council’s own; a long line after the letter is the text itself. */
function withoutTitle(rest: string): string {
	const words = rest.replace(/^[\s:.|–—-]+/, '').replace(/[\s.…]*\d*\s*$/, '');
	return words.split(/\s+/).length > 30 ? words : '';
}

function tidy(lines: readonly string[]): string {
	return lines
		.join('\n')
		.replace(/[^\S\n]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
