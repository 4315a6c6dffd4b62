import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test, vi } from 'vitest';
import vectors from '../../core/law/vectors.json' with { type: 'json' };
import { lawPack } from '../../core/law/law-pack.ts';
import { POST as postDates } from '../../../routes/api/v1/dates/+server.ts';
import { GET as getOpenApi } from '../../../routes/api/v1/openapi.json/+server.ts';
import { GET as getRules } from '../../../routes/api/v1/rules/+server.ts';
import { POST as postRoutes } from '../../../routes/api/v1/routes/+server.ts';
import { OPTIONS, POST as postTimeline } from '../../../routes/api/v1/timeline/+server.ts';
import { openApi } from './open-api.ts';

type Handler = (event: never) => Response | Promise<Response>;
let callers = 0;

/** Calls a handler as the server does; each test is a caller of its own. */
async function call(
	handler: Handler,
	body?: unknown,
	{ type = 'application/json', address = `caller ${++callers}` } = {}
) {
	const init =
		body === undefined
			? {}
			: {
					method: 'POST',
					body: typeof body === 'string' ? body : JSON.stringify(body),
					headers: { 'content-type': type }
				};
	const request = new Request('http://localhost/api', init);
	const response = await handler({ request, getClientAddress: () => address } as never);
	return { response, status: response.status, json: (await response.json()) as Record<string, unknown> };
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', ...openApi() });

function expectShape(name: string, value: unknown): void {
	const isRight = ajv.validate({ $ref: `api#/components/schemas/${name}` }, value);
	expect(isRight, JSON.stringify(ajv.errors)).toBe(true);
}

test.each(vectors)('vector $id of the rule book: $rule', async ({ rule, in: facts, out }) => {
	const { status, json } = await call(postDates as Handler, { rule, facts });
	expect(status).toBe(200);
	expect(json).toMatchObject(out);
	expectShape('Dates', json);
});

test('an answer carries the rule, its working, what it rests on, and the versions', async () => {
	const facts = { noticeSent: '2026-10-01', certificateIssued: '2026-11-29' };
	const { json } = await call(postDates as Handler, { rule: 'appeal-window-2m-1m', facts });
	expect(json).toMatchObject({
		rule: 'appeal-window-2m-1m',
		version: 1,
		time: '17:00',
		facts,
		citations: [expect.stringContaining('rule 20(1)(c) of the Tribunal Procedure'), expect.any(String)],
		check: [{ code: 'P' }, { code: 'S' }, { code: 'M' }],
		askAnAdviser: true,
		checkedOn: '2026-11-21',
		lawVersion: lawPack.version,
		calendarVersion: lawPack.calendar.version
	});
	expect((json.working as unknown[]).length).toBeGreaterThan(4);
});

test('a day that hangs on bank holidays not yet known is named as an estimate', async () => {
	const { json } = await call(postDates as Handler, {
		rule: 'mediation-cert-3wd',
		facts: { toldAdviser: '2029-03-01' }
	});
	expect(json).toMatchObject({
		lastLawful: '2029-03-06',
		estimates: { lastLawful: { notKnown: 'bank-holidays', year: 2029 } }
	});
	expectShape('Dates', json);
});

describe('a wrong call is answered with its fields', () => {
	test.each([
		// body, status, field, kind
		[{ rule: 'no-such-rule', facts: {} }, 400, 'rule', 'unknown-rule'],
		[{ facts: {} }, 400, 'rule', 'missing'],
		[{ rule: 'drs-no-limit' }, 400, 'rule', 'no-date-in-law'],
		[{ rule: 'ehcna-decision-6w' }, 400, 'facts.received', 'missing'],
		[{ rule: 'ehcna-decision-6w', facts: [] }, 400, 'facts', 'not-an-object'],
		[{ rule: 'ehcna-decision-6w', facts: { received: '2026-02-30' } }, 400, 'facts.received', 'not-a-date'],
		[{ rule: 'ehcna-decision-6w', facts: { received: '14/09/2026' } }, 400, 'facts.received', 'not-a-date'],
		[{ rule: 'ehcna-decision-6w', facts: { received: 20260914 } }, 400, 'facts.received', 'not-a-date'],
		[{ rule: 'ehcna-decision-6w', facts: { received: '2026-09-14', made: 'up' } }, 400, 'facts.made', 'unknown-fact'],
		[{ rule: 'ehcna-decision-6w', facts: { received: '2013-09-14' } }, 400, 'facts.received', 'before-the-rule'],
		[
			{ rule: 'appeal-window-2m-1m', facts: { noticeSent: '2026-10-02', certificateIssued: '2026-10-01' } },
			400,
			'facts.certificateIssued',
			'before'
		],
		[{ rule: 'dda-claim-6m', facts: { startsWith: '2027-01-10', months: 7 } }, 400, 'facts.months', 'not-that-number'],
		[{ rule: 'ehcna-decision-6w', facts: {}, child: 'Sami' }, 400, 'child', 'unknown-field'],
		[{ rule: '__proto__', facts: { constructor: 'x' } }, 400, 'rule', 'unknown-rule'],
		[
			{ rule: 'ehcna-decision-6w', facts: { __proto__: null, constructor: 'x' } },
			400,
			'facts.constructor',
			'unknown-fact'
		]
	])('%j: %i %s %s', async (body, status, field, kind) => {
		const { response, json } = await call(postDates as Handler, body);
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		expect(json.errors).toContainEqual(expect.objectContaining({ field, kind }));
		expectShape('Problem', json);
	});

	test.each([
		['not JSON', '{', 400],
		['a list', '[]', 400],
		['a word', '"x"', 400],
		['too long', `{"rule":"${'x'.repeat(70_000)}"}`, 413]
	])('%s', async (_what, body, status) => {
		const answer = await call(postDates as Handler, body);
		expect(answer.status).toBe(status);
		expectShape('Problem', answer.json);
	});

	test('another type than JSON', async () => {
		expect((await call(postDates as Handler, 'rule=x', { type: 'application/x-www-form-urlencoded' })).status).toBe(
			415
		);
	});

	test('a problem repeats nothing of what was sent', async () => {
		const { json } = await call(postDates as Handler, {
			rule: 'ehcna-decision-6w',
			facts: { received: 'Sami was here' }
		});
		expect(JSON.stringify(json)).not.toContain('Sami');
	});
});

describe('the timeline', () => {
	const refused = { id: 'no', event: 'assessment-refused', dates: { letterDate: '2026-10-09' } };
	const certificate = { event: 'mediation-certificate', dates: { certificateDate: '2026-11-17' }, of: 'no' };

	test('a refusal and its certificate: the appeal is the later of 9 December and 17 December', async () => {
		const { json } = await call(postTimeline as Handler, { today: '2026-11-21', entries: [refused, certificate] });
		expectShape('Timeline', json);
		const appeal = (json.obligations as Record<string, unknown>[]).find(({ rule }) => rule === 'appeal-window-2m-1m');
		expect(appeal).toMatchObject({ day: '2026-12-17', state: 'running', startedBy: 'no', binds: 'family' });
	});

	test('the order of the entries makes no difference', async () => {
		const one = await call(postTimeline as Handler, {
			today: '2026-11-21',
			entries: [refused, { ...certificate, id: 'c' }]
		});
		const other = await call(postTimeline as Handler, {
			today: '2026-11-21',
			entries: [{ ...certificate, id: 'c' }, refused]
		});
		expect(one.json).toEqual(other.json);
	});

	test.each([
		[{ entries: 'x' }, 'entries', 'not-a-list'],
		[{ entries: [], today: 'x' }, 'today', 'not-a-date'],
		[{ entries: [{ event: 'made-up', dates: {} }] }, 'entries.0.event', 'unknown'],
		[{ entries: [refused, { event: 'assessment-refused', dates: {} }] }, 'entries.1.dates.letterDate', 'missing'],
		[{ entries: [refused, refused] }, 'entries.1.id', 'doubled'],
		[{ entries: Array.from({ length: 501 }, () => refused) }, 'entries', 'too-many']
	])('%j', async (body, field, kind) => {
		const { status, json } = await call(postTimeline as Handler, body);
		expect(status).toBe(400);
		expect(json.errors).toContainEqual(expect.objectContaining({ field, kind }));
	});
});

describe('the ways to disagree', () => {
	const refused = { id: 'no', event: 'assessment-refused', dates: { letterDate: '2026-10-09' } };

	test('a no to an assessment without a certificate: the adviser first, and the appeal not yet', async () => {
		const { status, json } = await call(postRoutes as Handler, {
			today: '2026-11-21',
			problems: ['assessment-refused'],
			entries: [refused]
		});
		expect(status).toBe(200);
		expectShape('Routes', json);
		const routes = json.routes as Record<string, unknown>[];
		expect(routes.map(({ route, state }) => `${route} ${state}`)).toEqual([
			'mediation open',
			'tribunal not-yet',
			'talk open',
			'disagreement-resolution open',
			'council-complaint shut',
			'ombudsman shut',
			'secretary-of-state shut',
			'judicial-review shut'
		]);
		expect(routes[1]).toMatchObject({ certificate: 'needed', why: ['opens-with-certificate'] });
		expect(routes[2]).toMatchObject({ beware: { day: '2026-12-09' } });
		expect(json.clocks).toMatchObject([
			{ rule: 'mediation-contact-2m', day: '2026-12-09', startedBy: 'no' },
			{ rule: 'appeal-window-2m-1m', day: '2026-12-09' }
		]);
		expect(json.problems).toMatchObject([{ problem: 'assessment-refused', form: { code: 'SEND35A' } }]);
		const statements = json.statements as Record<string, Record<string, unknown>>;
		expect(statements['shut-by-right-to-appeal']).toMatchObject({ mark: 'V', askAnAdviser: false });
		const named = routes.flatMap(({ can, cannot, needs, warnings, why }) => [can, cannot, needs, warnings, why].flat());
		for (const id of named) expect(statements[id as string], String(id)).toBeDefined();
	});

	test.each([
		[{}, 'problems', 'missing'],
		[{ problems: [] }, 'problems', 'missing'],
		[{ problems: ['made-up'] }, 'problems.0', 'unknown'],
		[{ problems: ['data'], child: 'Sami' }, 'child', 'unknown'],
		[{ problems: ['data'], tried: [{ route: 'talk', on: '31/2' }] }, 'tried.0.on', 'not-a-date'],
		[{ problems: ['data'], today: 'x' }, 'today', 'not-a-date'],
		[{ problems: ['data'], entries: [{ event: 'x', dates: {} }] }, 'entries.0.event', 'unknown']
	])('%j is refused at %s: %s', async (body, field, kind) => {
		const { status, json } = await call(postRoutes as Handler, body);
		expect(status).toBe(400);
		expect(json.errors).toContainEqual(expect.objectContaining({ field, kind }));
		expectShape('Problem', json);
		expect(JSON.stringify(json)).not.toContain('Sami');
	});
});

test('every rule is listed with its words and sources', async () => {
	const { json } = await call(getRules as Handler);
	expectShape('Rules', json);
	const rules = json.rules as Record<string, string>[];
	expect(rules.map(({ id }) => id)).toEqual(lawPack.rules.map(({ id }) => id));
	for (const { id, title, explain } of rules) {
		expect(title, id).not.toMatch(/undefined|^$/);
		expect(explain, id).not.toMatch(/undefined|^$/);
	}
});

test('the document names just the routes that are there', async () => {
	const { json } = await call(getOpenApi as Handler);
	const root = join(import.meta.dirname, '../../../routes');
	const routes = readdirSync(join(root, 'api'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+server.ts'))
		.map((file) => `/api/${file.replace('/+server.ts', '').replace(/\[(\w+)\]/g, '{$1}')}`);
	expect(Object.keys(json.paths as object).sort()).toEqual(routes.sort());
	const methods = Object.values(json.paths as Record<string, object>).flatMap((path) => Object.keys(path));
	expect(methods.sort()).toEqual(['get', 'get', 'get', 'post', 'post', 'post', 'post']);
	expect(json.openapi).toBe('3.1.0');
});

test('the examples of the document can be called', async () => {
	const { DatesCall, RoutesCall, TimelineCall } = openApi().components.schemas;
	for (const example of DatesCall.examples) expect((await call(postDates as Handler, example)).status).toBe(200);
	for (const example of RoutesCall.examples) expect((await call(postRoutes as Handler, example)).status).toBe(200);
	for (const example of TimelineCall.examples) expect((await call(postTimeline as Handler, example)).status).toBe(200);
});

test('any page may call it, without credentials', async () => {
	const { response } = await call(getRules as Handler);
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	expect(response.headers.get('access-control-allow-credentials')).toBeNull();
	expect(response.headers.get('cache-control')).toBe('no-store');
	const before = await (OPTIONS as Handler)({} as never);
	expect(before.status).toBe(204);
	expect(before.headers.get('access-control-allow-headers')).toBe('content-type');
});

test('one caller cannot take it all', { timeout: 30_000 }, async () => {
	// The clock stands: on a busy machine the calls would fill up again while they are made.
	vi.useFakeTimers({ toFake: ['Date'] });
	const answers = [];
	for (let count = 0; count < 620; count += 1)
		answers.push(await call(getOpenApi as Handler, undefined, { address: 'one' }));
	const refused = answers.filter(({ status }) => status === 429);
	expect(refused.length).toBeGreaterThan(0);
	expect(Number(refused[0]?.response.headers.get('retry-after'))).toBeGreaterThan(0);
	expectShape('Problem', refused[0]?.json);
	expect((await call(getOpenApi as Handler, undefined, { address: 'another' })).status).toBe(200);
	vi.useRealTimers();
});
