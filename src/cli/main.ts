/** The command line `ipt-notes`: the same core, options and findings as in the editor. */
import { codeOf } from "../files/trouble.ts"
import { commandLineWords } from "../language/command-line.ts"
import { languageFor, loadWords, useLanguage } from "../language/index.ts"
import { loadAnyYaml } from "../note/read.ts"
import { terms } from "../record/index.ts"
import { cases } from "./cases.ts"
import { printChecked } from "./check.ts"
import { languageAsked, readCall } from "./commands.ts"
import type { Choice } from "./configuration.ts"
import { exportOptions } from "./export-options.ts"
import { exportAll, exportCase } from "./export.ts"
import { findNotes } from "./files.ts"
import { printError } from "./print.ts"
import { readNotes, report } from "./read.ts"
import { status } from "./status.ts"
import { systemLocale } from "./system-locale.ts"
import { answer, checkInThreads, languageOfThread } from "./threads.ts"
import { FailOn, Format, ownOptions, readDays, usage, UsageError } from "./usage.ts"
import { findingsPage, version } from "./version.ts"

const args = process.argv.slice(2)
useLanguage(languageFor(languageOfThread() ?? languageAsked(args) ?? systemLocale()))
await Promise.all([loadWords("commandLine", "findings"), loadAnyYaml()])

/** Runs a command and returns its exit status. */
async function run(given: readonly string[]): Promise<number> {
	const { command, values, rest } = readCall(given)
	if (command === "help") {
		process.stdout.write(`${usage()}\n`)
		return 0
	}
	if (command === "version") {
		process.stdout.write(`${version}\n`)
		return 0
	}
	const { mistakes } = commandLineWords.current
	if (values.language !== undefined && !terms("language").some((id) => id === values.language))
		throw new UsageError(mistakes.noneOf("--language", terms("language"), values.language))
	if (command === "verify") {
		const { verifyNotes } = await import("./verify/index.ts")
		return verifyNotes(pathsOf(rest), { ...values, format: formatOf(values.format) })
	}
	if (command === "seal") {
		const { seal } = await import("./seal/index.ts")
		return seal(pathsOf(rest), { ...values, force: values.force ?? false, withRequest: values["timestamp-request"] ?? false })
	}
	if (command === "import") {
		const { importInto } = await import("./import/index.ts")
		const { map, out, force = false } = values
		const options = { map, out, force, case: values.case, dryRun: values["dry-run"] ?? false, format: formatOf(values.format) }
		return importInto(rest, (paths) => ({ own: {}, paths: pathsOf(paths) }), options)
	}
	if (command === "plan") {
		const { plan } = await import("./plan/index.ts")
		return plan(rest, values)
	}
	if (command === "status") {
		const { statusOfFolder } = await import("./tables/folder-status.ts")
		return statusOfFolder(rest, formatOf(values.format))
	}
	const own = ownOptions(values)
	if (command === "tables") {
		const { tables } = await import("./tables/index.ts")
		return tables(rest, values, own, new URL(import.meta.url))
	}
	if (command === "lsp") {
		if (process.stdin.isTTY) throw new UsageError(mistakes.lspByHand)
		if (rest.length > 0) throw new UsageError(mistakes.lspPath)
		const { serve } = await import("./lsp/index.ts")
		const failed = (error: unknown): void => printError(...ownMistake(error))
		const leaves = await serve({ own, hasLanguage: values.language !== undefined, findingsPage, failed }, process.stdin, (bytes) =>
			process.stdout.write(bytes),
		)
		// What an editor does not read any more, nobody waits for.
		process.stdin.destroy()
		return leaves
	}
	const choiceOf = (paths: readonly string[]): Choice => ({ own, paths: pathsOf(paths) })
	switch (command) {
		case "check": {
			const failOn = FailOn.safeParse(values["fail-on"] ?? "warning")
			if (!failOn.success) throw new UsageError(mistakes.noneOf("--fail-on", FailOn.options))
			if (values.format === "ndjson") {
				const { checkInLines } = await import("./check-lines.ts")
				return checkInLines(rest, values, own, failOn.data)
			}
			for (const name of ["files-from", "null", "shard", "plan"] as const)
				if (values[name] !== undefined) throw new UsageError(mistakes.onlyInLines(`--${name}`))
			const format = formatOf(values.format)
			const choice = choiceOf(rest)
			const found = findNotes(choice.paths)
			const checked = await checkInThreads(found.files, choice, new URL(import.meta.url))
			const unread = [...found.unread, ...checked.unread]
			report(unread)
			return checked.notes > 0 || unread.length === 0 ? printChecked({ ...checked, unread }, format, failOn.data) : status.refused
		}
		case "cases": {
			const format = formatOf(values.format)
			const dueAfter = readDays(values["due-after"])
			const read = await readNotes(choiceOf(rest))
			return read.readable ? cases(read, format, dueAfter) : status.refused
		}
		case "export": {
			const { out, force = false } = values
			if (out === undefined) throw new UsageError(mistakes.exportWithoutOut)
			await loadWords("figures", "summary")
			const target = { ...exportOptions({ ...values, out }), out, force }
			if (values.all) return exportAll(await readNotes(choiceOf(rest), false), target)
			const [code, ...paths] = rest
			if (code === undefined) throw new UsageError(mistakes.exportWithoutCase)
			return exportCase(await readNotes(choiceOf(paths), false), code, target)
		}
	}
}

const pathsOf = (given: readonly string[]): readonly string[] => (given.length > 0 ? given : ["."])

function formatOf(given = "text"): Format {
	const format = Format.safeParse(given)
	if (!format.success) throw new UsageError(commandLineWords.current.mistakes.noneOf("--format", Format.options))
	return format.data
}

// What is printed may go to a full disk, or to a program that reads no further.
process.stdout.on("error", (error) => {
	if (codeOf(error) !== "EPIPE") printError(commandLineWords.current.failures.notPrinted)
	process.exitCode = status.refused
})

try {
	process.cwd()
	if (!(await answer())) process.exitCode = await run(args)
} catch (error) {
	printError(...messageOf(error))
	process.exitCode = status.refused
}

/** What is wrong, and what helps below it. */
function messageOf(error: unknown): [message: string, more?: string] {
	if (error instanceof UsageError) return [error.message, error.help]
	if (codeOf(error) === "ENOENT" && error instanceof Error && "syscall" in error && error.syscall === "uv_cwd")
		return [commandLineWords.current.failures.noWorkingFolder]
	return ownMistake(error)
}

/** A mistake of this program is reported only by its kind and its place: its message could contain text of a note. */
function ownMistake(error: unknown): [message: string, frames: string] {
	const { name, message, stack = "" } = error instanceof Error ? error : new Error("unknown")
	const frames = stack.slice(stack.indexOf(message) + message.length).replace(/^[\r\n]+/, "")
	return [commandLineWords.current.failures.ownMistake(name), frames]
}
