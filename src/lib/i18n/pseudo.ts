const accented: Record<string, string> = {
	a: 'á',
	e: 'ë',
	i: 'ï',
	o: 'ø',
	u: 'û',
	A: 'Å',
	E: 'Ë',
	I: 'Ï',
	O: 'Ø',
	U: 'Û'
};

type Tree = { readonly [key: string]: string | Tree };

/** The same words a third longer and with accents, so that a page with words of its own or no room to grow is seen. */
export function lengthened<T extends object>(tree: T): T {
	return Object.fromEntries(
		Object.entries(tree as Tree).map(([key, value]) => [
			key,
			typeof value === 'string' ? longer(value) : lengthened(value)
		])
	) as T;
}

/** Placeholders like `{{count}}` stay as they are. */
function longer(text: string): string {
	const words = text.split(/(\{\{[^}]*\}\})/).map((part) => (part.startsWith('{{') ? part : accent(part)));
	return `[${words.join('')}${' ~~~'.repeat(Math.ceil(text.length / 12))}]`;
}

function accent(text: string): string {
	return text.replace(/[aeiouAEIOU]/g, (letter) => accented[letter] ?? letter);
}
