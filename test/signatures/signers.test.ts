import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { addRevoked, addSigner, endSigner, isValidAt, matchesPatterns, readRevoked, readSigners } from "../../src/signatures/index.ts"
import { revokedSince } from "../../src/signatures/revoked.ts"
import { readSignersTime } from "../../src/signatures/signers-time.ts"
import { readPublicLine } from "../../src/signatures/index.ts"
import { runs } from "../harness/soak.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { hasSshKeygen } from "./openssh.ts"
import { person, type Person } from "./people.ts"

let ab: Person
let cd: Person
/** The keys without their comments. */
let keyAB = ""
let keyCD = ""
beforeAll(async () => {
	ab = await person("AB", "Anna Berg")
	cd = await person("CD", "Chris Dorn")
	keyAB = ab.publicLine.replace(/ AB$/, "")
	keyCD = cd.publicLine.replace(/ CD$/, "")
})

describe("a list of signers", () => {
	it("is read with its options, and says of each line that is not used why", () => {
		const lines: readonly (readonly [line: string, problem: string])[] = [
			["# The clinic", ""],
			["", ""],
			[`AB ${keyAB} Anna Berg`, ""],
			[`"AB,Dr Berg"\tnamespaces="ipt-notes,git",valid-after="20250101000000Z" ${keyAB}`, ""],
			[`AB valid-before=20250101Z ${keyAB}`, "option"],
			[`AB VALID-BEFORE="20250101Z" ${keyAB}`, ""],
			[`AB valid-after="20250101" ${keyAB}`, "zone"],
			[`AB valid-after="20251301Z" ${keyAB}`, "time"],
			[`AB valid-after="20250101Z",valid-after="20260101Z" ${keyAB}`, "time"],
			[`AB namespaces="git" ${keyAB}`, "namespace"],
			[`AB cert-authority ${keyAB}`, "certificate"],
			[`AB cert-authority,namespaces="ipt-notes" ${keyAB}`, "certificate"],
			[`AB no-touch-required ${keyAB}`, "option"],
			[`AB namespaces="ipt-notes ${keyAB}`, "syntax"],
			[`AB`, "syntax"],
			[`AB ssh-ed25519`, "syntax"],
			[`AB ssh-ed25519 AAAA`, "key"],
			[`AB ssh-ed25519-cert-v01@openssh.com ${keyAB.split(" ")[1]!}`, "key"],
		]
		const { signers, problems } = readSigners(lines.map(([line]) => line).join("\r\n"))
		expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual(
			lines.flatMap(([, problem], index) => (problem === "" ? [] : [`${index + 1} ${problem}`])),
		)
		expect(signers.map(({ line, principals, comment }) => `${line} ${principals} ${comment}`)).toEqual([
			"3 AB Anna Berg",
			"4 AB,Dr Berg ",
			"6 AB ",
			"7 AB ",
		])
		expect(readSigners(`\uFEFFAB ${keyAB}`).signers[0]?.principals).toBe("AB")
		expect(readSigners("x".repeat(2 ** 21)).problems).toEqual([{ line: 1, problem: "too-large" }])
	})

	it("has times in UTC, or in the time of the machine as OpenSSH reads them", () => {
		expect(readSignersTime("20250922160000Z")).toEqual({ at: Date.parse("2025-09-22T16:00:00Z"), hasZone: true })
		expect(readSignersTime("202509221600z")).toEqual({ at: Date.parse("2025-09-22T16:00:00Z"), hasZone: true })
		expect(readSignersTime("20250922")).toEqual({ at: new Date(2025, 8, 22).getTime(), hasZone: false })
		for (const text of ["", "2025", "20250230Z", "2025092225Z", "202509222500Z", "20250922 Z", "19690101Z", "20250922160060Z"])
			expect(readSignersTime(text), text).toBeUndefined()
		const [line] = readSigners(`AB valid-after="20250922Z",valid-before="20250923Z" ${keyAB}`).signers
		for (const [time, isValid] of [
			["2025-09-21T23:59:59Z", false],
			["2025-09-22T00:00:00Z", true],
			["2025-09-23T00:00:00Z", true],
			["2025-09-23T00:00:01Z", false],
		] as const)
			expect(isValidAt(line!, Date.parse(time)), time).toBe(isValid)
	})

	it("names signers by patterns, however long they are", () => {
		const trials: readonly (readonly [patterns: string, name: string, matches: boolean])[] = [
			["AB", "AB", true],
			["AB", "ab", false],
			["CD,AB", "AB", true],
			["A*", "AB", true],
			["A?", "AB", true],
			["A?", "A", false],
			["*,!AB", "AB", false],
			["!AB", "CD", false],
			["*@clinic", "ab@clinic", true],
			["*a*b*", "xaxxb", true],
			["*a*b*", "xbxa", false],
			["", "AB", false],
		]
		for (const [patterns, name, matches] of trials) expect(matchesPatterns(patterns, name), `${patterns} ${name}`).toBe(matches)
		expect(matchesPatterns(`${"*a".repeat(500)}b`, "a".repeat(5000))).toBe(false)
		const text = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 6 })
		fc.assert(
			fc.property(text, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 }), (pattern, name) => {
				const expression = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`)
				expect(matchesPatterns(pattern, name)).toBe(expression.test(name))
			}),
			{ numRuns: runs(4000) },
		)
	})

	it("grows by a line, and leaves all others as they are", () => {
		const from = "2025-09-22T16:00:00Z"
		const first = addSigner("", { signer: "AB", publicLine: ab.publicLine, from })
		expect(first).toBe(`AB namespaces="ipt-notes",valid-after="20250922160000Z" ${keyAB} AB\n`)
		expect(addSigner(first, { signer: "AB", publicLine: keyAB })).toBe(first)
		const odd = `\uFEFF# list\r\nAB ${keyAB}  two  blanks`
		expect(addSigner(odd, { signer: "CD", publicLine: `${keyCD} x\nAB *` })).toBe(`${odd}\r\nCD namespaces="ipt-notes" ${keyCD} x AB *\r\n`)
		expect(() => addSigner("", { signer: "*", publicLine: keyAB })).toThrow("signer")
		expect(() => addSigner("", { signer: "AB", publicLine: "ssh-ed25519 AAAA" })).toThrow("format")
		expect(() => addSigner("", { signer: "AB", publicLine: keyAB, from: '2025"' })).toThrow("time")
	})

	it("ends a signer's key at a time, at no other place", () => {
		const until = "2026-01-31T12:00:00Z"
		const text = [
			`AB ${keyAB} Anna`,
			`  AB  namespaces="ipt-notes",valid-before="20991231Z"   ${keyAB}`,
			`AB,CD ${keyAB}`,
			`CD ${keyCD}`,
			`AB valid-before="20250101Z" ${keyAB}`,
			"",
		].join("\r\n")
		const ended = endSigner(text, { signer: "AB", publicLine: keyAB, until })
		expect(ended.split("\r\n")).toEqual([
			`AB valid-before="20260131120000Z" ${keyAB} Anna`,
			`  AB  namespaces="ipt-notes",valid-before="20260131120000Z" ${keyAB}`,
			`AB,CD ${keyAB}`,
			`CD ${keyCD}`,
			`AB valid-before="20250101Z" ${keyAB}`,
			"",
		])
		expect(readSigners(ended).problems).toEqual([])
		expect(endSigner(ended, { signer: "AB", publicLine: keyAB, until })).toBe(ended)
	})

	it.skipIf(!hasSshKeygen)("is read as OpenSSH reads it (skipped where ssh-keygen is not installed)", async () => {
		const message = "text\n"
		const armour = await ab.sign(new TextEncoder().encode(message)).then((text) => text)
		await withTemporaryFolder(async (folder) => {
			const [list, signature] = [join(folder, "signers"), join(folder, "signature")]
			writeFileSync(signature, armour)
			const trials: readonly string[] = [
				`AB ${keyAB}`,
				`CD ${keyAB}`,
				`"CD,AB" ${keyAB}`,
				`A? namespaces="ipt-*" ${keyAB}`,
				`*,!AB ${keyAB}`,
				`AB namespaces="git" ${keyAB}`,
				`AB cert-authority ${keyAB}`,
				`AB ${keyCD}`,
				`AB unknown ${keyAB}`,
				`AB valid-after="20250101Z",valid-before="20250922160000Z" ${keyAB}`,
				`AB valid-after="20250922160001Z" ${keyAB}`,
				`AB valid-before="20250922155959Z" ${keyAB}`,
				`AB valid-before="20250922" ${keyAB}`,
				`AB valid-before="202509230000" ${keyAB}`,
				addSigner("", { signer: "AB", publicLine: keyAB, from: "2025-09-22T16:00:00Z" }),
				endSigner(`AB ${keyAB}\n`, { signer: "AB", publicLine: keyAB, until: "2025-09-22T15:00:00Z" }),
			]
			for (const text of trials) {
				writeFileSync(list, `${text}\n`)
				// The machine's time zone is one and the same for both.
				const args = ["-Y", "verify", "-f", list, "-I", "AB", "-n", "ipt-notes", "-s", signature, "-Overify-time=20250922160000Z"]
				const theirs = spawnSync("ssh-keygen", args, { input: message }).status === 0
				const time = Date.parse("2025-09-22T16:00:00Z")
				const ours = readSigners(text).signers.some(
					(line) =>
						matchesPatterns(line.principals, "AB") &&
						isValidAt(line, time) &&
						line.key.type === "ssh-ed25519" &&
						keyAB.endsWith(Buffer.from(line.key.blob).toString("base64")),
				)
				expect(ours, text).toBe(theirs)
			}
		})
	})

	it("[T12] never throws, whatever it is", () => {
		const piece = fc.constantFrom(
			"AB",
			" ",
			"\t",
			'"',
			",",
			"\\",
			"=",
			"namespaces=",
			'"ipt-notes"',
			"valid-after=",
			'"20250101Z"',
			"ssh-ed25519 ",
			"AAAA",
			"#",
			"\n",
			"revoked ",
			"2026-03-01T10:00:00Z",
			"SSHKRL",
			"*",
			"ä",
		)
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 16 }), fc.boolean(), (pieces, hasKey) => {
				const text = pieces.join("") + (hasKey ? keyAB : "")
				const { signers, problems } = readSigners(text)
				expect(signers.length + problems.length).toBeLessThanOrEqual(2 * text.split("\n").length)
				readRevoked(text)
				endSigner(text, { signer: "AB", publicLine: keyAB, until: "2025-09-22T16:00:00Z" })
			}),
			{ numRuns: runs(5000) },
		)
		for (const hostile of [
			`AB ${'"\\'.repeat(200_000)}`,
			`AB "${'\\"'.repeat(200_000)}`,
			`AB ${'"",'.repeat(200_000)}x`,
			`"${" ".repeat(500_000)}`,
			`${" ".repeat(500_000)}x`,
		])
			expect(readSigners(hostile).signers).toEqual([])
	})
})

