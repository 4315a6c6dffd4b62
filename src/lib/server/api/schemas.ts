import { deciders, exclusions, problemIds, routeIds, settings, urgencies, wants } from '../../core/disputes/names.ts';
import { phases } from '../../core/schools/school.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const day = { type: 'string', format: 'date' } as const;
const dayOrNull = { type: ['string', 'null'], format: 'date' } as const;
const yesOrNo = { type: 'boolean' } as const;
const whole = { type: 'integer' } as const;

function all(properties: Readonly<Record<string, object>>, more: object = {}) {
	return { type: 'object', properties, required: Object.keys(properties), ...more };
}

function listOf(items: object) {
	return { type: 'array', items };
}

const textOrNull = { type: ['string', 'null'] } as const;
const named = all({ id: text, name: text });
const worded = all({ id: text, text });

/** The call and the answer about ways of disagreeing. */
function routeSchemas() {
	return {
		RoutesCall: {
			type: 'object',
			properties: {
				problems: { type: 'array', minItems: 1, items: { enum: problemIds } },
				decidedBy: { enum: deciders },
				setting: { enum: settings },
				hasPlan: yesOrNo,
				exclusion: { enum: exclusions },
				wants: listOf({ enum: wants }),
				urgent: listOf({ enum: urgencies }),
				tried: listOf({
					type: 'object',
					properties: {
						route: { enum: routeIds },
						on: day,
						ended: { enum: ['answered', 'no-answer', 'turned-down'] },
						endedOn: day
					},
					required: ['route'],
					additionalProperties: false
				}),
				appealed: yesOrNo,
				askedOmbudsman: yesOrNo,
				transportInSectionI: yesOrNo,
				today: { ...day, description: 'The day as of which to look; today in England when left out.' },
				entries: { type: 'array', maxItems: 500, items: ref('Entry') }
			},
			required: ['problems'],
			additionalProperties: false,
			examples: [
				{
					today: '2026-11-21',
					problems: ['assessment-refused', 'council-late'],
					wants: ['change-decision'],
					tried: [{ route: 'council-complaint', ended: 'answered' }],
					entries: [{ event: 'assessment-refused', dates: { letterDate: '2026-10-09' } }]
				}
			]
		},
		Routes: all({
			today: day,
			lawVersion: text,
			calendarVersion: text,
			notice: text,
			isSafetyFirst: yesOrNo,
			clocks: listOf(ref('Clock')),
			routes: listOf(ref('Route')),
			problems: listOf(ref('ProblemPlan')),
			wants: listOf(all({ want: { enum: wants }, routes: listOf({ enum: routeIds }) })),
			asks: listOf(worded),
			statements: { type: 'object', additionalProperties: ref('Statement') }
		}),
		Clock: all({
			rule: text,
			title: text,
			binds: text,
			state: text,
			day: dayOrNull,
			lastLawful: dayOrNull,
			pastSafeDay: yesOrNo,
			waitsFor: texts,
			startedBy: textOrNull
		}),
		Route: all({
			route: { enum: routeIds },
			ref: text,
			name: text,
			variant: textOrNull,
			problems: listOf({ enum: problemIds }),
			role: { enum: ['main', 'alongside', 'last'] },
			state: { enum: ['open', 'not-yet', 'shut', 'open-late'] },
			underWay: yesOrNo,
			why: { ...texts, description: 'What opens it, what shut it, or how to ask when it is late: ids of statements.' },
			since: dayOrNull,
			certificate: { enum: ['needed', 'here', 'not-needed'] },
			cost: text,
			can: texts,
			cannot: texts,
			needs: texts,
			warnings: { ...texts, description: 'What to know before it is picked.' },
			contacts: listOf(all({ id: text, name: text, url: textOrNull, fill: { enum: ['own', 'national'] } })),
			bring: listOf(worded),
			letters: listOf(named),
			clocks: listOf(ref('Clock')),
			beware: {
				description: 'A time of the family’s own that goes on behind it.',
				oneOf: [{ type: 'null' }, ref('Clock')]
			}
		}),
		ProblemPlan: all({
			problem: { enum: problemIds },
			name: text,
			steps: listOf(all({ id: text, text, route: textOrNull, rule: textOrNull, letters: texts })),
			form: { oneOf: [{ type: 'null' }, all({ id: text, code: textOrNull, url: text, checkedOn: day })] },
			gets: texts,
			notHere: texts
		}),
		Statement: all({
			text,
			mark: { enum: ['V', 'S', 'M', 'tip'] },
			askAnAdviser: yesOrNo,
			citations: texts,
			sources: listOf(all({ ref: text, title: text, by: text }))
		})
	};
}

