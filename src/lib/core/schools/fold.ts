/** Everyday shortenings, and the one form in which both what is sought and what is found are held against each other. */
const sameWord: Readonly<Record<string, string>> = {
	saint: 'st',
	saints: 'st',
	sts: 'st',
	sch: 'school',
	schl: 'school',
	schools: 'school',
	prim: 'primary',
	pri: 'primary',
	prm: 'primary',
	sec: 'secondary',
	inf: 'infant',
	infants: 'infant',
	jun: 'junior',
	jnr: 'junior',
	jr: 'junior',
	juniors: 'junior',
	acad: 'academy',
	coll: 'college',
	col: 'college',
	comm: 'community',
	com: 'community',
	cath: 'catholic',
	rc: 'catholic',
	cofe: 'ce',
	coe: 'ce',
	spec: 'special',
	nur: 'nursery',
	gram: 'grammar',
	comp: 'comprehensive',
	mt: 'mount',
	rd: 'road',
	ctr: 'centre',
	center: 'centre',
	univ: 'university',
	tech: 'technical',
	'6th': 'sixth'
};
const phrases: readonly (readonly [RegExp, string])[] = [
	[/\bc\s*of\s*e\b/g, 'ce'],
	[/\bchurch of england\b/g, 'ce'],
	[/\bc\s*\/?\s*e\b/g, 'ce'],
	[/\broman catholic\b/g, 'catholic'],
	[/\br\s*\.?\s*c\b/g, 'catholic']
];
const empty = new Set(['the', 'of', 'and', 'for', 'at', 'in', 'a']);

/** The words of a name, without accents, apostrophes and words that carry nothing. */
export function wordsOf(text: string): readonly string[] {
	let plain = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’‘`.]/g, '')
		.replaceAll('&', ' and ');
	for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
	const words = plain.match(/[a-z0-9]+/g) ?? [];
	return words.filter((word) => !empty.has(word)).map((word) => sameWord[word] ?? word);
}

/** A postcode or the beginning of one, without its space: `TA20 3` is `TA203`. */
export function postcodeIn(text: string): string | undefined {
	const found = /^\s*([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{0,2})?\s*$/i.exec(text);
	return found ? `${found[1] ?? ''}${found[2] ?? ''}`.toUpperCase() : undefined;
}

/** A number of the register (six figures), of a provider (eight), or a council’s with the school’s (`933/6207`). */
export function numberIn(text: string): string | undefined {
	return /^\s*(\d{6}|\d{8}|\d{3}\s*\/\s*\d{4}|\d{7})\s*$/.exec(text)?.[1]?.replace(/\D/g, '');
}
