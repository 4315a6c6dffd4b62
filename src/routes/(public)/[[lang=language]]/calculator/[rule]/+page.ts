import { error } from '@sveltejs/kit';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { workOut } from '$lib/core/law/work-out.ts';
import { readTypedFacts, typedFacts } from '../typed-facts.ts';
import type { PageLoad } from './$types';

/** Worked out on the server when there is no JavaScript, on the phone when there is: the same code, and no record of either. */
export const load: PageLoad = ({ params, url }) => {
	const rule = lawPack.find(params.rule);
	if (!rule?.due || !lawPack.rules.includes(rule)) error(404);
	const typed = typedFacts(rule, url.searchParams);
	const { given, problems } = readTypedFacts(rule, typed);
	const result = typed.isAny && Object.keys(problems).length === 0 ? workOut(rule.id, given, lawPack) : undefined;
	return { rule, typed, problems, result };
};
