// What somebody came for when there was no case yet: kept in this tab until the opening questions are answered.

const key = 'waymark.came-for';

export function noteCameFor(way: string): void {
	sessionStorage.setItem(key, way);
}

/** What it was, once: after that the case goes on as any other. */
export function takeCameFor(): string | undefined {
	const way = sessionStorage.getItem(key) ?? undefined;
	sessionStorage.removeItem(key);
	return way;
}
