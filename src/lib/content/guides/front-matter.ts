import { parseDate } from '../../core/dates/calendar-date.ts';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import { flows } from '../../core/flows/index.ts';
import { lawPack } from '../../core/law/law-pack.ts';
import { helpServices } from '../help-services.ts';
import { isRule } from './rule-in-words.ts';
import { readers } from './guide.ts';
import type { Fault, FrontMatter, Reader } from './guide.ts';

const required = ['title', 'summary', 'for', 'reviewed', 'help'];
const optional = ['number', 'rules', 'checked', 'asked', 'flow', 'letters', 'calculator', 'next', 'shown'];

interface Entry {
	value: string;
	line: number;
}
type Entries = ReadonlyMap<string, Entry>;

export interface WithFrontMatter {
	front: FrontMatter;
	body: string;
	/** The line of the file the body begins in. */
	bodyLine: number;
	/** Where a key stands, for a fault that is found later. */
	lineOf(key: string): number;
}

/** Reads the lines between the two `---` at the top of a guide. What is wrong with them is added to the faults. */
export function readFrontMatter(text: string, faults: Fault[]): WithFrontMatter | undefined {
	const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
	if (!match?.[1]) {
		faults.push({ line: 1, what: 'the file does not begin with a block between two lines of ---' });
		return undefined;
	}
	const entries = readEntries(match[1], faults);
	for (const key of required) if (!entries.get(key)?.value) faults.push({ line: 1, what: `there is no ${key}` });
	const front = frontOf(entries, faults);
	const lineOf = (key: string) => entries.get(key)?.line ?? 1;
	return front && { front, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length, lineOf };
}

function readEntries(block: string, faults: Fault[]): Entries {
	const entries = new Map<string, Entry>();
	for (const [index, text] of block.split('\n').entries()) {
		const line = index + 2;
		const [, key = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(text) ?? [];
		if (![...required, ...optional].includes(key)) faults.push({ line, what: `no guide has a line “${text}”` });
		else if (entries.has(key)) faults.push({ line, what: `there are two lines for ${key}` });
		else entries.set(key, { value: value.trim(), line });
	}
	return entries;
}

function frontOf(entries: Entries, faults: Fault[]): FrontMatter | undefined {
	const one = (key: string) => entries.get(key)?.value || undefined;
	const list = (key: string, isKnown: (id: string) => boolean) => readList(entries.get(key), isKnown, key, faults);
	const single = (key: string, isKnown: (id: string) => boolean) => list(key, isKnown)[0];

	const reviewed = readDay(entries.get('reviewed'), faults);
	const checked = readDay(entries.get('checked'), faults);
	const number = one('number') ? Number(one('number')) : undefined;
	if (number !== undefined && !(Number.isInteger(number) && number > 0))
		faults.push({ line: entries.get('number')?.line ?? 1, what: 'the number is not a whole number' });
	const flow = single('flow', (id) => Object.hasOwn(flows, id));
	const calculator = single('calculator', (id) => lawPack.find(id)?.due !== undefined);
	const shown = single('shown', (id) => id === 'cards');
	if (!reviewed) return undefined;
	return {
		title: one('title') ?? '',
		summary: one('summary') ?? '',
		for: list('for', (id) => (readers as readonly string[]).includes(id)) as readonly Reader[],
		rules: list('rules', isRule),
		reviewed,
		asked: list('asked', () => true),
		letters: list('letters', (id) => /^L-\d\.\d+$/.test(id)),
		next: list('next', () => true),
		help: list('help', (id) => helpServices.some((service) => service.id === id)),
		...(number !== undefined && { number }),
		...(checked && { checked }),
		...(flow && { flow }),
		...(calculator && { calculator }),
		...(shown && { shown: 'cards' as const })
	};
}

function readDay(entry: Entry | undefined, faults: Fault[]): CalendarDate | undefined {
	if (!entry) return undefined;
	const day = parseDate(entry.value);
	if (!day) faults.push({ line: entry.line, what: `“${entry.value}” is not a day like 2026-11-21` });
	return day;
}

function readList(
	entry: Entry | undefined,
	isKnown: (id: string) => boolean,
	key: string,
	faults: Fault[]
): readonly string[] {
	if (!entry?.value) return [];
	const ids = entry.value.split(',').map((id) => id.trim());
	for (const id of ids) if (!isKnown(id)) faults.push({ line: entry.line, what: `${key}: there is no “${id}”` });
	return ids;
}
