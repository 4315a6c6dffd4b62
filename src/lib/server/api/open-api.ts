import { eventSpecs } from '../../core/cases/events.ts';
import { stepNames } from '../../core/law/steps.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { schemas } from './schemas.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const refusals = {
	'400': { description: 'The call is wrong; each field is named.', content: problem() },
	'413': { description: 'The body is longer than 64 KiB.', content: problem() },
	'415': { description: 'The body is not JSON.', content: problem() },
	'429': {
		description: 'Too many calls from this address.',
		headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds to wait.' } },
		content: problem()
	}
};

/** GET /api/v1/openapi.json: what can be called, and what comes back. */
export function openApi() {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Waymark dates',
			version: lawPack.version,
			summary: 'Time limits of special educational needs law in England, worked out with their working.',
			description:
				'Stateless: nothing of a call is stored or logged. Days are calendar dates in Europe/London, as YYYY-MM-DD. A day that hangs on bank holidays not yet published is an estimate, and stands in `estimates` with the year. Information, not legal advice: a date that the Tribunal or the council gave in writing comes first.',
			license: { name: 'MIT', identifier: 'MIT' }
		},
		servers: [{ url: '/' }],
		paths: {
			'/api/v1/rules': {
				get: {
					operationId: 'listRules',
					summary: 'Every rule with its facts, citations and how far it was checked',
					responses: { '200': { description: 'The rules.', ...json(ref('Rules')) }, '429': refusals['429'] }
				}
			},
			'/api/v1/dates': {
				post: {
					operationId: 'workOutDates',
					summary: 'The dates of one rule',
					description:
						'Facts are named as GET /api/v1/rules lists them; `letterDate`, `receivedDate`, `servedDate`, `meetingDate`, `certificateDate` and `orderDate` are understood where a rule has one such fact. Beside single rules, `K4`, `review-chain` and `order-*` can be asked for. Further dates of a rule, as `adviserContactBy`, stand beside the usual ones.',
					requestBody: { required: true, ...json(ref('DatesCall')) },
					responses: { '200': { description: 'The dates.', ...json(ref('Dates')) }, ...refusals }
				}
			},
			'/api/v1/timeline': {
				post: {
					operationId: 'workOutTimeline',
					summary: 'Everything that dated entries lead to, as of a day',
					requestBody: { required: true, ...json(ref('TimelineCall')) },
					responses: { '200': { description: 'The timeline.', ...json(ref('Timeline')) }, ...refusals }
				}
			},
			'/api/v1/routes': {
				post: {
					operationId: 'findRoutes',
					summary: 'Every way out of a disagreement, in order',
					description:
						'From the kinds of problem, who decided, what is wanted, what was tried and dated entries: which ways are open, not open yet, shut or open late, and why; which certificate, letters and times go with them. Statements are named by id and stand once in `statements`, each with its mark: V read in the pages named, S as others report it, M from memory (ask an adviser), tip our own. No problem, no name and no story is kept.',
					requestBody: { required: true, ...json(ref('RoutesCall')) },
					responses: { '200': { description: 'The ways.', ...json(ref('Routes')) }, ...refusals }
				}
			},
			'/api/v1/schools': {
				post: {
					operationId: 'findSchools',
					summary: 'Schools and colleges by name, town, postcode or number',
					description:
						'What is sought is in the body and kept nowhere. `list` is null on an installation where no register was imported.',
					requestBody: { required: true, ...json(ref('SchoolsCall')) },
					responses: {
						'200': { description: 'The best answers, twenty at most.', ...json(ref('FoundSchools')) },
						...refusals
					}
				}
			},
			'/api/v1/schools/areas/{code}': {
				get: {
					operationId: 'listSchoolsOfArea',
					summary: 'Every open place that stands in a council’s area',
					parameters: [{ name: 'code', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9]{3}$' } }],
					responses: {
						'200': { description: 'The places.', ...json(ref('SchoolsOfArea')) },
						'400': refusals['400'],
						'429': refusals['429']
					}
				}
			},
			'/api/v1/openapi.json': {
				get: {
					operationId: 'getOpenApi',
					summary: 'This document',
					responses: { '200': { description: 'OpenAPI 3.1.', ...json({ type: 'object' }) }, '429': refusals['429'] }
				}
			}
		},
		components: { schemas: schemas({ events: Object.keys(eventSpecs), steps: stepNames }) }
	};
}

function problem() {
	return { 'application/problem+json': { schema: ref('Problem') } };
}
