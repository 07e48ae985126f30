/**
 * Resolves with what the condition yields as soon as that is truthy; rejects when it has not become so in time.
 * Asks again and again, so that a test waits for what it means and not for a guessed time. The limit is for what never comes:
 * a busy machine takes many times as long as a quiet one.
 */
export async function until<T>(
	condition: () => T | Promise<T>,
	what: string | (() => string),
	ms = 60_000,
): Promise<Exclude<T, false | 0 | "" | null | undefined>> {
	const end = performance.now() + ms
	for (;;) {
		const value = await condition()
		if (value) return value as Exclude<T, false | 0 | "" | null | undefined>
		if (performance.now() > end) throw new Error(`waited ${ms} ms for ${typeof what === "string" ? what : what()}`)
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
}
