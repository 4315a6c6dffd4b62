import type { Ladder, LadderId, Stage } from './ladder.ts';
import * as stage from './stages.ts';

const council: readonly Stage[] = [stage.councilFirst, stage.councilFinal, stage.ombudsman];

const all: readonly Ladder[] = [
	{
		id: 'maintained-school',
		setting: 'maintained',
		stages: [stage.talk, stage.written, stage.governors, stage.governmentSchool]
	},
	{ id: 'academy', setting: 'academy', stages: [stage.talk, stage.written, stage.panel, stage.governmentAcademy] },
	{
		id: 'independent-school',
		setting: 'independent',
		stages: [stage.talk, stage.written, stage.panel, stage.governmentIndependent]
	},
	{ id: 'college', setting: 'college', stages: [stage.talk, stage.college, stage.governmentCollege] },
	{ id: 'nursery', setting: 'nursery', stages: [stage.talk, stage.provider, stage.inspectors] },
	{ id: 'council', stages: council },
	{
		id: 'council-social-care',
		stages: [stage.careManager, stage.careInvestigation, stage.carePanel, stage.ombudsman]
	},
	{ id: 'health', stages: [stage.healthBody, stage.healthOmbudsman] },
	{ id: 'data', stages: [stage.dataRequest, stage.dataComplaint, stage.dataWatchdog] },
	{ id: 'exclusion', stages: [stage.exclusionGovernors, stage.exclusionPanel, stage.exclusionClaim] },
	{ id: 'admission', stages: [stage.admissionPanel] },
	{ id: 'transport', stages: [stage.transportFirst, stage.transportSecond, stage.ombudsman] },
	{ id: 'personal-budget', stages: [stage.budgetReview, ...council] }
];

/** Every way a complaint climbs. */
export const ladders: Readonly<Record<LadderId, Ladder>> = Object.fromEntries(
	all.map((one) => [one.id, one])
) as Record<LadderId, Ladder>;
