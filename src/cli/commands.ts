/** The commands and the options that each of them has. */
import { parseArgs } from "node:util"
import { commandLineWords } from "../language/command-line.ts"
import { nearest, terms } from "../record/index.ts"
import { noteEnding } from "../text/note-ending.ts"
import { usage, UsageError } from "./usage.ts"

const options = {
	format: { type: "string" },
	profile: { type: "string" },
	rule: { type: "string", multiple: true },
	"hamd-worsening": { type: "string" },
	"due-after": { type: "string" },
	"fail-on": { type: "string" },
	out: { type: "string" },
	all: { type: "boolean" },
	reader: { type: "string" },
	parts: { type: "string" },
	names: { type: "string" },
	"fhir-profile": { type: "string" },
	"time-zone": { type: "string" },
	icd: { type: "string" },
	force: { type: "boolean" },
	signers: { type: "string" },
	revoked: { type: "string" },
	seal: { type: "string", multiple: true },
	require: { type: "string" },
	signer: { type: "string" },
	name: { type: "string" },
	key: { type: "string" },
	"timestamp-request": { type: "boolean" },
	map: { type: "string" },
	case: { type: "string" },
	"dry-run": { type: "boolean" },
	shards: { type: "string" },
	shard: { type: "string" },
	plan: { type: "string" },
	"files-from": { type: "string" },
	null: { type: "boolean", short: "0" },
	tables: { type: "string" },
	text: { type: "string" },
	dates: { type: "string" },
	"pseudonym-key": { type: "string" },
	"as-of": { type: "string" },
	resume: { type: "boolean" },
	jobs: { type: "string" },
	"max-unread": { type: "string" },
	stdio: { type: "boolean" },
	language: { type: "string" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean" },
} as const

type OptionName = keyof typeof options

const checking: readonly OptionName[] = ["format", "profile", "rule", "hamd-worsening", "language", "help", "version"]

/** Each command's options, by its name. */
const optionsOf = {
	check: [...checking, "fail-on", "files-from", "null", "shard", "plan"],
	cases: [...checking, "due-after"],
	export: [...checking, "out", "all", "reader", "parts", "names", "fhir-profile", "time-zone", "icd", "force"],
	verify: ["signers", "revoked", "seal", "require", "format", "language", "help", "version"],
	seal: ["out", "signer", "name", "key", "timestamp-request", "force", "language", "help", "version"],
	plan: ["shards", "out", "files-from", "null", "language", "help", "version"],
	tables: [
		...checking,
		"out",
		"files-from",
		"null",
		"shard",
		"plan",
		"tables",
		"text",
		"names",
		"dates",
		"pseudonym-key",
		"as-of",
		"resume",
		"jobs",
		"max-unread",
		"fhir-profile",
		"time-zone",
		"icd",
	],
	status: ["format", "language", "help", "version"],
	import: ["map", "dry-run", "out", "case", "force", "format", "language", "help", "version"],
	lsp: ["stdio", "profile", "rule", "hamd-worsening", "language", "help", "version"],
	help: Object.keys(options),
	version: Object.keys(options),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Command = keyof typeof optionsOf

type Values = ReturnType<typeof strictly>["values"]

export interface Call {
	readonly command: Command
	readonly values: Values
	/** What follows the command. */
	readonly rest: readonly string[]
}

/** The language that a call asks for, before anything else is said; nothing if it asks for none that is shipped. */
export function languageAsked(args: readonly string[]): string | undefined {
	const { values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false })
	return terms("language").find((id) => id === values.language)
}

/** Reads the arguments of a call. Throws a `UsageError` that names the nearest right word if one is wrong. */
export function readCall(args: readonly string[]): Call {
	const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
	const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []))
	for (const { index } of given) checkDashes(args[index] ?? "")
	const word = tokens.find((token) => token.kind === "positional")?.value
	const shows = (["help", "version"] as const).find((name) => given.some((option) => option.name === name))
	if (shows) return { command: shows, values: {}, rest: [] }
	const command = commandOf(word)
	const allowed: readonly string[] = optionsOf[command]
	for (const { name, rawName } of given) if (!allowed.includes(name)) throw new UsageError(notAllowed(command, name, rawName, allowed))
	for (const option of given) checkValue(option)
	const { values, positionals } = strictly(args)
	return { command, values, rest: positionals.slice(1) }
}

const strictly = (args: readonly string[]) => parseArgs({ args: [...args], options, allowPositionals: true })

interface GivenOption {
	readonly name: string
	readonly rawName: string
	/** Absent if the option was given without a value. */
	readonly value?: string | undefined
	/** Whether the value was given with the option, after an equals sign. */
	readonly inlineValue?: boolean | undefined
}

/**
 * Throws for letters after a single dash. They would be read as one option each, and as a call for help if an h is among them:
 * what is meant is a long option, or a file whose name begins with a dash.
 */
function checkDashes(arg: string): void {
	if (/^-[^-]./.test(arg)) throw new UsageError(notKnown(arg, Object.keys(options)))
}

/** Throws for an option that lacks its value, or has one that it does not take, as `parseArgs` would do in words of its own. */
function checkValue({ name, rawName, value, inlineValue }: GivenOption): void {
	const { mistakes } = commandLineWords.current
	const isSwitch = options[name as OptionName].type === "boolean"
	if (isSwitch && value !== undefined) throw new UsageError(mistakes.unwantedValue(rawName))
	if (!isSwitch && value === undefined) throw new UsageError(mistakes.noValue(rawName))
	if (!inlineValue && value !== undefined && value.length > 1 && value.startsWith("-"))
		throw new UsageError(mistakes.valueLikeOption(rawName))
}

function commandOf(word: string | undefined): Command {
	const { mistakes } = commandLineWords.current
	if (word === undefined) throw new UsageError(mistakes.noCommand, `\n${usage()}`)
	const known = Object.keys(optionsOf) as Command[]
	const found = known.find((name) => name === word)
	if (found === undefined) throw new UsageError(mistakes.unknownCommand(word, nearest(word, known, 1)[0]), `\n${usage()}`)
	return found
}

function notAllowed(command: Command, name: string, rawName: string, allowed: readonly string[]): string {
	const { mistakes } = commandLineWords.current
	if (!Object.hasOwn(options, name)) return notKnown(rawName, allowed)
	const others = (Object.keys(optionsOf) as Command[]).filter(
		(other) => other !== "help" && other !== "version" && optionsOf[other].some((option) => option === name),
	)
	return mistakes.optionOfOthers(command, rawName, others)
}

function notKnown(option: string, allowed: readonly string[]): string {
	const { mistakes } = commandLineWords.current
	if (option.endsWith(noteEnding)) return mistakes.dashedFile(option)
	const [near] = nearest(option.replace(/^-+/, ""), allowed, 1)
	return mistakes.unknownOption(option, near && `--${near}`)
}
