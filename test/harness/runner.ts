// A test runner small enough to run inside VS Code: suites register their tests, runAll runs them in order.

type Body = () => void | Promise<void>

interface Test {
	readonly title: string
	readonly body: Body
	readonly limit: number
}

export interface Result {
	readonly passed: number
	readonly failed: number
}

const tests: Test[] = []
const cleanups: Body[] = []
let path: readonly string[] = []

export function suite(name: string, define: () => void): void {
	path = [...path, name]
	define()
	path = path.slice(0, -1)
}

/** A test, with the milliseconds it may take. */
export function test(name: string, body: Body, limit = 60_000): void {
	tests.push({ title: [...path, name].join(" › "), body, limit })
}

/** What to do when all tests have run, or when the test that calls it has ended. The last one is done first. */
export function after(cleanup: Body): void {
	cleanups.push(cleanup)
}

/** Runs the tests whose title contains the filter, one after the other. */
export async function runAll(filter = ""): Promise<Result> {
	let passed = 0
	let failed = 0
	const attempt = async (title: string, body: Body, limit: number): Promise<boolean> => {
		try {
			await within(limit, body)
			return true
		} catch (error) {
			failed++
			console.error(`  ✗ ${title}\n${describe(error)}`)
			return false
		}
	}
	const atEnd = cleanups.splice(0)
	for (const { title, body, limit } of tests.filter((each) => each.title.includes(filter))) {
		const start = performance.now()
		if (await attempt(title, body, limit)) {
			passed++
			console.log(`  ✓ ${title} (${Math.round(performance.now() - start)} ms)`)
		}
		for (const cleanup of cleanups.splice(0).reverse()) await attempt(`${title} › cleaning up`, cleanup, limit)
	}
	for (const cleanup of atEnd.reverse()) await attempt("cleaning up", cleanup, 20_000)
	console.log(`${passed} passed, ${failed} failed`)
	return { passed, failed }
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
