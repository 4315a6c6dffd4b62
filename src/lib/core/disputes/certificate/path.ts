import type { Timeline } from '../../cases/timeline.ts';
import { daysBetween, partsOf } from '../../dates/calendar-date.ts';
import { dateOrEstimate } from '../../dates/working-days.ts';
import type { LawPack } from '../../law/law-pack.ts';
import { appealViewOf } from '../appeal-view.ts';
import type { AppealView } from '../appeal-view.ts';
import type { Ask } from '../ask.ts';
import { clockOf, hasPassed, isRunning } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { decisionProblems } from '../problems/decisions.ts';
import { problems } from '../problems/index.ts';
import type { StatementId } from '../statements/index.ts';

/** Where somebody stands on the way to the certificate. */
export type CertificateStage =
	| 'not-needed'
	| 'contact-adviser'
	| 'adviser-late'
	| 'certificate-coming'
	| 'mediating'
	| 'certificate-here'
	| 'appeal-sent';

/** Why the day to contact the adviser is shown loudly: it is near, or a month in which the appeal’s own day may lie later. */
export type Loud = 'last-ten-days' | 'july-or-december';

export interface CertificatePath {
	stage: CertificateStage;
	/** Why it is needed, or not. */
	why: StatementId;
	/** The day to contact the adviser. It stands apart from the appeal’s and may come weeks before it. */
	contact?: Clock;
	/** The day the Tribunal must have the appeal. */
	appeal?: Clock;
	loud: readonly Loud[];
	/** Times of the adviser and of the council that run now. */
	markers: readonly Clock[];
	/** Whether leave to appeal without the certificate has to be asked for, and why. */
	leave: 'not-needed' | 'adviser-not-in-time' | 'certificate-late' | 'certificate-lost';
	/** What was agreed in mediation, with its days. */
	agreed: readonly Clock[];
	/** What to know at this stage. */
	says: readonly StatementId[];
}

const markerRules: readonly string[] = [
	'mediation-cert-3wd',
	'mediation-arrange-30d',
	'mediation-arrange-30d-health',
	'mediation-health-relay-3wd',
	'mediation-cert-fail-3wd',
	'mediation-notice-5wd',
	'mediation-cert-after-3wd'
];
const agreementRules: readonly string[] = [
	'mediation-agreement-appealable',
	'mediation-agreement-other-2w',
	'mediation-icb-tells-la-1w'
];

/** The way to the certificate for the first of the problems that can be appealed; nothing when none can. */
export function certificatePath(
	ask: Ask & { isCertificateLost?: boolean },
	timeline: Timeline,
	pack: LawPack
): CertificatePath | undefined {
	const problem = decisionProblems.find((one) => ask.problems.includes(one));
	const appeal = problem && appealViewOf(problems[problem], ask, timeline, pack);
	if (!appeal) return undefined;
	const stage = stageOf(appeal, ask, timeline);
	const { contact, window } = appeal;
	const clocksOf = (rules: readonly string[]) =>
		timeline.obligations.filter(({ rule }) => rules.includes(rule)).map(clockOf);
	return {
		stage,
		why: appeal.isCertificateNeeded ? 'certificate-is-needed' : 'no-certificate-for-school-alone',
		...(contact && { contact }),
		...(window && { appeal: window }),
		loud: stage === 'contact-adviser' && contact ? loudness(contact, timeline) : [],
		markers: clocksOf(markerRules).filter(({ state }) => state !== 'closed'),
		leave: leaveFor(appeal, stage, ask.isCertificateLost ?? false),
		agreed: clocksOf(agreementRules),
		says: saysAt[stage]
	};
}

function stageOf(appeal: AppealView, ask: Ask, { happened }: Timeline): CertificateStage {
	if (appeal.sent ?? ask.appealed) return 'appeal-sent';
	if (!appeal.isCertificateNeeded) return 'not-needed';
	if (appeal.certificate) return 'certificate-here';
	if (!appeal.adviserTold) return appeal.contact && hasPassed(appeal.contact) ? 'adviser-late' : 'contact-adviser';
	const told = appeal.adviserTold;
	const isMediating =
		told.details.wants === 'mediation' ||
		happened.some(({ event, on }) => event === 'mediation-council-told' && on >= told.on);
	return isMediating ? 'mediating' : 'certificate-coming';
}

const loudDays = 10;

function loudness(contact: Clock, { today }: Timeline): readonly Loud[] {
	if (!isRunning(contact) || !contact.day) return [];
	const loud: Loud[] = [];
	if (daysBetween(today, dateOrEstimate(contact.day)) <= loudDays) loud.push('last-ten-days');
	const { month } = partsOf(today);
	if (month === 7 || month === 12) loud.push('july-or-december');
	return loud;
}

function leaveFor(appeal: AppealView, stage: CertificateStage, isLost: boolean): CertificatePath['leave'] {
	if (stage === 'not-needed' || stage === 'appeal-sent') return 'not-needed';
	const { window, certificateDue } = appeal;
	const isNear =
		window !== undefined && (window.state === 'due-soon' || window.state === 'due-today' || hasPassed(window));
	if (stage === 'adviser-late') return 'adviser-not-in-time';
	if (stage === 'certificate-here') return isLost && isNear ? 'certificate-lost' : 'not-needed';
	const isLate =
		(certificateDue !== undefined && hasPassed(certificateDue)) || (window !== undefined && hasPassed(window));
	return isLate && isNear ? 'certificate-late' : 'not-needed';
}

const saysAt: Readonly<Record<CertificateStage, readonly StatementId[]>> = {
	'not-needed': [
		'no-certificate-for-school-alone',
		'more-than-school-needs-certificate',
		'no-extra-for-health-and-care'
	],
	'contact-adviser': ['adviser-day-stands-alone', 'no-holiday-for-adviser', 'mediation-is-your-choice'],
	'adviser-late': ['late-adviser', 'late-without-certificate'],
	'certificate-coming': ['certificate-follows-a-no', 'printed-date-counts'],
	mediating: [
		'council-arranges-meeting',
		'certificate-follows-the-meeting',
		'certificate-when-not-arranged',
		'mediation-shuts-nothing'
	],
	'certificate-here': ['printed-date-counts', 'ask-for-a-copy'],
	'appeal-sent': ['agreement-in-writing', 'ask-for-consent-order']
};
