import { findingId } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { itemsOf, wordCount } from '../items.ts';
import { sectionIds, textIn } from '../plan.ts';
import type { Plan, SectionId } from '../plan.ts';

/** J is there only where money is paid directly; a draft leaves I blank. */
const mayBeEmpty: readonly SectionId[] = ['I', 'J'];
/** Without these there is nothing to check, to give or to show. */
const heart: readonly SectionId[] = ['A', 'B', 'E', 'F', 'K'];
const blank =
	/^\W*(?:n\/?a|none|not applicable|blank|left blank|to be (?:completed|confirmed|named|agreed)\b.*|this section is blank.*|tbc)\W*$/isu;
const adulthood =
	/\b(?:adulthood|employ\w*|work\s+(?:experience|placement)|careers?|college|apprentice\w*|internship|independent\s+(?:living|travel)|community|relationships|healthy)\b/iu;
const dated = /\b(?:\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|\p{L}{3,9})[ /.-]\d{2,4}|\p{L}{3,9}\s+20\d\d)\b/u;
const signed = /\bsign(?:ed|ature)\b[^\n]{0,40}[:|]?\s*\S/iu;
const notKnown = /\bnot\s+(?:currently\s+)?(?:known|open)\s+to\b/iu;

/** Sections that are missing or stand under one heading, and what a plan has to carry. */
export function sectionsThere(plan: Plan): readonly Finding[] {
	return [
		...missing(plan),
		...merged(plan),
		...schoolNamed(plan),
		...notAssessed(plan),
		...papers(plan),
		...preparing(plan)
	];
}

function missing(plan: Plan): Finding[] {
	return sectionIds
		.filter((section) => textIn(plan, section).trim() === '' && isWanted(plan, section))
		.map((section) => {
			if (section === 'K') return plain('no-appendices', section, 'red');
			return plain('section-missing', section, heart.includes(section) || section === 'I' ? 'red' : 'amber');
		});
}

function isWanted(plan: Plan, section: SectionId): boolean {
	if (plan.merged?.some((group) => group.includes(section))) return false;
	return section === 'I' ? plan.stage === 'final' : !mayBeEmpty.includes(section);
}

function merged({ merged: groups = [] }: Plan): Finding[] {
	return groups.flatMap(([section, ...others]) =>
		section && others.length > 0
			? [
					{
						id: findingId('sections-merged', section, others.join()),
						kind: 'sections-merged',
						section,
						level: 'red',
						with: others
					}
				]
			: []
	);
}

function schoolNamed(plan: Plan): Finding[] {
	const text = textIn(plan, 'I').trim();
	if (plan.stage !== 'draft' || text === '' || blank.test(text)) return [];
	const [item] = itemsOf(textIn(plan, 'I'));
	return [{ ...plain('school-named', 'I', 'red', text), ...(item && { item, quote: item.text }) }];
}

/** That nobody looked is no advice. */
function notAssessed(plan: Plan): Finding[] {
	return (['C', 'D', 'G', 'H1', 'H2'] as const).flatMap((section) =>
		itemsOf(textIn(plan, section))
			.filter(({ text }) => notKnown.test(text))
			.map((item) => ({ ...plain('not-known', section, 'amber', item.text), item, quote: item.text }))
	);
}

function papers(plan: Plan): Finding[] {
	const text = [plan.around, ...Object.values(plan.sections)].join('\n');
	if (wordCount(text) === 0) return [];
	const paper = [plan.around, textIn(plan, 'K'), textIn(plan, 'J')].join('\n');
	return [
		...(dated.test(paper) ? [] : [plain('no-date', 'K', 'amber')]),
		...(plan.stage === 'final' && !signed.test(paper) ? [plain('no-signature', 'K', 'amber')] : [])
	];
}

function preparing(plan: Plan): Finding[] {
	const help = (['F', 'G', 'H1', 'H2'] as const).map((section) => textIn(plan, section)).join('\n');
	const isThere = !plan.isYear9OrOlder || adulthood.test(help);
	return isThere ? [] : [plain('no-adulthood', 'F', 'amber')];
}

function plain(
	kind:
		'section-missing' | 'school-named' | 'not-known' | 'no-date' | 'no-signature' | 'no-appendices' | 'no-adulthood',
	section: SectionId,
	level: Finding['level'],
	about?: string
): Finding {
	return { id: findingId(kind, section, about), kind, section, level };
}
