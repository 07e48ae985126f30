/** Milliseconds of processor time that this process has used: other work on the machine, which only lets it wait, is not in it. */
export function cpuTime(): number {
	const { user, system } = process.cpuUsage()
	return (user + system) / 1000
}
