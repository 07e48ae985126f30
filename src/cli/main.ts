/** The command line `ipt-notes`: the same core, options and findings as in the editor. */
import { parseArgs } from "node:util"
import { codeOf } from "../files/trouble.ts"
import { cases } from "./cases.ts"
import { printChecked } from "./check.ts"
import { exportAll, exportCase } from "./export.ts"
import { exportOptions } from "./export-options.ts"
import { findNotes } from "./files.ts"
import { readNotes, tell } from "./read.ts"
import { answer, checkInThreads } from "./threads.ts"
import { checkOptions, FailOn, Format, usage, UsageError } from "./usage.ts"

const options = {
	format: { type: "string" },
	profile: { type: "string" },
	rule: { type: "string", multiple: true },
	"hamd-worsening": { type: "string" },
	"fail-on": { type: "string" },
	out: { type: "string" },
	all: { type: "boolean" },
	reader: { type: "string" },
	parts: { type: "string" },
	names: { type: "string" },
	force: { type: "boolean" },
	help: { type: "boolean", short: "h" },
} as const

/** Runs a command and returns its exit status. */
async function run(args: readonly string[]): Promise<number> {
	const { values, positionals } = parsed(args)
	const [command, ...rest] = positionals
	if (values.help || command === "help") {
		process.stdout.write(usage)
		return 0
	}
	const chosen = checkOptions(values)
	switch (command) {
		case "check": {
			const failOn = FailOn.safeParse(values["fail-on"] ?? "warning")
			if (!failOn.success) throw new UsageError(`--fail-on takes one of ${FailOn.options.join(", ")}`)
			const format = formatOf(values.format)
			const { files, problems } = findNotes(rest.length > 0 ? rest : ["."])
			const checked = await checkInThreads(files, chosen, new URL(import.meta.url))
			const said = [...problems, ...checked.problems]
			tell(said)
			return checked.notes > 0 || said.length === 0 ? printChecked(checked, format, failOn.data) : 2
		}
		case "cases": {
			const format = formatOf(values.format)
			const read = readNotes(rest, chosen)
			return read.readable ? cases(read, format) : 2
		}
		case "export": {
			const { out, force = false } = values
			if (out === undefined) throw new UsageError("export takes --out FILE, or --all and --out FOLDER")
			const target = { ...exportOptions({ ...values, out }), out, force }
			if (values.all) return exportAll(readNotes(rest, chosen, false), target)
			const [code, ...paths] = rest
			if (code === undefined) throw new UsageError("export takes the code of a case, or --all")
			return exportCase(readNotes(paths, chosen, false), code, target)
		}
		default:
			throw new UsageError(command === undefined ? "a command is missing" : `there is no command “${command}”`, `\n${usage}`)
	}
}

function parsed(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true })
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : "the options cannot be read")
	}
}

function formatOf(given = "text"): Format {
	const format = Format.safeParse(given)
	if (!format.success) throw new UsageError(`--format takes one of ${Format.options.join(", ")}`)
	return format.data
}

// What is printed may go to a full disk, or to a program that reads no further.
process.stdout.on("error", (error) => {
	if (codeOf(error) !== "EPIPE") process.stderr.write("ipt-notes: what was found could not be printed\n")
	process.exitCode = 2
})

try {
	if (!answer()) process.exitCode = await run(process.argv.slice(2))
} catch (error) {
	process.stderr.write(error instanceof UsageError ? `ipt-notes: ${error.message}\n${error.help}` : ownMistake(error))
	process.exitCode = 2
}

/** A mistake of this program is told by its kind and its place alone: its message could hold text of a note. */
function ownMistake(error: unknown): string {
	const { name, message, stack = "" } = error instanceof Error ? error : new Error("unknown")
	const frames = stack.slice(stack.indexOf(message) + message.length).replace(/^[\r\n]+/, "")
	return `ipt-notes: something went wrong in this program (${name}). Nothing of a note stands in these lines; please report them:\n${frames}\n`
}
