import { grounds } from '../grounds.ts';
import { atSchool, forMyself, lettersFrom, senTeam } from '../letter-kind.ts';
import type { Pen } from '../letter-kind.ts';
import { answerAmendments, changesAtReview } from './changes.ts';
import { decisionChase, papersLate } from './meeting.ts';
import { earlyReview, reassessment } from './ask-again.ts';
import { endingObjection } from './ending.ts';
import { adultCare, phaseMove } from './moving-on.ts';
import { myReviewMyWay, viewsForReview } from './views.ts';

const to = senTeam;
const right = grounds.review;
const adultTeam = ({ facts }: Pen) => ({
	to: ['Adult social care', facts.council],
	dear: 'Dear adult social care team'
});

/** Letters about reviews, moves and endings: L-5.1 to L-5.11. */
export const reviewLetters = lettersFrom({
	'L-5.1': { flow: 'review-views', about: 'Views for the review', to: forMyself, body: viewsForReview },
	'L-5.2': { flow: 'review-changes', about: 'Changes to the EHC plan', to, right, body: changesAtReview },
	'L-5.3': { flow: 'ask-early-review', about: 'Request for an early review', to, right, body: earlyReview },
	'L-5.4': { flow: 'review-papers', about: 'The review meeting', to, right, body: papersLate },
	'L-5.5': { flow: 'chase-review', about: 'No decision after the review', to, right, body: decisionChase },
	'L-5.6': { flow: 'ask-reassessment', about: 'Request for a re-assessment', to, right, body: reassessment },
	'L-5.7': { flow: 'object-to-ending', about: 'Ending the EHC plan', to, right: grounds.ending, body: endingObjection },
	'L-5.8': {
		flow: 'answer-changes',
		about: 'Answer to your changes',
		to,
		right: grounds.comment,
		body: answerAmendments
	},
	'L-5.9': { flow: 'phase-move', about: 'Moving to the next school or college', to, right, body: phaseMove },
	'L-5.10': {
		flow: 'adult-care',
		about: 'Assessment for adult care',
		to: adultTeam,
		right: grounds.adultCare,
		body: adultCare
	},
	'L-5.11': {
		flow: 'my-review',
		about: 'My review, my way',
		to: atSchool('SENCO'),
		body: myReviewMyWay
	}
});
