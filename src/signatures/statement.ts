/**
 * A statement: who signs which notes with which meaning, as lines `key: value`. These lines are what is signed, each with its line
 * feed, so no value can contain a line end or anything else that is not seen.
 */
import { isHash } from "./hash.ts"
import { demandsOf, isMeaning, type Meaning } from "./meanings.ts"
import { isCaseCode, isFileName, isKey, isPlainValue, isPublicKey, isSigner, isTime, mostNotes, mostSides } from "./values.ts"

/** A note as a statement names it. */
export interface StatedNote {
	/** Of its canonical form. */
	readonly hash: string
	/** The name of its file, without a folder. */
	readonly file: string
}

export interface Statement {
	readonly case: string
	/** 1 for the first of a ledger. */
	readonly entry: number
	/** The hash of the block before. */
	readonly previous: string | undefined
	/** Hashes of blocks that were written at the same time as the one before, by another window of the same signer. */
	readonly also?: readonly string[]
	readonly notes: readonly StatedNote[]
	/** The hash of the note that an addendum or a correction belongs to, as it was signed. */
	readonly amends?: string
	/** The hash of the block of another signer that is countersigned. */
	readonly countersigns?: string
	/** The hash of the block of the same ledger that is taken back. */
	readonly withdraws?: string
	/** The new public key of a change of keys. */
	readonly key?: string
	readonly meaning: Meaning
	readonly reason?: string
	/** Initials or a code, as notes name their author. */
	readonly signer: string
	/** The printed name. */
	readonly name: string
	/** In UTC, with seconds: `2025-09-22T16:00:00Z`. */
	readonly time: string
	/** What a newer version of the program added. It is signed and displayed as it is. */
	readonly more?: readonly (readonly [key: string, value: string])[]
}

/** Why a statement cannot be made or read: at which key, and what is wrong there. */
export class StatementError extends Error {
	readonly problem: "missing" | "repeated" | "syntax" | "unexpected" | "value" | "version"
	readonly key: string

	constructor(problem: StatementError["problem"], key: string) {
		super(`${problem}: ${key}`)
		this.name = "StatementError"
		this.problem = problem
		this.key = key
	}
}

/** The key of the first line, which says how the rest is to be read. */
export const versionKey = "ipt-signature"

/** The version that is written, and the only one that is read. */
export const version = "1"

const order = [
	"case",
	"entry",
	"previous",
	"also",
	"note",
	"amends",
	"countersigns",
	"withdraws",
	"key",
	"meaning",
	"reason",
	"signer",
	"name",
	"time",
] as const

type Key = (typeof order)[number]

/** All other keys are there once. */
const repeatable: ReadonlySet<Key> = new Set(["also", "note"])

/** Whether the value of a key says what it must; those with a meaning of their own are asked below. */
const isValue: Readonly<Record<Key, (value: string) => boolean>> = {
	case: isCaseCode,
	entry: (value) => /^[1-9]\d{0,8}$/.test(value),
	previous: (value) => value === "none" || isHash(value),
	also: isHash,
	note: (value) => isHash(value.slice(0, 71)) && value[71] === " " && isFileName(value.slice(72)),
	amends: isHash,
	countersigns: isHash,
	withdraws: isHash,
	key: isPublicKey,
	meaning: isMeaning,
	reason: isPlainValue,
	signer: isSigner,
	name: isPlainValue,
	time: isTime,
}

const isKnown = (key: string): key is Key => (order as readonly string[]).includes(key)

/**
 * The lines of a statement, each with its line feed. Throws a {@link StatementError} if something is missing or cannot be
 * written, so that nothing is signed that could be read in another way.
 */
