/** Work is done in slices, so that other extensions and what the user does can run between. */

/** Milliseconds. */
const slice = 15

/** Lets other work run when a slice is used up. Returns the start of the next slice. */
export async function pauseIfDue(since: number): Promise<number> {
	if (performance.now() - since < slice) return since
	await new Promise((resolve) => setTimeout(resolve, 0))
	return performance.now()
}
