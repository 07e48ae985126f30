// A test runner small enough to run inside VS Code: suites register their tests, runAll runs them.
import { env } from "node:process"

type Body = () => void | Promise<void>

interface Test {
	readonly title: string
	readonly body: Body
	readonly limit: number
}

interface Suite {
	readonly tests: Test[]
	readonly cleanups: Body[]
}

export interface Results {
	readonly passed: readonly { readonly title: string; readonly milliseconds: number; readonly isSecondTry: boolean }[]
	/** What failed at each try; the error is that of the last one. */
	readonly failed: readonly { readonly title: string; readonly error: string }[]
}

const suites: Suite[] = []
let path: readonly string[] = []

/** What the test that is running wants to be done when it has ended. */
let cleanupsOfTest: Body[] | undefined

/** Tests that belong together. */
export function suite(name: string, define: () => void): void {
	const outer = path
	if (outer.length === 0) suites.push({ tests: [], cleanups: [] })
	path = [...outer, name]
	define()
	path = outer
}

/** A test of the suite that is being defined, with the milliseconds it may take. */
export function test(name: string, body: Body, limit = 600_000): void {
	suites.at(-1)?.tests.push({ title: [...path, name].join(" › "), body, limit })
}

/** What to do when the test that calls it has ended, or all tests of the suite that is being defined. The last one is done first. */
export function after(cleanup: Body): void {
	const cleanups = cleanupsOfTest ?? (path.length > 0 ? suites.at(-1)?.cleanups : undefined)
	if (!cleanups) throw new Error("after() is called in no test and no suite")
	cleanups.push(cleanup)
}

/** How often a test is tried: VS Code drops a key or a click now and then when it is short of time. */
export const triesOf = (): number => Number(env["IPT_NOTES_TRIES"] ?? 2)

/**
 * Runs the tests whose title contains the filter, or those with the titles given, one after the other. What failed is tried
 * again, and the report says so. A cleaning up that fails counts as failed too.
 */
export async function runAll(wanted: string | readonly string[] = "", tries = triesOf()): Promise<Results> {
	const isWanted = (title: string): boolean => (typeof wanted === "string" ? title.includes(wanted) : wanted.includes(title))
	const passed: Results["passed"][number][] = []
	const failed: Results["failed"][number][] = []
	let lastError = ""
	const attempt = async (title: string, body: Body, limit: number): Promise<boolean> => {
		try {
			await within(limit, body)
			return true
		} catch (error) {
			lastError = describe(error)
			console.error(`  ✗ ${title}\n${lastError}`)
			return false
		}
	}
	const cleanUp = async (title: string, cleanups: Body[], limit: number): Promise<boolean> => {
		let isClean = true
		for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop())
			isClean = (await attempt(`${title} › cleaning up`, cleanup, limit)) && isClean
		return isClean
	}
	/** Whether the test and its cleaning up passed. */
	const tryOnce = async ({ title, body, limit }: Test): Promise<boolean> => {
		const cleanups: Body[] = []
		cleanupsOfTest = cleanups
		const hasPassed = await attempt(title, body, limit)
		const isClean = await cleanUp(title, cleanups, limit)
		cleanupsOfTest = undefined
		return hasPassed && isClean
	}
	const runTest = async (each: Test): Promise<void> => {
		for (let count = 1; count <= tries; count++) {
			const start = performance.now()
			if (await tryOnce(each)) {
				const milliseconds = Math.round(performance.now() - start)
				passed.push({ title: each.title, milliseconds, isSecondTry: count > 1 })
				console.log(`  ✓ ${each.title} (${milliseconds} ms${count > 1 ? ", at the second try" : ""})`)
				return
			}
		}
		failed.push({ title: each.title, error: lastError })
	}
	for (const { tests, cleanups } of suites) {
		for (const each of tests) if (isWanted(each.title)) await runTest(each)
		const title = tests[0]?.title ?? ""
		if (!(await cleanUp(title, cleanups, 60_000))) failed.push({ title, error: lastError })
	}
	return { passed, failed }
}

/** The results of several runs as those of one. */
export function together(all: readonly Results[]): Results {
	return { passed: all.flatMap(({ passed }) => passed), failed: all.flatMap(({ failed }) => failed) }
}

/** Prints what failed, the tests that took longest, and last the totals, which `npm test` adds up. */
export function report({ passed, failed }: Results): void {
	const slowest = passed.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 15)
	const again = passed.filter(({ isSecondTry }) => isSecondTry)
	if (again.length > 0) console.log(`Passed only at the second try:\n${again.map(({ title }) => `  ${title}`).join("\n")}`)
	if (failed.length > 0) console.log(`Failed:\n${failed.map(({ title, error }) => `  ${title}\n${error}`).join("\n")}`)
	console.log(`Slowest:\n${slowest.map(({ title, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1)} s  ${title}`).join("\n")}`)
	console.log(`${passed.length} passed, ${failed.length} failed`)
}

async function within(limit: number, body: Body): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`took longer than ${limit / 1000} s`)), limit)
	})
	try {
		await Promise.race([body(), late])
	} finally {
		clearTimeout(timer)
	}
}

function describe(error: unknown): string {
	return (error instanceof Error ? (error.stack ?? error.message) : String(error)).replaceAll(/^/gm, "    ")
}
