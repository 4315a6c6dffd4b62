import { today } from '$lib/client/clock.ts';
import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import { timelineOf } from '$lib/core/cases/timeline.ts';
import { askChoices, askFrom, daysFor } from '$lib/core/disputes/ask-fields.ts';
import type { AskField } from '$lib/core/disputes/ask-fields.ts';
import { routesFor } from '$lib/core/disputes/routes-for.ts';
import { toldCase } from '$lib/core/disputes/told-case.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { needs } from '$lib/i18n/words.ts';
import { readDays, typedDay } from './typed-ask.ts';
import type { PageLoad } from './$types';

const words = needs('ways', 'statements', 'fields', 'dates', 'titles', 'law', 'help');

/** Found on the server when there is no JavaScript, on the phone when there is: the same code, and no record of either. */
export const load: PageLoad = async (event) => {
	await words(event);
	const params = event.url.searchParams;
	const ask = askFrom((field) => params.getAll(field));
	const names = Object.keys(askChoices) as AskField[];
	const chosen = Object.fromEntries(names.map((field) => [field, params.getAll(field)]));
	const days = Object.fromEntries(daysFor(ask.problems).map((day) => [day, typedDay(params, day)]));
	const { read, wrong } = readDays(days, readTypedDate);
	const hasAsked = params.size > 0;
	const on = today();
	const plan =
		ask.problems.length > 0 ? routesFor(ask, timelineOf(toldCase(ask, read), on, lawPack), lawPack) : undefined;
	return { ask, told: { chosen, days, wrong }, hasAsked, plan, today: on };
};
