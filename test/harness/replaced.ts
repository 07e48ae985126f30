/** A fixture with changes made one after the other. Throws if one finds nothing, as a test of what is absent would pass in vain. */
export function replaced(text: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
	return changes.reduce((before, [from, to]) => {
		const isThere = typeof from === "string" ? before.includes(from) : before.search(from) !== -1
		if (!isThere) throw new Error(`Nothing is ${String(from)} in:\n${before}`)
		return before.replace(from, to)
	}, text)
}
