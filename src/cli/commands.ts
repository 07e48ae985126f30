/** The commands and the options that each of them has. */
import { parseArgs } from "node:util"
import { nearest } from "../record/index.ts"
import { usage, UsageError } from "./usage.ts"

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

type OptionName = keyof typeof options

const checking: readonly OptionName[] = ["format", "profile", "rule", "hamd-worsening", "help"]

/** Each command's options, by its name. */
const optionsOf = {
	check: [...checking, "fail-on"],
	cases: checking,
	export: [...checking, "out", "all", "reader", "parts", "names", "force"],
	help: Object.keys(options),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Command = keyof typeof optionsOf

type Values = ReturnType<typeof strictly>["values"]

export interface Call {
	readonly command: Command
	readonly values: Values
	/** What follows the command. */
	readonly rest: readonly string[]
}

/** Reads the arguments of a call. Throws a `UsageError` that names the nearest right word if one is wrong. */
export function readCall(args: readonly string[]): Call {
	const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
	const names = tokens.flatMap((token) => (token.kind === "option" ? [token] : []))
	const word = tokens.find((token) => token.kind === "positional")?.value
	if (names.some(({ name }) => name === "help")) return { command: "help", values: {}, rest: [] }
	const command = commandOf(word)
	const allowed: readonly string[] = optionsOf[command]
	for (const { name, rawName } of names) if (!allowed.includes(name)) throw new UsageError(notAllowed(command, name, rawName, allowed))
	const { values, positionals } = strictly(args)
	return { command, values, rest: positionals.slice(1) }
}

function strictly(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true })
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : "the options cannot be read")
	}
}

function commandOf(word: string | undefined): Command {
	if (word === undefined) throw new UsageError("a command is missing", `\n${usage}`)
	const known = Object.keys(optionsOf) as Command[]
	const found = known.find((name) => name === word)
	if (found === undefined) throw new UsageError(`there is no command “${word}”${didYouMean(word, known)}`, `\n${usage}`)
	return found
}

function notAllowed(command: Command, name: string, rawName: string, allowed: readonly string[]): string {
	if (!Object.hasOwn(options, name)) return `there is no option ${rawName}${didYouMean(name, allowed, "--")}`
	const others = (Object.keys(optionsOf) as Command[]).filter(
		(other) => other !== "help" && optionsOf[other].some((option) => option === name),
	)
	return `${command} has no option ${rawName}: it belongs to ${others.join(" and ")}`
}

/** ` Did you mean …?` with the nearest of the right words, if one is near; else nothing. */
export function didYouMean(word: string, known: readonly string[], before = ""): string {
	const [near] = nearest(word, known, 1)
	return near === undefined ? "" : `. Did you mean ${before}${near}?`
}
