import { decisionProblems } from './problems/decisions.ts';
import type { ProblemId, RouteId } from './names.ts';
import type { RouteOption } from './option.ts';
import type { StatementId } from './statements/index.ts';
import type { warningStatements } from './statements/warnings.ts';
import type { View } from './view.ts';
import { latest } from './view.ts';

/** Something to know before a way is picked. */
interface Warning {
	says: StatementId & (keyof typeof warningStatements | 'informal-is-unlawful');
	before: readonly RouteId[];
	when?(view: View, option: RouteOption): boolean;
}

const asks =
	(...problems: readonly ProblemId[]) =>
	({ ask }: View) =>
		problems.some((one) => ask.problems.includes(one));
const about =
	(...problems: readonly ProblemId[]) =>
	({ problem }: View) =>
		problems.includes(problem.id);
const isDecision = ({ problem }: View) => problem.decisions !== undefined;
const hasAppealed = (view: View) =>
	view.ask.appealed === true || latest(view, ({ event }) => event === 'appeal-sent') !== undefined;
const needsCertificate = ({ appeal }: View) => appeal?.isCertificateNeeded === true;

/** In the order they are shown. */
const warnings: readonly Warning[] = [
	{
		says: 'never-wait-for-a-complaint',
		before: ['school-complaint', 'discrimination-claim'],
		when: about('safeguarding')
	},
	{
		says: 'clock-goes-on',
		before: ['talk', 'disagreement-resolution', 'mediation', 'council-complaint', 'school-complaint', 'ombudsman'],
		when: (_view, { beware }) => beware !== undefined
	},
	{
		says: 'safe-day-has-gone',
		before: ['tribunal'],
		when: (_view, { clocks }) => clocks.some((one) => one.pastSafeDay)
	},
	{ says: 'no-holiday-for-adviser', before: ['mediation'], when: needsCertificate },
	{ says: 'certificate-opens-appeal', before: ['mediation'], when: needsCertificate },
	{ says: 'mediation-shuts-nothing', before: ['mediation'] },
	{
		says: 'informal-is-unlawful',
		before: ['talk', 'school-complaint'],
		when: ({ ask, problem }) => problem.id === 'exclusion' && ask.exclusion === 'informal'
	},
	{ says: 'drs-shuts-nothing', before: ['disagreement-resolution'] },
	{ says: 'appeal-shuts-ombudsman', before: ['tribunal', 'ombudsman'], when: isDecision },
	{ says: 'delay-stays-open', before: ['tribunal', 'ombudsman'], when: asks('council-late') },
	{
		says: 'live-appeal-and-ombudsman',
		before: ['ombudsman'],
		when: (view) => !isDecision(view) && (hasAppealed(view) || asks(...decisionProblems)(view))
	},
	{ says: 'plan-goes-on', before: ['tribunal', 'mediation'], when: about('plan-ending') },
	{
		says: 'more-than-school-needs-certificate',
		before: ['tribunal'],
		when: ({ appeal, problem }) => problem.id === 'section-i' && appeal?.isCertificateNeeded === false
	},
	{ says: 'new-plan-new-appeal', before: ['tribunal'], when: (view) => isDecision(view) && hasAppealed(view) },
	{ says: 'fresh-request-saves-nothing', before: ['talk'], when: about('assessment-refused') },
	{
		says: 'two-cases-two-forms',
		before: ['tribunal', 'discrimination-claim'],
		when: (view) => asks(...decisionProblems)(view) && asks('discrimination', 'exclusion')(view)
	},
	{
		says: 'school-appeal-shuts-transport',
		before: ['tribunal', 'ombudsman'],
		when: (view) => asks('transport')(view) && asks('section-i')(view)
	},
	{
		says: 'minister-stands-back',
		before: ['government-academy', 'secretary-of-state', 'government-independent', 'college-complaint']
	},
	{ says: 'court-is-quick', before: ['judicial-review'] },
	{ says: 'court-stands-back', before: ['judicial-review'] },
	{ says: 'court-may-hear-urgent', before: ['judicial-review'] },
	{ says: 'vague-plan-is-hard-to-enforce', before: ['judicial-review'], when: about('help-not-happening') },
	{ says: 'therapy-in-f-is-council-duty', before: ['nhs-complaint'], when: about('nhs-service', 'health-part') },
	{ says: 'wrong-help-can-be-appealed', before: ['talk', 'council-complaint'], when: about('personal-budget') }
];

export function warningsFor(option: RouteOption, view: View): readonly StatementId[] {
	return warnings
		.filter(({ before, when }) => before.includes(option.route) && (!when || when(view, option)))
		.map(({ says }) => says);
}
