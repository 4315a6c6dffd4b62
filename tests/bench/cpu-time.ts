/** How much processor time a piece of work takes, in milliseconds: on a busy machine the clock on the wall tells of others. */
export function cpuTime(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
