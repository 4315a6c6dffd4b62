import type { Finding, Span } from './finding.ts';
import { isHeading, itemsOf } from './items.ts';
import type { Item } from './items.ts';

/** A stretch of a line; `mark` when a finding stands on it. */
export interface Segment {
	text: string;
	mark?: 'red' | 'amber';
}

/** One line of a section as it is shown, with what is found in it. */
export interface MarkedItem extends Span {
	segments: readonly Segment[];
	isHeading: boolean;
	isListed: boolean;
	findings: readonly Finding[];
}

/** A section’s lines with the doubtful words marked in place. */
export function markedItems(text: string, findings: readonly Finding[]): readonly MarkedItem[] {
	return itemsOf(text).map((item) => {
		const own = findings.filter((finding) => finding.item?.start === item.start);
		const { start, end, isListed } = item;
		return { start, end, isListed, isHeading: isHeading(item), findings: own, segments: segmentsOf(item, own) };
	});
}

/** What is found in a section and stands on no line of it. */
export function wholeSection(findings: readonly Finding[]): readonly Finding[] {
	return findings.filter(({ item }) => item === undefined);
}

function segmentsOf({ text, start }: Item, findings: readonly Finding[]): readonly Segment[] {
	const marks = findings
		.flatMap((finding) => ('at' in finding ? [{ ...finding.at, level: finding.level }] : []))
		.sort((a, b) => a.start - b.start);
	const segments: Segment[] = [];
	let at = 0;
	for (const { start: from, end: to, level } of marks) {
		if (from - start > at) segments.push({ text: text.slice(at, from - start) });
		segments.push({ text: text.slice(Math.max(at, from - start), to - start), mark: level });
		at = to - start;
	}
	return at < text.length ? [...segments, { text: text.slice(at) }] : segments;
}
