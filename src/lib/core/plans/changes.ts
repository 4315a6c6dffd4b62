import type { Area } from './areas.ts';
import type { Finding } from './finding.ts';
import type { OutcomeLack } from './outcomes.ts';
import { sectionIds } from './plan.ts';
import type { SectionId } from './plan.ts';
import { asked } from './seven-questions.ts';
import type { Asked } from './seven-questions.ts';
import type { VagueFamily } from './vague/families.ts';

/** One thing to ask the council to change, in the words of a letter: formal, and always English. */
export interface PlanChange {
	/** Counted through the whole list. */
	number: number;
	section: SectionId;
	/** The findings it answers. */
	findings: readonly string[];
	/** What the plan says now. */
	quote?: string;
	/** The whole change, without its number. */
	text: string;
}

/** The findings as a numbered list of changes, one for each line of the plan: what a comments letter is made of. */
export function changesFor(findings: readonly Finding[]): readonly PlanChange[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = keyOf(finding);
		groups.set(key, [...(groups.get(key) ?? []), finding]);
	}
	const inOrder = [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
	return inOrder.flatMap((group, index) => {
		const [first] = group;
		if (!first) return [];
		const { section, quote } = first;
		const ids = group.map(({ id }) => id);
		return [
			{ number: index + 1, section, findings: ids, ...(quote !== undefined && { quote }), text: textOf(group, first) }
		];
	});
}

/** What is wrong with the words of one line is one change; what has no line of its own is another. */
function keyOf({ id, kind, section, item }: Finding): string {
	const isWording = kind === 'vague' || kind === 'unsaid';
	return isWording && item ? `${section}:${item.start}` : id;
}

function placeOf([first]: readonly Finding[]): number {
	return first ? sectionIds.indexOf(first.section) : 0;
}

function textOf(group: readonly Finding[], first: Finding): string {
	const quote = first.quote === undefined ? '' : `It says: “${cut(first.quote)}” `;
	switch (first.kind) {
		case 'vague':
		case 'unsaid':
			return quote + wording(group);
		case 'section-missing':
			return `Section ${first.section} is empty or missing. Each section must be separately identified. Please complete it, or state in it that there is nothing to record and on whose advice.`;
		case 'sections-merged':
			return `Sections ${[first.section, ...first.with].join(' and ')} stand under one heading. Please separate them, as each section must be separately identified.`;
		case 'school-named':
			return `${quote}A draft plan must not name a school or other institution or a type of one. Please take this out.`;
		case 'need-label':
			return `${quote}Please say how this shows in learning and in the school day, not the name of the condition alone.`;
		case 'need-hedged':
			return `${quote}Please take out “${first.words}”, and say how often and how much, as the reports do.`;
		case 'not-known':
			return `${quote}That the service does not know the child or young person is not advice. Please obtain the advice.`;
		case 'need-without-help':
			return `${quote}I can find no special educational provision in section F for this need. Please add it, with its amounts.`;
		case 'need-partly-met':
			return `${quote}I can find no special educational provision in section F for this part of it: ${list(first.areas)}. Please add it, with its amounts.`;
		case 'help-without-need':
			return `${quote}I can find no need in section B that this provision is for. Please add the need to section B.`;
		case 'help-without-outcome':
			return `${quote}I can find no outcome in section E that this provision leads to. Please add one.`;
		case 'educates':
			return `${quote}This educates or trains, so under section 21(5) of the Children and Families Act 2014 it is special educational provision. Please move ${first.section === 'C' || first.section === 'D' ? 'the need to section B and the provision' : 'it'} to section F.`;
		case 'outcome-weak':
			return `${quote}Please ${first.lacks.map((lack) => outcomeAsks[lack]).join(', and ')}.`;
		case 'no-date':
			return 'I can find no date on the plan. Please date it.';
		case 'no-signature':
			return 'I can find no signature of the officer responsible. Please have the plan signed.';
		case 'no-appendices':
			return 'No advice or reports are listed or attached. Section K must hold all the advice and information from the assessment. Please attach it.';
		case 'left-out':
			return `A report says: “${cut(first.quote ?? '')}” I can find this amount nowhere in the plan. Please add it to section F, or tell me in writing why not.`;
		case 'no-adulthood':
			return 'The plan holds no provision to prepare for adulthood and independent living. Please add it to the sections it belongs in.';
	}
}

