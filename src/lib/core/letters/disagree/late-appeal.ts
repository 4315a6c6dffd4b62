import type { Timeline } from '../../cases/timeline.ts';
import { isKnown } from '../../dates/working-days.ts';
import { isSectionIOnly } from '../../tribunal/issues.ts';
import { lateReasons } from '../../disputes/late-reasons.ts';
import type { LateReason } from '../../disputes/late-reasons.ts';
import type { LetterItem } from '../../disputes/letter-check.ts';
import { lawInFull, list, paragraph, section } from '../blocks.ts';
import { englishDate } from '../english.ts';
import type { LetterFacts } from '../facts.ts';
import type { Block, Letter } from '../letter.ts';
import { letterTo } from '../letter-head.ts';
import { caseReported, dear, linesUnder, point } from '../points.ts';
import { partyOf, speakerOf } from '../speaker.ts';
import { lastDecision, lastTold } from '../told.ts';
import { whoWrites } from '../who-writes.ts';
import { decisionInWords } from './decision.ts';
import { law } from './law.ts';
import { tribunalName } from './reasons-for-appeal.ts';

/** L-7.13: asks the Tribunal to take an appeal that comes late. Short and honest. */
export function lateAppeal(facts: LetterFacts, timeline: Timeline): Letter {
	return letterTo(facts, {
		id: 'L-7.13',
		to: [tribunalName],
		about: 'Request to accept a late appeal',
		body: [
			...dear('Tribunal'),
			...whoWrites(facts, { mine: 'this appeal is mine to bring', law: [law.appealRight] }),
			...paragraph('late-decision', [
				'The appeal is against the decision of ',
				facts.council,
				' ',
				...decisionInWords(timeline, speakerOf(facts)),
				'. The form is sent with this letter.'
			]),
			...lastDay(timeline),
			...paragraph(
				'late-ask',
				[
					...partyOf(facts).says('ask', 'asks'),
					` the Tribunal to give more time under ${lawInFull(law.moreTime)}, and to accept the appeal.`
				],
				[law.moreTime, caseReported('ukut-4-2014', 'I7')]
			),
			...withoutCertificate(facts, timeline),
			...point(facts, 'late-why', { title: 'Why it is late', missing: 'why it is late' }),
			...fromTheRecord(facts, timeline),
			...point(facts, 'late-knew', { title: 'When it became known', missing: 'when you knew of the time to appeal' }),
			...point(facts, 'late-did', { title: 'What was done since', missing: 'what you did since then' }),
			...point(facts, 'late-harm', { title: 'What it would mean to say no', missing: 'what it would mean' }),
			...linesUnder(facts, 'late-papers', 'Papers attached')
		]
	});
}

function lastDay({ obligations }: Timeline): Block[] {
	const appeal = obligations.findLast(({ rule }) => rule.startsWith('appeal-window'));
	const last = appeal?.worked?.limit.lastLawful;
	return last && isKnown(last)
		? paragraph('late-last-day', [`By our count the last day was ${englishDate(last)}.`])
		: [];
}

/** What the family wrote down at the time, and explains the delay. */
function fromTheRecord({ answers }: LetterFacts, timeline: Timeline): Block[] {
	const decision = lastDecision(timeline);
	const reasons = decision ? lateReasons(decision, timeline, answers) : [];
	return section(
		'late-record-title',
		'Dates that explain it',
		list(
			'late-record',
			reasons.map((reason) => [inEnglish(reason)])
		)
	);
}

function inEnglish(reason: LateReason): string {
	const on = englishDate(reason.on);
	switch (reason.kind) {
		case 'letter-lacked':
			return `The letter of ${on} did not say: ${reason.items.map((item) => lacked[item]).join('; ')}.`;
		case 'letter-came-late':
			return `The letter of ${on} came on ${englishDate(reason.day)}.`;
		case 'sent-late':
			return `The letter of ${on} was sent on ${englishDate(reason.day)}.`;
		case 'adviser-told':
			return `The mediation adviser was contacted on ${on}.`;
		case 'certificate-came':
			return `The mediation certificate is dated ${on}.`;
		case 'wrote-to-council':
			return `The council was written to on ${on}.`;
		case 'circumstances':
			return `There were exceptional circumstances from ${on}.`;
	}
}

const lacked: Readonly<Record<LetterItem, string>> = {
	decision: 'what was decided',
	reasons: 'the reasons',
	'appeal-right': 'that there is a right to appeal',
	'time-limit': 'by when an appeal has to be made',
	'mediation-adviser': 'how to reach a mediation adviser',
	drs: 'that there is disagreement resolution',
	sendiass: 'where to get free advice'
};

/** Without a certificate that is needed, the Tribunal's leave is asked for in the same letter. */
function withoutCertificate(facts: LetterFacts, timeline: Timeline): Block[] {
	const decision = lastDecision(timeline);
	const certificate = lastTold(timeline, 'mediation-certificate');
	const hasOne = certificate !== undefined && certificate.on >= (decision?.on ?? certificate.on);
	if (hasOne || isSectionIOnly(facts.answers)) return [];
	return paragraph(
		'late-certificate',
		[
			`There is no mediation certificate. Under ${lawInFull(law.needsCertificate)} and ${lawInFull(law.leave)} the Tribunal is asked for leave to appeal without one.`
		],
		[law.needsCertificate, law.leave]
	);
}
