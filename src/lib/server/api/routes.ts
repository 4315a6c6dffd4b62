import said from '../../content/locales/en/statements.ts';
import titles from '../../content/locales/en/titles.ts';
import ways from '../../content/locales/en/ways.ts';
import { helpServices } from '../../content/help-services.ts';
import { readSources } from '../../content/sources.ts';
import { formCodes, tribunalForms } from '../../content/tribunal-forms.ts';
import { timelineOf } from '../../core/cases/timeline.ts';
import { isKnown } from '../../core/dates/working-days.ts';
import type { Ask } from '../../core/disputes/ask.ts';
import type { Clock } from '../../core/disputes/clock.ts';
import { contacts } from '../../core/disputes/contacts.ts';
import type { Contact, ContactId } from '../../core/disputes/contacts.ts';
import type { RouteOption } from '../../core/disputes/option.ts';
import type { FormId } from '../../core/disputes/problem.ts';
import { readAsk } from '../../core/disputes/read-ask.ts';
import { routesFor } from '../../core/disputes/routes-for.ts';
import type { Plan, ProblemPlan } from '../../core/disputes/routes-for.ts';
import { basisOf } from '../../core/disputes/statements/index.ts';
import type { StatementId } from '../../core/disputes/statements/index.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { inFull } from '../../core/law/sources.ts';
import { refuse } from './problem.ts';
import { readEntries, readToday } from './timeline.ts';

/** POST /api/v1/routes: every way out of somebody's disagreement, in order, with what each statement rests on. */
export function answerRoutes(body: Readonly<Record<string, unknown>>) {
	const { today: day, entries = [], ...rest } = body;
	const ask = readCall(rest);
	const today = readToday(day);
	const plan = routesFor(ask, timelineOf(readEntries(entries), today, lawPack), lawPack);
	return {
		today,
		lawVersion: lawPack.version,
		calendarVersion: lawPack.calendar.version,
		notice:
			'Information, not legal advice. It promises no result. A date the Tribunal or council gave in writing comes first.',
		isSafetyFirst: plan.isSafetyFirst,
		clocks: plan.clocks.map(clockAsData),
		routes: plan.routes.map(routeAsData),
		problems: plan.problems.map(problemAsData),
		wants: plan.wants,
		asks: plan.asks.map((id) => ({ id, text: ways.asks[id] })),
		statements: Object.fromEntries(statementsIn(plan).map((id) => [id, statementAsData(id)]))
	};
}

function readCall(given: Readonly<Record<string, unknown>>): Ask {
	const read = readAsk(given);
	if (read.ok && read.value.problems.length > 0) return read.value;
	const faults = read.ok ? [{ at: 'problems', is: 'missing' }] : read.faults;
	const errors = faults.map(({ at, is }) => ({ field: at, kind: is, detail: 'See the OpenAPI document.' }));
	throw refuse(400, 'The ways cannot be told', errors[0]?.detail ?? '', errors);
}

function clockAsData({ rule, binds, state, day, last, pastSafeDay, waitsFor, obligation }: Clock) {
	return {
		rule,
		title: (titles as Readonly<Record<string, string>>)[rule] ?? rule,
		binds,
		state,
		day: day && isKnown(day) ? day : null,
		lastLawful: last && isKnown(last) ? last : null,
		pastSafeDay: pastSafeDay ?? false,
		waitsFor: waitsFor ?? [],
		startedBy: obligation?.startedBy.id ?? null
	};
}

function routeAsData({ route, ref, standing, variant, clocks, beware, contacts: to, bring, ...option }: RouteOption) {
	return {
		route,
		ref,
		name: ways.routes[route],
		variant: variant ?? null,
		problems: option.problems,
		role: option.role,
		state: standing.state,
		underWay: standing.state === 'open' && standing.underWay === true,
		why: whyOf(standing),
		since: ('since' in standing && standing.since) || null,
		certificate: option.certificate,
		cost: option.cost,
		can: option.can,
		cannot: option.cannot,
		needs: option.needs,
		warnings: option.warnings,
		contacts: to.map(contactAsData),
		bring: bring.map((id) => ({ id, text: ways.bring[id] })),
		letters: option.letters.map((id) => ({ id, name: paperName(id) })),
		clocks: clocks.map(clockAsData),
		beware: beware ? clockAsData(beware) : null
	};
}

function whyOf(standing: RouteOption['standing']): readonly StatementId[] {
	if (standing.state === 'shut') return [standing.why];
	if (standing.state === 'not-yet') return standing.opens;
	return standing.state === 'open-late' ? standing.askFor : [];
}

function contactAsData(id: ContactId) {
	const contact: Contact = contacts[id];
	const service = helpServices.find((one) => one.id === contact.service);
	return { id, name: ways.contacts[id], url: service?.url ?? contact.url ?? null, fill: contact.fill };
}

function paperName(id: string): string {
	return (ways.papers as Readonly<Record<string, string>>)[id.replace('.', '-')] ?? id;
}

function problemAsData({ problem, steps, form, gets, notHere }: ProblemPlan) {
	return {
		problem,
		name: ways.problems[problem],
		steps: steps.map(({ id, route, letters = [], rule }) => ({
			id,
			text: ways.steps[id],
			route: route ?? null,
			rule: rule ?? null,
			letters
		})),
		form: form ? formAsData(form) : null,
		gets,
		notHere
	};
}

function formAsData(id: FormId) {
	const { url, checkedOn } = tribunalForms;
	return { id, code: formCodes[id].code ?? null, url, checkedOn };
}

function statementsIn({ routes, problems }: Plan): readonly StatementId[] {
	const all = [
		...routes.flatMap(({ can, cannot, needs, warnings, standing }) => [
			...can,
			...cannot,
			...needs,
			...warnings,
			...whyOf(standing)
		]),
		...problems.flatMap(({ gets, notHere }) => [...gets, ...notHere])
	];
	return [...new Set(all)];
}

function statementAsData(id: StatementId) {
	const { mark, seen, cites } = basisOf(id);
	return {
		text: said[id],
		mark,
		askAnAdviser: mark === 'M',
		citations: cites.map(inFull),
		sources: seen.map((source) => ({
			ref: source,
			title: readSources[source]?.title ?? source,
			by: readSources[source]?.by ?? ''
		}))
	};
}
