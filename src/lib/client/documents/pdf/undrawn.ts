import type { DeviceWriting, Drawing } from './device-writing.ts';

/** A place in Unicode that never holds a letter: what a device draws for it, it draws for all that it has no font for. */
const noLetter = '\u{10FFFF}';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The same writing, and what letters it turned out not to have. */
export function noticing(device: DeviceWriting): { device: DeviceWriting; undrawn: ReadonlySet<string> } {
	const undrawn = new Set<string>();
	const seen = new Set<string>();
	let box: Drawing | undefined;
	return {
		undrawn,
		device: {
			...device,
			draw(text, weight, direction) {
				for (const { segment } of graphemes.segment(text)) notice(segment);
				return device.draw(text, weight, direction);
			}
		}
	};

	function notice(letter: string): void {
		if (seen.has(letter)) return;
		seen.add(letter);
		if (device.widthOf(letter, 400, 'ltr') !== device.widthOf(noLetter, 400, 'ltr')) return;
		box ??= device.draw(noLetter, 400, 'ltr');
		if (isSame(device.draw(letter, 400, 'ltr'), box)) undrawn.add(letter);
	}
}

function isSame(one: Drawing, other: Drawing): boolean {
	return one.ink.length === other.ink.length && one.ink.every((value, at) => value === other.ink[at]);
}