function wording(group: readonly Finding[]): string {
	const words = group.flatMap((one) => (one.kind === 'vague' ? [one] : []));
	const families = [...new Set(words.map(({ family }) => family))];
	const out = [...new Set(words.map((one) => `“${one.words.replace(/\s+/g, ' ')}”`))];
	const unsaid = asked.filter((one) =>
		group.some((finding) =>
			finding.kind === 'unsaid'
				? finding.lacks.includes(one)
				: finding.kind === 'vague' && askedBy[finding.family]?.includes(one)
		)
	);
	const more = families.flatMap((family) => familyAsks[family] ?? []);
	return [
		...(out.length > 0 ? [`Please do not rely on ${joined(out)}.`] : []),
		...(unsaid.length > 0 ? [`Please say ${joined(unsaid.map((one) => askedWords[one]))}.`] : []),
		...(more.length > 0 ? [`Please ${joined(more)}.`] : []),
		`For example: “${shape(unsaid)}.”`
	].join(' ');
}

/** A sentence a court could enforce, with its gaps. */
function shape(unsaid: readonly Asked[]): string {
	const parts = [
		'[who, with what training] will give [what]',
		'for [how many minutes] each time',
		'[how many times] a week in term time',
		...(unsaid.includes('how-many') ? ['[one to one, or in a group of how many]'] : []),
		...(unsaid.includes('where') ? ['[where]'] : []),
		...(unsaid.includes('review') ? ['reviewed by [whom] every [how often]'] : [])
	];
	return parts.join(', ');
}

/** What has to stand in the place of a weak wording: some of the seven answers, or more than they say. */
const askedBy: Readonly<Partial<Record<VagueFamily, readonly Asked[]>>> = {
	access: ['what'],
	amount: ['how-long', 'how-often'],
	empty: ['what'],
	who: ['who'],
	group: ['how-many'],
	'handed-over': ['who', 'how-long'],
	aim: ['what']
};
const familyAsks: Readonly<Partial<Record<VagueFamily, string>>> = {
	ceiling: 'state the least that will be given',
	condition: 'state what will be given in every case',
	maybe: 'state that it will be given',
	undecided: 'decide it in the plan and not later',
	'open-ended': 'name each thing, so that the list has an end',
	universal: 'state what is additional to or different from what all pupils have',
	aim: 'state what an adult will do'
};

const askedWords: Readonly<Record<Asked, string>> = {
	what: 'what is given',
	who: 'who gives it and with what training',
	'how-long': 'how long it lasts each time',
	'how-often': 'how often it is given',
	'how-many': 'whether it is one to one, or in a group of how many',
	where: 'where and when',
	review: 'who reviews it and when'
};

const outcomeAsks: Readonly<Record<OutcomeLack, string>> = {
	measure: 'say what will be seen or counted when it is reached',
	'by-when': 'say by when',
	'is-help': 'state what the child or young person will be able to do, and move the provision to section F'
};

const areaNames: Readonly<Record<Area, string>> = {
	communication: 'speech, language and communication',
	reading: 'reading',
	writing: 'writing',
	maths: 'mathematics',
	'fine-motor': 'fine motor skills',
	'gross-motor': 'movement and co-ordination',
	sensory: 'sensory needs',
	attention: 'attention',
	memory: 'memory and processing',
	learning: 'learning',
	feelings: 'emotional wellbeing',
	behaviour: 'behaviour',
	social: 'social interaction',
	change: 'change and routine',
	organisation: 'organisation',
	independence: 'independence and self-care',
	hearing: 'hearing',
	vision: 'vision',
	tiredness: 'tiredness',
	attendance: 'attendance',
	medical: 'medical needs',
	adulthood: 'preparation for adulthood'
};

function list(areas: readonly Area[]): string {
	return joined(areas.map((area) => areaNames[area]));
}

function joined(words: readonly string[]): string {
	return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function cut(quote: string): string {
	const words = quote.replace(/\s+/g, ' ').trim();
	return words.length <= 240 ? words : `${words.slice(0, words.lastIndexOf(' ', 240))} …`;
}
