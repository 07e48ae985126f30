/** Steps that check the project: two at a time, each once what it needs has passed, and a total at the end. */
import { mkdir, readFile, rm } from "node:fs/promises"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { installDebian } from "./debian.ts"
import { step as say } from "./log.ts"
import { out, root } from "./paths.ts"
import { findProgram, run } from "./process.ts"

export interface Step {
	readonly name: string
	/** What Node runs. */
	readonly command: readonly [string, ...string[]]
	/** The steps that must have passed before. */
	readonly needs?: readonly string[]
	/** The steps that must have ended before, however they ended: a workbench uses both cores, and its tests wait for it. */
	readonly after?: readonly string[]
	readonly env?: Readonly<Record<string, string>>
	/** How many tests passed and failed, by what the step printed. */
	readonly count?: (output: string) => Promise<Count>
}

export interface Count {
	readonly passed: number
	readonly failed: number
}

interface Result {
	readonly name: string
	readonly passed: boolean
	readonly count?: Count
}

/**
 * Runs every step whose needs have passed, in their order, whatever else failed; prints the output of each when it ends,
 * and a last line with the totals. Sets the exit code.
 */
export async function runSteps(steps: readonly Step[], atOnce = Math.min(2, availableParallelism())): Promise<void> {
	const start = performance.now()
	await mkdir(out, { recursive: true })
	const results = new Map<string, Result>()
	const running = new Map<string, Promise<void>>()
	const waiting = new Set(steps)
	while (waiting.size > 0 || running.size > 0) {
		for (const step of waiting) {
			const needed = (step.needs ?? []).map((name) => results.get(name))
			if (needed.some((result) => result?.passed === false)) {
				waiting.delete(step)
				results.set(step.name, { name: step.name, passed: false })
				say(`${titleOf(step)}: not run, as what it needs has failed`)
			} else if (
				running.size < atOnce &&
				needed.every((result) => result?.passed) &&
				(step.after ?? []).every((name) => results.has(name))
			) {
				waiting.delete(step)
				const ended = runStep(step).then((result) => {
					results.set(step.name, result)
					running.delete(step.name)
				})
				running.set(step.name, ended)
			}
		}
		await Promise.race(running.values())
	}
	conclude([...results.values()], performance.now() - start)
}

async function runStep(step: Step): Promise<Result> {
	const { name, command, env, count } = step
	say(`${titleOf(step)} …`)
	const start = performance.now()
	let output = ""
	const passed = await run(process.execPath, command, {
		...(env && { env: { ...process.env, ...env } }),
		onOutput: (text) => (output += text),
	}).then(
		() => true,
		() => false,
	)
	say(`${titleOf(step)}: ${passed ? "passed" : "FAILED"} in ${seconds(performance.now() - start)}`)
	process.stdout.write(output.replace(/\n*$/, "\n"))
	return { name, passed, ...(count && { count: await count(output) }) }
}

function conclude(results: readonly Result[], time: number): void {
	const counts = results.flatMap(({ name, count }) => (count ? [{ name, ...count }] : []))
	const sum = (key: keyof Count): number => counts.reduce((total, each) => total + each[key], 0)
	const parts = counts.map(({ name, passed, failed }) => `${name} ${passed}${failed > 0 ? ` and ${failed} failed` : ""}`).join(", ")
	const failed = results.filter(({ passed }) => !passed).map(({ name }) => name)
	if (failed.length > 0) process.exitCode = 1
	console.log(
		`\n${failed.length === 0 ? "All is well" : `Failed at: ${failed.join(", ")}`}. Total: ${sum("passed")} passed, ${sum("failed")} failed${parts && ` (${parts})`} in ${seconds(time)}`,
	)
}

const titleOf = ({ name }: Step): string => `${name[0]?.toUpperCase()}${name.slice(1)}`

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`

/** The path of a tool's program in node_modules. */
export function tool(path: string): string {
	return join(root, "node_modules", path)
}

/** The step that runs the unit tests, with more options for vitest. */
export async function unitTests(...options: readonly string[]): Promise<Step> {
	const report = join(out, "unit.json")
	await rm(report, { force: true })
	await findOrInstallPrograms()
	return {
		name: "unit tests",
		command: [tool("vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...options],
		count: async () => {
			try {
				const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, "utf8")) as Record<string, number>
				return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
			} catch {
				return { passed: 0, failed: 0 }
			}
		},
	}
}

/** What signatures are compared with, and an editor. Where it is missing and cannot be installed, the tests that need it are skipped, and say so. */
async function findOrInstallPrograms(): Promise<void> {
	const packages = { "ssh-keygen": "openssh-client", openssl: "openssl", nvim: "neovim" }
	const missing = Object.entries(packages).flatMap(([program, name]) => (findProgram(program) === undefined ? [name] : []))
	if (missing.length > 0) await installDebian(missing, "tests of signatures and of another editor").catch(() => false)
}

/** Counts the tests of test/harness/runner.ts by the lines that it prints. */
export async function countPrinted(output: string): Promise<Count> {
	const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)]
	const sum = (group: number): number => lines.reduce((total, line) => total + Number(line[group]), 0)
	return { passed: sum(1), failed: sum(2) }
}

/** What tests in VS Code need, then these tests: in a window of the source, of the package as it is installed, and of the package in a browser. */
export function editorSteps(
	env: Readonly<Record<string, string>> = {},
): readonly [ready: Step, build: Step, pack: Step, host: Step, packaged: Step, web: Step] {
	return [
		{ name: "VS Code and a browser", command: ["scripts/editor.ts"] },
		{ name: "build", command: ["scripts/build.ts"] },
		{ name: "package", command: ["scripts/package.ts"], needs: ["build"] },
		{
			name: "host tests",
			command: ["test/host/run.ts"],
			needs: ["VS Code and a browser", "build"],
			after: ["unit tests"],
			env,
			count: countPrinted,
		},
		{
			name: "packaged tests",
			command: ["test/packaged/run.ts"],
			needs: ["VS Code and a browser", "package"],
			after: ["host tests"],
			env,
			count: countPrinted,
		},
		{
			name: "web tests",
			command: ["test/web/run.ts"],
			needs: ["VS Code and a browser", "package"],
			after: ["packaged tests"],
			env,
			count: countPrinted,
		},
	]
}
