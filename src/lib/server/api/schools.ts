import * as v from 'valibot';
import { phases } from '../../core/schools/school.ts';
import { schools } from '../context.ts';
import { refuse } from './problem.ts';

const call = v.strictObject({
	sought: v.pipe(v.string(), v.maxLength(200)),
	phase: v.optional(v.picklist(phases)),
	special: v.optional(v.boolean()),
	section41: v.optional(v.boolean()),
	within: v.optional(
		v.strictObject({
			miles: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
			postcode: v.pipe(v.string(), v.maxLength(10))
		})
	)
});

/** POST /api/v1/schools: the best answers. What was sought is in the body and not in the address, and is kept nowhere. */
export function answerSearch(body: Readonly<Record<string, unknown>>) {
	const read = v.safeParse(call, body);
	if (!read.success) throw refuse(400, 'The call is wrong', v.summarize(read.issues));
	const current = schools();
	if (!current) return { list: null, found: [] };
	const { sought, phase, special, section41, within } = read.output;
	const filters = {
		...(phase && { phase }),
		...(special !== undefined && { special }),
		...(section41 !== undefined && { section41 }),
		...(within && { within })
	};
	return { list: current.list, found: current.search(sought, filters) };
}

/** GET /api/v1/schools/areas/{code}: every open place in a council’s area, to look through on the phone. */
export function answerArea(code: string) {
	if (!/^\d{3}$/.test(code)) throw refuse(400, 'The call is wrong', 'A council’s number has three figures.');
	const current = schools();
	return { list: current?.list ?? null, schools: current?.area(code) ?? [] };
}
