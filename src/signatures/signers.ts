/**
 * Who may sign: a list in the form of OpenSSH's `allowed_signers`, so that `ssh-keygen -Y verify` reads the same file. A line that
 * is not used is never passed over in silence.
 */
import { KeyError } from "./key-error.ts"
import { readPublicLine, type PublicKey } from "./public-key.ts"
import { readSignersTime } from "./signers-time.ts"
import { namespace } from "./sshsig.ts"

/** A line of the list. */
export interface Signer {
	readonly line: number
	/** Patterns of the names that the key may sign with. */
	readonly principals: string
	readonly key: PublicKey
	/** Milliseconds since 1970. */
	readonly from?: number
	readonly until?: number
	readonly comment: string
}

export interface SignersProblem {
	readonly line: number
	/**
	 * - `certificate`: a key that certifies others; certificates are not read.
	 * - `key`: the key cannot be read, or is of a kind that is not supported.
	 * - `namespace`: the line is for signatures of another kind only.
	 * - `option`: an option that is not known, so nobody can say what the line allows.
	 * - `syntax`: the line does not have the form of a signer.
	 * - `time`: a time that cannot be read.
	 * - `too-large`: the list is too long to be one, and is not read.
	 * - `zone`: a time without a zone, which means another time on another machine. The line is used.
	 */
	readonly problem: "certificate" | "key" | "namespace" | "option" | "syntax" | "time" | "too-large" | "zone"
}

export interface Signers {
	readonly signers: readonly Signer[]
	readonly problems: readonly SignersProblem[]
}

/** The longest list that is read, in UTF-16 units. */
export const longestList = 2 ** 20

/** Reads a list of signers. Never throws. */
export function readSigners(text: string): Signers {
	if (text.length > longestList) return { signers: [], problems: [{ line: 1, problem: "too-large" }] }
	const signers: Signer[] = []
	const problems: SignersProblem[] = []
	for (const [index, content] of linesOf(text).entries()) {
		const line = index + 1
		if (isBlankOrComment(content)) continue
		const read = readLine(content)
		if (read === undefined || typeof read === "string") problems.push({ line, problem: read ?? "syntax" })
		else {
			const { isWithoutZone, ...signer } = read
			if (isWithoutZone) problems.push({ line, problem: "zone" })
			signers.push({ line, ...signer })
		}
	}
	return { signers, problems }
}

/** The lines of a list, without a byte order mark. */
export const linesOf = (text: string): string[] => (text.startsWith("\uFEFF") ? text.slice(1) : text).split(/\r\n|\r|\n/)

/** Whether a line says nothing. */
export const isBlankOrComment = (line: string): boolean => /^[ \t]*(?:#|$)/.test(line)

interface ReadLine extends Omit<Signer, "line"> {
	readonly isWithoutZone: boolean
}

/** A line of a list, in its parts. */
export interface LineParts {
	readonly principals: string
	/** As written, with the blanks after it; empty if there is none. */
	readonly options: string
	/** The key, and a comment. */
	readonly key: string
}

const keyType = /^(?:ssh-|ecdsa-|sk-|rsa-|webauthn-)[a-z0-9@.-]+[ \t]/i

/** The parts of a line; nothing if it has no such parts. */
export function partsOf(line: string): LineParts | undefined {
	const found = /^[ \t]*(?:"([^"]*)"|([^ \t"]+))[ \t]+(?=(.*))/.exec(line)
	if (found === null) return undefined
	const [, quoted, plain, after = ""] = found
	const principals = quoted ?? plain ?? ""
	if (principals === "") return undefined
	if (keyType.test(after)) return { principals, options: "", key: after.trim() }
	const options = /^(?:[^ \t"]|"(?:[^"\\]|\\.)*")+[ \t]+/.exec(after)?.[0]
	return options === undefined ? undefined : { principals, options, key: after.slice(options.length).trim() }
}

function readLine(line: string): ReadLine | SignersProblem["problem"] | undefined {
	const parts = partsOf(line)
	if (parts === undefined) return undefined
	const options = readOptions(parts.options.trim())
	if (typeof options === "string") return options
	if (options.isCertificate) return "certificate"
	if (options.namespaces !== undefined && !matchesPatterns(options.namespaces, namespace)) return "namespace"
	try {
		const key = readPublicLine(parts.key)
		const comment = parts.key
			.split(/[ \t]+/)
			.slice(2)
			.join(" ")
		const { from, until, isWithoutZone } = options
		return {
			principals: parts.principals,
			key,
			comment,
			...(from !== undefined && { from }),
			...(until !== undefined && { until }),
			isWithoutZone,
		}
	} catch (error) {
		if (!(error instanceof KeyError)) throw error
		return "key"
	}
}

interface Options {
	readonly isCertificate: boolean
	readonly namespaces?: string
	readonly from?: number
	readonly until?: number
	readonly isWithoutZone: boolean
}

/** The options of a line; why they cannot be read otherwise. */
function readOptions(text: string): Options | "option" | "time" {
	let options: Options = { isCertificate: false, isWithoutZone: false }
	for (const { name, value } of optionsIn(text)) {
		if (name === "cert-authority" && value === undefined) options = { ...options, isCertificate: true }
		else if (name === "namespaces" && value !== undefined && options.namespaces === undefined) options = { ...options, namespaces: value }
		else if ((name === "valid-after" || name === "valid-before") && value !== undefined) {
			const key = name === "valid-after" ? "from" : "until"
			const time = readSignersTime(value)
			if (time === undefined || options[key] !== undefined) return "time"
			options = { ...options, [key]: time.at, isWithoutZone: options.isWithoutZone || !time.hasZone }
		} else return "option"
	}
	return options
}

/** Each option of a list that is separated by commas, with its value if it has one. */
export function optionsIn(text: string): readonly { readonly name: string; readonly value: string | undefined; readonly text: string }[] {
	return Array.from(text.matchAll(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g), ([option]) => {
		const [, name = option, value] = /^([^="]+)="((?:[^"\\]|\\.)*)"$/.exec(option) ?? []
		return { name: name.toLowerCase(), value: value?.replace(/\\(.)/g, "$1"), text: option }
	})
}

/** Whether a name is matched by a list of patterns: `*` is any text, `?` any character, and `!` before a pattern excludes. */
export function matchesPatterns(patterns: string, name: string): boolean {
	let isMatched = false
	for (const pattern of patterns.split(",")) {
		const isExcluding = pattern.startsWith("!")
		if (!matchesPattern(isExcluding ? pattern.slice(1) : pattern, name)) continue
		if (isExcluding) return false
		isMatched = true
	}
	return isMatched
}

/** Goes back only to the last `*`, so that it takes no longer than pattern and name together allow. */
function matchesPattern(pattern: string, name: string): boolean {
	let [at, from, star, after] = [0, 0, -1, 0]
	while (from < name.length) {
		if (pattern[at] === "*") [star, after, at] = [at, from, at + 1]
		else if (pattern[at] === "?" || (at < pattern.length && pattern[at] === name[from])) [at, from] = [at + 1, from + 1]
		else if (star !== -1) [at, from, after] = [star + 1, after + 1, after + 1]
		else return false
	}
	while (pattern[at] === "*") at++
	return at === pattern.length
}

/** Whether a line is valid at a time, in milliseconds since 1970. Both ends are, as for OpenSSH. */
export const isValidAt = ({ from, until }: Signer, time: number): boolean =>
	(from === undefined || time >= from) && (until === undefined || time <= until)