/** The shapes of the open API, as JSON Schema 2020-12. */
export function schemas({ events, steps }: { events: readonly string[]; steps: readonly string[] }) {
	return {
		...routeSchemas(),
		Problem: {
			...all({ type: text, title: text, status: whole, detail: text }),
			properties: {
				type: text,
				title: text,
				status: whole,
				detail: text,
				errors: listOf(all({ field: text, kind: text, detail: text }))
			}
		},
		Check: { type: 'object', properties: { code: { enum: ['P', 'p', 'S', 'M'] }, of: text }, required: ['code'] },
		Estimate: all({ notKnown: { enum: ['bank-holidays', 'school-terms'] }, year: whole }),
		Step: {
			type: 'object',
			properties: { how: { enum: steps }, on: day, fact: text, count: whole },
			required: ['how', 'on']
		},
		Rules: all({ lawVersion: text, calendarVersion: text, notice: text, rules: listOf(ref('Rule')) }),
		Rule: all({
			id: text,
			version: whole,
			title: text,
			explain: text,
			family: text,
			binds: text,
			gives: text,
			hasDate: yesOrNo,
			convention: text,
			facts: { type: 'object', additionalProperties: all({ kind: text }) },
			numbers: { type: 'object', additionalProperties: { type: 'number' } },
			citations: listOf(all({ text, url: { type: 'string', format: 'uri' } })),
			checks: listOf(ref('Check')),
			askAnAdviser: yesOrNo,
			evidence: listOf({ type: 'object', properties: { ref: text, title: text }, required: ['ref', 'title'] }),
			exceptions: texts,
			ifMissed: texts,
			notes: texts,
			inForceFrom: day,
			inForceUntil: dayOrNull,
			checkedOn: day
		}),
		DatesCall: {
			type: 'object',
			properties: {
				rule: text,
				facts: { type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } }
			},
			required: ['rule'],
			additionalProperties: false,
			examples: [{ rule: 'appeal-window-2m-1m', facts: { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' } }]
		},
		Dates: all(
			{
				rule: text,
				version: whole,
				facts: { type: 'object', additionalProperties: day },
				nominal: day,
				showBy: day,
				lastLawful: day,
				time: { enum: ['17:00', null] },
				estimates: { type: 'object', additionalProperties: ref('Estimate') },
				working: listOf(ref('Step')),
				citations: texts,
				check: listOf(ref('Check')),
				checkedOn: day,
				askAnAdviser: yesOrNo,
				exceptions: texts,
				ifMissed: texts,
				notes: texts,
				lawVersion: text,
				calendarVersion: text
			},
			{ additionalProperties: day }
		),
		SchoolsCall: {
			type: 'object',
			properties: {
				sought: { ...text, maxLength: 200 },
				phase: { enum: phases },
				special: yesOrNo,
				section41: yesOrNo,
				within: all({ miles: { type: 'number', minimum: 1, maximum: 100 }, postcode: text })
			},
			required: ['sought'],
			additionalProperties: false,
			examples: [{ sought: 'oakwod primary taunton', special: false }]
		},
		SchoolList: { oneOf: [{ type: 'null' }, all({ asOf: day, count: whole })] },
		FoundSchools: all({
			list: ref('SchoolList'),
			found: listOf({
				type: 'object',
				properties: { school: ref('School'), miles: { type: 'number' } },
				required: ['school']
			})
		}),
		SchoolsOfArea: all({ list: ref('SchoolList'), schools: listOf(ref('School')) }),
		School: {
			type: 'object',
			properties: {
				urn: text,
				name: text,
				type: whole,
				phase: { enum: phases },
				isSpecial: yesOrNo,
				section41: { enum: ['approved', 'not-on-list', 'doubtful'] },
				status: { enum: ['open', 'closing', 'opening', 'closed', 'check'] },
				town: text,
				postcode: text
			},
			required: ['urn', 'name', 'phase', 'section41', 'status']
		},
		TimelineCall: {
			type: 'object',
			properties: {
				today: { ...day, description: 'The day as of which to look; today in England when left out.' },
				entries: { type: 'array', maxItems: 500, items: ref('Entry') }
			},
			required: ['entries'],
			examples: [
				{
					today: '2026-11-21',
					entries: [
						{ id: 'no', event: 'assessment-refused', dates: { letterDate: '2026-10-09' } },
						{ event: 'mediation-certificate', dates: { certificateDate: '2026-11-17' }, of: 'no' }
					]
				}
			]
		},
		Entry: {
			type: 'object',
			properties: {
				id: text,
				event: { enum: events },
				dates: { type: 'object', additionalProperties: day },
				details: { type: 'object', additionalProperties: text },
				of: { ...text, description: 'The id of the entry it belongs to.' },
				replaces: { ...text, description: 'The id of the entry it corrects.' }
			},
			required: ['event', 'dates']
		},
		Timeline: all({
			today: day,
			lawVersion: text,
			calendarVersion: text,
			happened: listOf(all({ id: text, event: { enum: events }, on: day })),
			obligations: listOf(ref('Obligation')),
			unpaired: texts
		}),
		Obligation: all({
			id: text,
			rule: text,
			binds: text,
			gives: text,
			state: text,
			certainty: text,
			startedBy: text,
			day: dayOrNull,
			pastSafeDay: yesOrNo,
			askAnAdviser: yesOrNo,
			waitsFor: texts,
			closed: { oneOf: [{ type: 'null' }, all({ by: text, how: text, daysLate: { type: ['integer', 'null'] } })] },
			given: { oneOf: [{ type: 'null' }, all({ by: text, from: text, on: day, counts: yesOrNo })] },
			dates: { oneOf: [{ type: 'null' }, ref('Dates')] }
		})
	};
}