describe("a list of revoked keys", () => {
	it("says since when, or that it is for ever", () => {
		const text = addRevoked(addRevoked("# list\n", { publicLine: ab.publicLine, at: "2026-03-01T10:00:00Z", words: "laptop stolen" }), {
			publicLine: cd.publicLine,
			words: "left",
		})
		expect(text).toBe(`# list\n${keyAB} revoked 2026-03-01T10:00:00Z laptop stolen\n${keyCD} revoked left\n`)
		const revoked = readRevoked(text)
		expect(revoked.problems).toEqual([])
		expect(revoked.keys.map(({ words }) => words)).toEqual(["laptop stolen", "left"])
		expect(revokedSince(revoked, readPublicLine(keyAB).blob)).toBe(Date.parse("2026-03-01T10:00:00Z"))
		expect(revokedSince(revoked, readPublicLine(keyCD).blob)).toBe(Number.NEGATIVE_INFINITY)
		expect(revokedSince(readRevoked(`${keyCD}\n`), readPublicLine(keyAB).blob)).toBeUndefined()
		// A time that cannot be read is none: the key is revoked for ever.
		expect(revokedSince(readRevoked(`${keyAB} revoked 2026-03-01`), readPublicLine(keyAB).blob)).toBe(Number.NEGATIVE_INFINITY)
	})

	it("in the binary form, or with a line that cannot be read, says so", () => {
		expect(readRevoked("SSHKRL\n\0\0\0").problems).toEqual([{ line: 1, problem: "binary" }])
		expect(readRevoked(`${keyAB}\nSHA256:abc\n`).problems).toEqual([{ line: 2, problem: "key" }])
	})

	it.skipIf(!hasSshKeygen)("is read by ssh-keygen too (skipped where it is not installed)", async () => {
		const message = "text\n"
		const armour = await ab.sign(new TextEncoder().encode(message))
		await withTemporaryFolder(async (folder) => {
			const files = { list: join(folder, "signers"), signature: join(folder, "signature"), revoked: join(folder, "revoked") }
			writeFileSync(files.list, `AB ${keyAB}\n`)
			writeFileSync(files.signature, armour)
			const args = ["-Y", "verify", "-f", files.list, "-I", "AB", "-n", "ipt-notes", "-s", files.signature, "-r", files.revoked]
			for (const [key, status] of [
				[cd, 0],
				[ab, 255],
			] as const) {
				writeFileSync(files.revoked, addRevoked("", { publicLine: key.publicLine, at: "2026-03-01T10:00:00Z", words: "stolen" }))
				expect(spawnSync("ssh-keygen", args, { input: message }).status).toBe(status)
			}
		})
	})
})
