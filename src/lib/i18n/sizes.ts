import type { Words } from './words.ts';

/** How much room something takes, in megabytes of a million: `1.4 MB`. */
export function sizeInWords({ locale }: Pick<Words, 'locale'>, bytes: number): string {
	const inMegabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
	return inMegabytes.format(bytes / 1_000_000);
}
