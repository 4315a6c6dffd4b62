import type { LetterKinds } from '../letter-kind.ts';
import { agreementNote } from './agreement-note.ts';
import { councilComplaint } from './council-complaint.ts';
import { courtFacts } from './court-facts.ts';
import { discriminationGrid } from './discrimination-grid.ts';
import { evidenceIndex } from './evidence-index.ts';
import { exclusionStatement } from './exclusion-statement.ts';
import { academyComplaint } from './government-academy.ts';
import { lateAppeal } from './late-appeal.ts';
import { mediationAdviserLetter } from './mediation-adviser.ts';
import { mediationPlan } from './mediation-plan.ts';
import { nhsComplaint } from './nhs-complaint.ts';
import { ombudsmanLetter } from './ombudsman.ts';
import { reasonsForAppeal } from './reasons-for-appeal.ts';
import { schoolProcedure } from './school-procedure.ts';
import { secretaryOfState } from './secretary-of-state.ts';
import { subjectAccess } from './subject-access.ts';

/** The letters and papers of a disagreement. */
export const disagreeLetters: LetterKinds = {
	'L-7.1': { flow: 'mediation-adviser', startsClock: true, make: mediationAdviserLetter },
	'L-7.2': { flow: 'mediation-plan', isPaper: true, make: mediationPlan },
	'L-7.3': { flow: 'reasons-for-appeal', isPaper: true, make: reasonsForAppeal },
	'L-7.4': { flow: 'evidence-index', make: evidenceIndex },
	'L-7.5': { flow: 'council-complaint', startsClock: true, make: councilComplaint },
	'L-7.6': { flow: 'ombudsman', make: ombudsmanLetter },
	'L-7.7': { flow: 'academy-complaint', make: academyComplaint },
	'L-7.8': { flow: 'nhs-complaint', make: nhsComplaint },
	'L-7.9': { flow: 'discrimination', isPaper: true, make: discriminationGrid },
	'L-7.10': { flow: 'exclusion', make: exclusionStatement },
	'L-7.11': { flow: 'records', startsClock: true, make: subjectAccess },
	'L-7.12': { flow: 'court-facts', make: courtFacts },
	'L-7.13': { flow: 'late-appeal', make: lateAppeal },
	'L-7.14': { flow: 'agreement', make: agreementNote },
	'L-7.15': { flow: 'secretary-of-state', make: secretaryOfState },
	'L-7.16': { flow: 'school-procedure', make: schoolProcedure }
};
