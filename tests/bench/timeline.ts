import { date } from '../../src/lib/core/dates/calendar-date.ts';
import { timelineOf } from '../../src/lib/core/cases/timeline.ts';
import { lawPack } from '../../src/lib/core/law/law-pack.ts';
import { journalOf } from './journals.ts';

// Run by hand: `npm run bench`. Machines differ, so nothing here passes or fails.

const today = date('2026-11-21');

function medianOf(journal: ReturnType<typeof journalOf>): number {
	const times: number[] = [];
	for (let run = 0; run < 2000; run += 1) {
		const start = performance.now();
		timelineOf(journal, today, lawPack);
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[1000] ?? NaN;
}

const sixty = journalOf(60);
const { obligations } = timelineOf(sixty, today, lawPack);
console.log(`one case of 60 entries, ${obligations.length} duties: ${medianOf(sixty).toFixed(3)} ms (median)`);

const cases = Number(process.argv[2] ?? 100_000);
const start = performance.now();
const before = process.cpuUsage().user;
let duties = 0;
for (let seed = 0; seed < cases; seed += 1)
	duties += timelineOf(journalOf(40, seed), today, lawPack).obligations.length;
const seconds = (performance.now() - start) / 1000;
// On a machine with other work the clock on the wall tells of that work; this does not.
const worked = (process.cpuUsage().user - before) / 1e6;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
	`${cases} cases of 40 entries, ${duties} duties: ${seconds.toFixed(1)} s (${worked.toFixed(1)} s of work), peak memory ${peak.toFixed(0)} MB`
);