export function formatStatement(statement: Statement): string {
	const values: Readonly<Record<Key, readonly string[]>> = {
		case: [statement.case],
		entry: [String(statement.entry)],
		previous: [statement.previous ?? "none"],
		also: statement.also ?? [],
		note: statement.notes.map(({ hash, file }) => `${hash} ${file}`),
		amends: listOf(statement.amends),
		countersigns: listOf(statement.countersigns),
		withdraws: listOf(statement.withdraws),
		key: listOf(statement.key),
		meaning: [statement.meaning],
		reason: listOf(statement.reason),
		signer: [statement.signer],
		name: [statement.name],
		time: [statement.time],
	}
	const lines = [
		[versionKey, version] as const,
		...order.flatMap((key) => values[key].map((value) => [key, value] as const)),
		...(statement.more ?? []),
	]
	for (const [key, value] of lines) if (/[\r\n]/.test(value)) throw new StatementError("value", key)
	for (const [key] of statement.more ?? []) {
		if (isKnown(key) || key === versionKey || !isKey(key)) throw new StatementError("unexpected", key)
	}
	const text = lines.map(([key, value]) => `${key}: ${value}\n`).join("")
	readStatement(text)
	return text
}

const listOf = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

/** Reads the lines of a statement. Throws a {@link StatementError} if they are not one. */
export function readStatement(text: string): Statement {
	const { known, more } = readLines(text)
	const one = (key: Key): string => {
		const [value] = known[key]
		if (value === undefined) throw new StatementError("missing", key)
		return value
	}
	const optional = <Name extends Key>(key: Name): Partial<Record<Name, string>> => {
		const [value] = known[key]
		return value === undefined ? {} : ({ [key]: value } as Record<Name, string>)
	}
	const previous = one("previous")
	const statement: Statement = {
		case: one("case"),
		entry: Number(one("entry")),
		previous: previous === "none" ? undefined : previous,
		...(known.also.length > 0 && { also: known.also }),
		notes: known.note.map((value) => ({ hash: value.slice(0, 71), file: value.slice(72) })),
		...optional("amends"),
		...optional("countersigns"),
		...optional("withdraws"),
		...optional("key"),
		meaning: one("meaning") as Meaning,
		...optional("reason"),
		signer: one("signer"),
		name: one("name"),
		time: one("time"),
		...(more.length > 0 && { more }),
	}
	refuseContradictions(statement)
	return statement
}

interface Lines {
	readonly known: Readonly<Record<Key, string[]>>
	readonly more: (readonly [key: string, value: string])[]
}

function readLines(text: string): Lines {
	const [first, ...lines] = text.split("\n")
	if (first !== `${versionKey}: ${version}`) {
		throw new StatementError(first?.startsWith(`${versionKey}: `) ? "version" : "syntax", versionKey)
	}
	if (lines.pop() !== "") throw new StatementError("syntax", "")
	const known = Object.fromEntries(order.map((key): [string, string[]] => [key, []])) as Record<Key, string[]>
	const more: [string, string][] = []
	for (const line of lines) {
		const colon = line.indexOf(": ")
		const [key, value] = [line.slice(0, Math.max(0, colon)), line.slice(colon + 2)]
		if (colon < 1 || !isKey(key)) throw new StatementError("syntax", line.slice(0, 40))
		if (key === versionKey) throw new StatementError("repeated", key)
		if (!(isKnown(key) ? isValue[key](value) : isPlainValue(value))) throw new StatementError("value", key)
		if (!isKnown(key)) more.push([key, value])
		else if (!repeatable.has(key) && known[key].length > 0) throw new StatementError("repeated", key)
		else known[key].push(value)
	}
	return { known, more }
}

/** Each meaning needs its keys, has no others, and each note is named once. */
function refuseContradictions(statement: Statement): void {
	const { notes: about, must } = demandsOf[statement.meaning]
	const { notes } = statement
	if (about === "must" && notes.length === 0) throw new StatementError("missing", "note")
	if ((about === "never" && notes.length > 0) || notes.length > mostNotes) throw new StatementError("unexpected", "note")
	if (new Set(notes.map(({ file }) => file)).size < notes.length) throw new StatementError("repeated", "note")
	if ((statement.also ?? []).length > mostSides) throw new StatementError("unexpected", "also")
	for (const key of must) if (statement[key] === undefined) throw new StatementError("missing", key)
	for (const key of ["withdraws", "key"] as const) {
		if (statement[key] !== undefined && !must.includes(key)) throw new StatementError("unexpected", key)
	}
	if ((statement.entry === 1) !== (statement.previous === undefined)) throw new StatementError("value", "previous")
}
