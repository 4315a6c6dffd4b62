import { mattersIn } from '../cases/belonging.ts';
import type { Matter } from '../cases/belonging.ts';
import { windowOf } from '../cases/duties/window.ts';
import { fromNotice } from '../cases/duty.ts';
import type { Happening } from '../cases/happenings.ts';
import type { Timeline } from '../cases/timeline.ts';
import { appealAgainst, isDecision } from '../cases/open-matters.ts';
import type { LawPack } from '../law/law-pack.ts';
import type { Ask } from './ask.ts';
import { clockFrom, clockOf } from './clock.ts';
import type { Clock } from './clock.ts';
import type { Problem } from './problem.ts';

/** How an appeal against a council’s decision stands. */
export interface AppealView {
	/** The council’s letter, when it was told of. */
	decision?: Happening;
	isCertificateNeeded: boolean;
	/** When the mediation adviser has to be contacted: a day of its own, apart from the appeal’s. */
	contact?: Clock;
	/** When the Tribunal has to have the appeal. */
	window?: Clock;
	adviserTold?: Happening;
	certificate?: Happening;
	/** The adviser’s own time for the certificate. */
	certificateDue?: Clock;
	sent?: Happening;
	/** The council changed its mind. */
	reversed?: Happening;
	decided?: Happening;
}

/** Nothing when the problem is not a decision that can be appealed. */
export function appealViewOf(problem: Problem, ask: Ask, timeline: Timeline, pack: LawPack): AppealView | undefined {
	if (!problem.decisions) return undefined;
	const matters = mattersIn(timeline.happened);
	const matter = matters.findLast(({ event }) => isAbout(problem, event));
	const isCertificateNeeded = needsCertificate(ask, matter?.event);
	if (!matter) return { isCertificateNeeded, ...waitingForLetter(isCertificateNeeded, timeline, pack) };
	const follower = (...kinds: readonly Happening['event'][]) =>
		matter.followers.find(({ event }) => kinds.includes(event));
	const sent = appealAgainst(matter);
	const appeal = matters.find(({ event }) => event === sent);
	const adviserTold = follower('mediation-adviser-told');
	const certificateDue = adviserTold && clockStartedBy(timeline, 'mediation-cert-3wd', adviserTold);
	const found = {
		adviserTold,
		certificate: follower('mediation-certificate'),
		certificateDue,
		sent,
		reversed: reversalOf(matter),
		decided: appeal?.followers.find(({ event }) => event === 'tribunal-decision')
	};
	return {
		decision: matter.event,
		isCertificateNeeded,
		...clocksOf(matter, isCertificateNeeded, timeline, pack),
		...given(found)
	};
}

function given<T extends object>(found: T): { [K in keyof T]?: NonNullable<T[K]> } {
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: NonNullable<T[K]>;
	};
}

function isAbout({ decisions = [], decided }: Problem, event: Happening): boolean {
	if (!decisions.includes(event.event) || !isDecision(event)) return false;
	return event.event !== 'review-decision' || event.details.decision === decided;
}

/**
 * An appeal about Section I alone needs no certificate; as soon as B or F or another decision comes in, it does. What the
 * family says now counts before what it wrote down with the plan, unless that was that more is wrong.
 */
function needsCertificate({ problems }: Ask, decision: Happening | undefined): boolean {
	const isSchoolAlone = problems.includes('section-i') && !problems.some((one) => certified.includes(one));
	return !isSchoolAlone || decision?.details.about === 'more';
}

const certified: readonly string[] = [
	'assessment-refused',
	'plan-refused',
	'reassessment-refused',
	'sections-b-f',
	'plan-ending',
	'plan-not-changed'
];

function reversalOf({ event, followers }: Matter): Happening | undefined {
	const to = event.event === 'plan-refused' ? 'final-plan' : 'assessment-agreed';
	const canBe = event.event === 'assessment-refused' || event.event === 'plan-refused';
	return canBe ? followers.find((one) => one.event === to) : undefined;
}

type Clocks = Pick<AppealView, 'contact' | 'window'>;

function clocksOf(matter: Matter, isCertificateNeeded: boolean, timeline: Timeline, pack: LawPack): Clocks {
	const { event } = matter;
	const clock = (rule: string, facts: Readonly<Record<string, string>>) =>
		clockStartedBy(timeline, rule, event) ?? clockFrom(rule, facts, timeline.today, pack);
	if (!isCertificateNeeded) return given({ window: clock(schoolWindow, fromNotice(matter).facts) });
	const rule = event.event === 'amended-plan' ? 'appeal-fresh-window' : appealWindow;
	return given({ contact: clock(contactRule, fromNotice(matter).facts), window: clock(rule, windowOf(matter).facts) });
}

function waitingForLetter(isCertificateNeeded: boolean, { today }: Timeline, pack: LawPack): Clocks {
	if (!isCertificateNeeded) return given({ window: clockFrom(schoolWindow, {}, today, pack) });
	return given({ contact: clockFrom(contactRule, {}, today, pack), window: clockFrom(appealWindow, {}, today, pack) });
}

const contactRule = 'mediation-contact-2m';
const appealWindow = 'appeal-window-2m-1m';
const schoolWindow = 'appeal-window-section-i';

function clockStartedBy({ obligations }: Timeline, rule: string, by: Happening): Clock | undefined {
	const found = obligations.find((one) => one.rule === rule && one.startedBy.root === by.root);
	return found && clockOf(found);
}
