import { ageBandOf, isEighteen, voiceOf } from '../cases/person.ts';
import { choice, flow, line, several, words } from './flow.ts';
import type { Answers, Arrow } from './flow.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

const tooOld = (answers: Answers, today: CalendarDate) => ageBandOf(answers, today) === 'too-old';
const isOwnLetter = (answers: Answers, today: CalendarDate) => voiceOf(answers, today) === 'young-person';
const isShort = (answers: Answers) => answers.pace !== 'full';

const afterSituation: readonly Arrow[] = [
	{ to: 'too-old', when: tooOld },
	{ to: 'has-plan', when: ({ situation }) => Array.isArray(situation) && situation.includes('has-plan') },
	{ to: 'custody', when: ({ situation }) => Array.isArray(situation) && situation.includes('custody') },
	{ to: 'pace' }
];

/**
 * Asking for an EHC needs assessment. The short path needs two texts beside who is asking, which is all the law asks for:
 * that there are or may be special educational needs, and that a plan may be necessary (Children and Families Act 2014
 * s.36(8)). A request needs no form, no diagnosis, no report and nobody's leave.
 */
export const requestAssessment = flow('request-assessment', {
	start: 'situation',
	questions: {
		situation: several(['has-plan', 'assessed-in-six-months', 'in-care', 'custody'], afterSituation),
		pace: choice({ short: 'needs', full: 'needs', dontKnow: 'needs' }),
		needs: words([{ to: 'why-plan', when: isShort }, { to: 'need-areas' }]),
		'need-areas': several(['communication', 'learning', 'feelings', 'senses-and-body'], 'where-it-shows'),
		'where-it-shows': words('setting'),
		setting: choice({
			nursery: 'school-name',
			school: 'school-name',
			'special-school': 'school-name',
			independent: 'school-name',
			college: 'school-name',
			'pupil-referral-unit': 'school-name',
			home: 'help-so-far',
			none: 'help-so-far',
			dontKnow: 'help-so-far'
		}),
		'school-name': line('help-so-far'),
		'help-so-far': words('progress'),
		progress: several(['slower', 'same-gap', 'only-with-help', 'attendance', 'wellbeing', 'sent-home'], 'why-plan'),
		'why-plan': words([{ to: 'check', when: isShort }, { to: 'health' }]),
		health: words('social-care'),
		'social-care': words('ask-advice-from'),
		'ask-advice-from': words([{ to: 'more-time', when: isEighteen }, { to: 'own-words' }]),
		'more-time': words('own-words'),
		'own-words': words([{ to: 'may-speak', when: isOwnLetter }, { to: 'worries' }]),
		'may-speak': words('worries'),
		worries: words('reports'),
		reports: words('old-reports'),
		'old-reports': words('full-name'),
		'full-name': line('writer-name'),
		'writer-name': line('address'),
		address: words('reference'),
		reference: line('check')
	},
	outcomes: ['check', 'too-old', 'has-plan', 'custody']
});
