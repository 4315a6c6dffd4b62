import { day, line, words } from '../flow.ts';
import { inTurn, letterFlow } from '../signed.ts';

export const nhsComplaint = letterFlow('nhs-complaint', 'nhs-body', {
	'nhs-body': line('nhs-service'),
	'nhs-service': line('nhs-should'),
	...inTurn(['nhs-should', 'nhs-story', 'nhs-effect', 'nhs-want'])
});

export const records = letterFlow('records', 'records-holder', {
	'records-holder': line('records-years'),
	'records-years': line('papers-wanted'),
	...inTurn(['papers-wanted'])
});

export const evidenceIndex = letterFlow('evidence-index', 'evidence-index', inTurn(['evidence-index', 'witnesses']));

export const lateAppeal = letterFlow(
	'late-appeal',
	'late-why',
	inTurn(['late-why', 'late-knew', 'late-did', 'late-harm', 'late-papers'])
);

export const agreement = letterFlow('agreement', 'agreed-words', {
	'agreed-words': words('agreed-by'),
	'agreed-by': day('agreed-others'),
	...inTurn(['agreed-others'])
});
