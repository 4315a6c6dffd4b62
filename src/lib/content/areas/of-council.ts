const councils = import.meta.glob<readonly string[]>('./*/area.json', { import: 'councils', eager: true });

/** The area of a council, where one has been added: by its folder. A phone fetches no more of an area than its councils. */
export function areaOfCouncil(code: string | undefined): string | undefined {
	const file = Object.keys(councils).find((path) => code !== undefined && councils[path]?.includes(code));
	return file?.split('/').at(-2);
}
