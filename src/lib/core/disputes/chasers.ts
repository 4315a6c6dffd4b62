/** Which letter asks the council after what is late. */
const chasers: readonly (readonly [RegExp, string])[] = [
	[/^ehcna-decision/, 'L-1.2'],
	[/^(ehcna-(no-plan|final)|amend-|reassess-(draft|final))/, 'L-2.3'],
	[/^review-/, 'L-5.5'],
	[/^(phase-transfer|post16)/, 'L-5.9'],
	[/^(order|concede|consent)-/, 'L-6.2']
];

/** The letter that asks after a duty of one rule; none where a family has to choose its way first. */
export function chaserOf(rule: string): string | undefined {
	return chasers.find(([pattern]) => pattern.test(rule))?.[1];
}
