/** What the suites use of Node's `assert`, for an extension host without Node. */

class AssertionError extends Error {}

const shown = (value: unknown): string => (typeof value === "string" ? `“${value}”` : (JSON.stringify(value) ?? String(value)))

function fail(message: string | undefined, found: string): never {
	throw new AssertionError(message === undefined ? found : `${message}: ${found}`)
}

export function ok(value: unknown, message?: string): void {
	if (!value) fail(message, `${shown(value)} is not true`)
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
	if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`)
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
	if (Object.is(actual, expected)) fail(message, `${shown(actual)} was not expected`)
}

/** By what both say as JSON: values of the tests are of that kind. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
	if (inOrder(actual) !== inOrder(expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`)
}

function inOrder(value: unknown): string | undefined {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === "object" && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: inner === undefined
				? "undefined"
				: inner,
	)
}

export function match(text: string, pattern: RegExp, message?: string): void {
	if (!pattern.test(text)) fail(message, `${shown(text)} does not fit ${pattern}`)
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
	if (pattern.test(text)) fail(message, `${shown(text)} fits ${pattern}`)
}

/** `wanted`: what the message says, or what to say if there is none. */
export function throws(work: () => unknown, wanted?: RegExp | string): void {
	check(errorOf(work), wanted)
}

export async function rejects(work: Promise<unknown> | (() => Promise<unknown>), wanted?: RegExp | string): Promise<void> {
	const found = await (typeof work === "function" ? work() : work).then(
		() => undefined,
		(error: unknown) => String(error),
	)
	check(found, wanted)
}

function errorOf(work: () => unknown): string | undefined {
	try {
		work()
		return undefined
	} catch (error) {
		return String(error)
	}
}

function check(found: string | undefined, wanted: RegExp | string | undefined): void {
	if (found === undefined) fail(typeof wanted === "string" ? wanted : undefined, "nothing was thrown")
	if (wanted instanceof RegExp) match(found, wanted)
}
