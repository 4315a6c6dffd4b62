import type { Level } from '../content/guides/guide.ts';
import type { Language } from '../i18n/languages.ts';

/** Every address of the app, built in one place. English pages have no language in their address. */
export const addresses = {
	home: (language: Language) => inLanguage(language, ''),
	guides: (language: Language) => inLanguage(language, '/guides'),
	/** A guide's Short, or another length of it. */
	guide: (language: Language, slug: string, level: Level = 'short') =>
		inLanguage(language, level === 'short' ? `/guides/${slug}` : `/guides/${slug}/${level}`),
	glossary: (language: Language) => inLanguage(language, '/glossary'),
	help: (language: Language) => inLanguage(language, '/help'),
	calculator: (language: Language) => inLanguage(language, '/calculator'),
	calculate: (language: Language, rule: string) => inLanguage(language, `/calculator/${rule}`),
	whenReceived: (language: Language) => inLanguage(language, '/calculator/received'),
	whichWay: (language: Language) => inLanguage(language, '/which-way'),
	howWeWorkOutDates: (language: Language) => inLanguage(language, '/how-we-work-out-dates'),
	about: (language: Language) => inLanguage(language, '/about'),
	reading: (language: Language) => inLanguage(language, '/reading'),

	cases: '/cases',
	people: '/cases?all',
	keepSafe: '/keep-safe',
	case: (id: string) => `/cases/${id}`,
	dates: (id: string) => `/cases/${id}/dates`,
	date: (id: string, obligation: string) => `/cases/${id}/dates/${encodeURIComponent(obligation)}`,
	letters: (id: string) => `/cases/${id}/letters`,
	letter: (id: string, run: string) => `/cases/${id}/letters/${run}`,
	/** Begins a letter of a kind, or goes on with the one begun. */
	write: (id: string, kind: string) => `/cases/${id}/letters/write/${kind}`,
	sentLetter: (id: string, entry: string) => `/cases/${id}/letters/sent/${entry}`,
	letterSent: (id: string, run: string) => `/cases/${id}/letters/${run}/sent`,
	question: (id: string, flow: string, question: string) => `/cases/${id}/ask/${flow}/${question}`,
	flow: (id: string, flow: string) => `/cases/${id}/ask/${flow}`,
	check: (id: string, flow: string) => `/cases/${id}/ask/${flow}/check`,
	end: (id: string, flow: string, outcome: string) => `/cases/${id}/ask/${flow}/end/${outcome}`,
	/** What fits the answers of a flow that leads to more than one letter. */
	nextSteps: (id: string, flow: string) => `/cases/${id}/ask/${flow}/next`,
	/** What can be done here, and one of its journeys. */
	doHere: (id: string) => `/cases/${id}/do`,
	journey: (id: string, journey: string) => `/cases/${id}/do/${journey}`,
	list: (id: string, table: string, view: string) => `/cases/${id}/lists/${table}/${view}`,
	row: (id: string, table: string, view: string, row: string) => `/cases/${id}/lists/${table}/${view}/${row}`,
	log: (id: string) => `/cases/${id}/log`,
	askedSchools: (id: string) => `/cases/${id}/asked-schools`,
	record: (id: string) => `/cases/${id}/record`,
	recordEvent: (id: string, kind: string) => `/cases/${id}/record/${kind}`,
	/** What is written down there belongs to an earlier entry: the answer to a complaint, to that complaint. */
	recordAbout: (id: string, kind: string, entry: string) => `/cases/${id}/record/${kind}?of=${entry}`,
	correctEvent: (id: string, kind: string, entry: string) => `/cases/${id}/record/${kind}/${entry}`,
	evidence: (id: string) => `/cases/${id}/evidence`,
	disagree: (id: string) => `/cases/${id}/disagree`,
	ways: (id: string) => `/cases/${id}/disagree/ways`,
	letterCheck: (id: string, letter: string) => `/cases/${id}/disagree/letter/${letter}`,
	certificate: (id: string) => `/cases/${id}/disagree/certificate`,
	appealTime: (id: string) => `/cases/${id}/disagree/appeal`,
	lateAppeal: (id: string) => `/cases/${id}/disagree/late-appeal`,
	complaints: (id: string) => `/cases/${id}/disagree/complaints`,
	complaint: (id: string, ladder: string) => `/cases/${id}/disagree/complaints/${ladder}`,
	safety: (id: string) => `/cases/${id}/disagree/safety`,
	canTheySayThat: (id: string) => `/cases/${id}/can-they-say-that`,
	tribunal: (id: string) => `/cases/${id}/tribunal`,
	worksheet: (id: string, form: string) => `/cases/${id}/tribunal/worksheet/${form}`,
	workingDocument: (id: string) => `/cases/${id}/tribunal/working-document`,
	/** A piece of the working document, or `new`. */
	workingPiece: (id: string, piece: string) => `/cases/${id}/tribunal/working-document/${piece}`,
	directions: (id: string) => `/cases/${id}/tribunal/directions`,
	addDirection: (id: string) => `/cases/${id}/tribunal/directions/date`,
	correctDirection: (id: string, entry: string) => `/cases/${id}/tribunal/directions/date/${entry}`,
	hearingPack: (id: string) => `/cases/${id}/tribunal/pack`,
	afterDecision: (id: string) => `/cases/${id}/tribunal/after`,
	schools: (id: string) => `/cases/${id}/schools`,
	school: (id: string, urn: string) => `/cases/${id}/schools/${urn}`,
	schoolByHand: (id: string) => `/cases/${id}/schools/by-hand`,
	contacts: (id: string) => `/cases/${id}/contacts`,
	contact: (id: string, slot: string) => `/cases/${id}/contacts/${slot}`,
	plans: (id: string) => `/cases/${id}/plan`,
	addPlan: (id: string) => `/cases/${id}/plan/new`,
	plan: (id: string, plan: string) => `/cases/${id}/plan/${plan}`,
	planPart: (id: string, plan: string, part: string) => `/cases/${id}/plan/${plan}/${part}`,
	planChanges: (id: string, plan: string) => `/cases/${id}/plan/${plan}/changes`,
	reminders: (id: string) => `/cases/${id}/reminders`,
	history: (id: string) => `/cases/${id}/history`,
	menu: (id: string) => `/cases/${id}/menu`
} as const;

/** Stands for the case that was open last, in links of pages that know no case. */
export const currentCase = 'current';

function inLanguage(language: Language, path: string): string {
	if (language === 'en') return path || '/';
	return `/${language}${path}`;
}
