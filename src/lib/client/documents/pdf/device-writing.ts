import type { Direction } from '../direction.ts';
import { MakerFault } from '../maker-messages.ts';
import type { FontFiles, Weight } from './our-fonts.ts';

/** How many dots a letter is high: 432 dots an inch at 12 points, which no printer shows as steps. */
export const dotsPerEm = 72;

/** A picture of writing, in dots. */
export interface Drawing {
	width: number;
	height: number;
	/** How far it reaches to the left of where the writing begins, and below the line it stands on. */
	left: number;
	below: number;
	/** How much ink each dot has, from the top left. */
	ink: Uint8Array;
	/** Red, green and blue of each dot, when it is not all black (emoji). */
	colours?: Uint8Array;
}

/** Writes what our own fonts lack, with the fonts of the device. */
export interface DeviceWriting {
	/** In parts of the size of the letters. */
	widthOf(text: string, weight: Weight, direction: Direction): number;
	draw(text: string, weight: Weight, direction: Direction): Drawing;
}

export async function deviceWriting(files: FontFiles): Promise<DeviceWriting> {
	await loadOurFonts(files);
	return { widthOf, draw };
}

let measuring: OffscreenCanvasRenderingContext2D | undefined;
const widths = new Map<string, number>();

function widthOf(text: string, weight: Weight, direction: Direction): number {
	const key = `${weight}${direction}${text}`;
	const known = widths.get(key) ?? inkOf(text, weight, direction).width / dotsPerEm;
	if (widths.size > 20_000) widths.clear();
	widths.set(key, known);
	return known;
}

function inkOf(text: string, weight: Weight, direction: Direction): TextMetrics {
	measuring ??= pen(1, 1);
	return holding(measuring, weight, direction).measureText(text);
}

function draw(text: string, weight: Weight, direction: Direction): Drawing {
	const ink = inkOf(text, weight, direction);
	const left = edge(ink.actualBoundingBoxLeft);
	const above = edge(ink.actualBoundingBoxAscent);
	const below = edge(ink.actualBoundingBoxDescent);
	const width = left + edge(Math.max(ink.actualBoundingBoxRight, ink.width));
	const height = above + below;
	const context = holding(pen(width, height), weight, direction);
	context.fillText(text, left, above);
	return { width, height, left, below, ...inkAndColours(context.getImageData(0, 0, width, height).data) };
}

/** A dot to spare, for what is drawn softly beyond the measured edge. */
function edge(distance: number): number {
	return Math.max(0, Math.ceil(distance)) + 1;
}

function inkAndColours(dots: Uint8ClampedArray): Pick<Drawing, 'ink' | 'colours'> {
	const count = dots.length / 4;
	const ink = new Uint8Array(count);
	const colours = new Uint8Array(count * 3);
	let isColoured = false;
	for (let at = 0; at < count; at++) {
		ink[at] = dots[at * 4 + 3] ?? 0;
		for (let part = 0; part < 3; part++) {
			const value = dots[at * 4 + part] ?? 0;
			colours[at * 3 + part] = value;
			isColoured ||= value > 0;
		}
	}
	return isColoured ? { ink, colours } : { ink };
}

function pen(width: number, height: number): OffscreenCanvasRenderingContext2D {
	const context =
		typeof OffscreenCanvas === 'undefined'
			? null
			: new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	// As before Safari 16.4.
	if (!context) throw new MakerFault('cannot-draw');
	return context;
}

function holding(
	context: OffscreenCanvasRenderingContext2D,
	weight: Weight,
	direction: Direction
): OffscreenCanvasRenderingContext2D {
	context.font = `${weight} ${dotsPerEm}px ${families}, sans-serif`;
	context.direction = direction;
	context.textAlign = 'left';
	return context;
}

const families = '"Letter", "Letter Extended"';

/** English words and numbers in a line of Arabic are drawn with it, and look like those of the other lines. */
async function loadOurFonts(files: FontFiles): Promise<void> {
	const { fonts } = globalThis as { fonts?: FontFaceSet };
	if (!fonts || fonts.size > 0) return;
	for (const weight of [400, 700] as const) {
		for (const [family, face] of [['Letter', 'latin'] as const, ['Letter Extended', 'latin-ext'] as const]) {
			const font = new FontFace(family, files[`${face}-${weight}`], { weight: String(weight) });
			fonts.add(await font.load());
		}
	}
}
