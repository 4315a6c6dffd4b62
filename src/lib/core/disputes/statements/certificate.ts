import { read, reported, tip, under } from '../../law/basis.ts';

/** The way to the mediation certificate, and past it. */
export const certificateStatements = {
	'certificate-is-needed': under(read('I-MED', 'A51'), 'cfa-2014', 'section 55'),
	'no-certificate-for-school-alone': under(read('I-MED', 'A51'), 'cfa-2014', 'section 55(2)'),
	'no-extra-for-health-and-care': reported('I2', 'G49'),
	'adviser-day-stands-alone': under(read('R32'), 'send-regs-2014', 'regulation 33'),
	'certificate-follows-a-no': under(read('R32', 'I2'), 'send-regs-2014', 'regulation 34(1)'),
	'council-arranges-meeting': under(reported('I6', 'G57'), 'cfa-2014', 'section 53'),
	'certificate-follows-the-meeting': under(reported('G26', 'G57'), 'cfa-2014', 'section 55(5)'),
	'certificate-when-not-arranged': reported('I6', 'G26', 'G57'),
	'printed-date-counts': under(read('L7', 'G49'), 'hesc-rules-2008', 'rule 20(1)(c)'),
	'ask-for-a-copy': tip,

	'script-who-you-are': tip,
	'script-decision-and-date': tip,
	'script-you-wish-to-appeal': under(read('R32'), 'send-regs-2014', 'regulation 33'),
	'script-certificate-or-meeting': under(read('R32'), 'send-regs-2014', 'regulation 33'),
	'script-what-it-is-about': tip,
	'script-what-you-need': tip,
	'script-when-it-comes': tip,
	'script-write-it-down': tip,

	'plan-what-is-at-issue': tip,
	'plan-what-you-would-accept': tip,
	'plan-your-evidence': tip,
	'plan-who-must-come': tip,
	'plan-what-to-write-down': tip,

	'agreement-in-writing': under(read('R42'), 'send-regs-2014', 'regulation 42'),
	'agreement-like-an-order': under(read('R42'), 'send-regs-2014', 'regulation 42(2)'),
	'agreement-on-other-points': under(read('R42'), 'send-regs-2014', 'regulation 42(3)'),
	'agreement-exact-words': tip,
	'agreement-with-a-day': tip,
	'ask-for-consent-order': tip
} as const;
