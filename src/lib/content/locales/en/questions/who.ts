/** The first question of all. The first page asks it, and fetches no other. */
export const who = {
	title: 'Who needs the help?',
	why: 'The law gives rights to parents, and to young people themselves. Your answer sets the words and the letters.',
	options: { child: 'My child', me: 'Me. I am 16 to 25', someone: 'Someone I support' },
	optionHints: { someone: 'As an advocate, charity, friend or school' }
} as const;
