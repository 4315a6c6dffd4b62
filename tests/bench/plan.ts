import { cpuTime } from './cpu-time.ts';
import { changesFor } from '../../src/lib/core/plans/changes.ts';
import { checkPlan } from '../../src/lib/core/plans/check-plan.ts';
import { splitPlan } from '../../src/lib/core/plans/split-plan.ts';
import type { Plan } from '../../src/lib/core/plans/plan.ts';

// A plan of forty pages, cut into its sections and checked. A phone is taken to be four times slower than this machine.

const pages = 40;
/** As many words as a full page of twelve points holds. */
const wordsOnAPage = 500;
const slower = 4;
const lines: Readonly<Record<string, readonly string[]>> = {
	B: [
		'Sami has difficulty understanding spoken language and cannot follow more than two instructions in a busy room.',
		'He may sometimes struggle to take turns with his peers, and his anxiety rises when routines change.'
	],
	E: [
		'By the end of Year 6 Sami will read fifty words independently, eight times out of ten.',
		'Sami will improve his confidence and develop his communication.'
	],
	F: [
		'Sami will have access to regular small group support with his reading where appropriate, delivered by an adult.',
		'A speech and language therapist (HCPC registered) teaches Sami one to one for 30 minutes every week in the quiet room.',
		'Staff should be aware of strategies such as visual timetables, and opportunities for movement breaks will be provided as required.'
	],
	G: [
		'Occupational therapy input will be considered, with a programme devised by the therapist and overseen by school.'
	]
};

function longPlan(): string {
	const [sections, each] = [Object.entries(lines), Math.ceil((pages * wordsOnAPage) / 17 / Object.keys(lines).length)];
	return sections
		.map(([section, texts]) => {
			const body = Array.from({ length: each }, (_, at) => `- ${texts[at % texts.length]} (${at + 1})`);
			return [`Section ${section}`, ...body].join('\n');
		})
		.join('\n\n');
}

const text = longPlan();
const times: number[] = [];
let counts = '';
for (let turn = 0; turn < 30; turn++) {
	times.push(
		cpuTime(() => {
			const plan: Plan = { stage: 'draft', ...splitPlan(text) };
			const findings = checkPlan(plan);
			counts = `${findings.length} findings, ${changesFor(findings).length} changes`;
		})
	);
}
times.sort((a, b) => a - b);
const worst = times.at(-1) ?? 0;
const middle = times[times.length >> 1] ?? 0;
console.log(`a plan of ${pages} pages, ${text.split(/\s+/).length} words: ${counts}`);
console.log(
	`checked in processor time of ${middle.toFixed(0)} ms (worst ${worst.toFixed(0)} ms); at ${slower}× slowdown ${(middle * slower).toFixed(0)} ms (worst ${(worst * slower).toFixed(0)} ms)`
);
if (worst * slower > 1000) process.exitCode = 1;
