import { readTypedDate } from '$lib/core/dates/typed-date.ts';
import { eventSpecs } from '$lib/core/cases/events.ts';
import { lawPack } from '$lib/core/law/law-pack.ts';
import { receiptOf } from '$lib/core/law/receipt.ts';
import type { PageLoad } from './$types';

const ways = eventSpecs['assessment-requested'].details.by;

/** When a letter counts as received, from how and when it was sent. */
export const load: PageLoad = ({ url: { searchParams } }) => {
	const box = (part: string) => searchParams.get(`sent-${part}`) ?? '';
	const typed = { day: box('day'), month: box('month'), year: box('year') };
	const by = ways.find((way) => way === searchParams.get('by'));
	const afterFive = searchParams.get('after-five') === 'yes';
	const read = readTypedDate(typed);
	const isAny = by !== undefined || Object.values(typed).some((text) => text !== '');
	const receipt = by && read.ok ? receiptOf({ sentOn: read.on, by, afterFive }, lawPack.calendar) : undefined;
	return { ways, typed, by, afterFive, isAny, receipt, problem: isAny && !read.ok ? read.problem : undefined };
};
