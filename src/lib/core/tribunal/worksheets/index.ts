import type { Control } from '../../flows/flow.ts';
import { lateAppeal, evidenceIndex } from '../../flows/disagree/others.ts';
import { reasonsForAppeal } from '../../flows/disagree/reasons.ts';
import { discrimination, schoolProcedure } from '../../flows/disagree/school.ts';
import type { Flow } from '../../flows/flow.ts';
import { openCase } from '../../flows/open-case.ts';
import { requestAssessment } from '../../flows/request-assessment.ts';
import { claim } from './claim.ts';
import { send35 } from './send35.ts';
import { send35a } from './send35a.ts';
import { flowOf } from './worksheet.ts';
import type { FormId, Worksheet } from './worksheet.ts';

export const worksheets: Readonly<Record<FormId, Worksheet>> = { send35, send35a, claim };

export function isForm(id: string): id is FormId {
	return Object.hasOwn(worksheets, id);
}

const line = { control: 'line' } as const;
const words = { control: 'words' } as const;
const yesOrNo = { control: 'choice', options: ['yes', 'no'] } as const;

/** What only the forms ask. */
const own: Readonly<Record<string, Control>> = {
	gender: line,
	'writer-phone': line,
	'writer-email': line,
	'other-parent': words,
	representative: words,
	'tribunal-advocate': words,
	'letters-go-to': { control: 'choice', options: ['writer', 'representative', 'advocate', 'somebody-else'] },
	'others-responsible': words,
	'others-told': yesOrNo,
	'others-not-told-why': words,
	'appeal-after-review': yesOrNo,
	'school-wanted': words,
	'school-asked-on': { control: 'date' },
	'school-reply': words,
	'recommend-health-why': words,
	'recommend-social-care-why': words,
	'no-certificate-why': words,
	'other-appeals': words,
	'other-court-cases': words,
	'hearing-kind': { control: 'choice', options: ['paper', 'attended'] },
	'hearing-earlier': words,
	'hearing-video': yesOrNo,
	'hearing-video-why': words,
	'hearing-interpreter': words,
	'hearing-adjustments': words,
	'needs-not-found': words,
	'school-address': words,
	'responsible-body': line,
	'claim-tried': words,
	'claim-late-why': words
};

/** What is asked elsewhere too is not asked again. */
const shared = [
	openCase,
	requestAssessment,
	reasonsForAppeal,
	lateAppeal,
	evidenceIndex,
	discrimination,
	schoolProcedure
].map(({ questions }) => questions);

const bank: Readonly<Record<string, Control>> = Object.assign({}, ...shared, own) as Record<string, Control>;

/** The questions of the worksheets, as flows. */
export const worksheetFlows: Readonly<Record<string, Flow>> = Object.fromEntries(
	Object.values(worksheets).map((worksheet) => [worksheet.id, flowOf(worksheet, bank)])
);
