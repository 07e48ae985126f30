/** The commands of docs/auditing.md, each run as it is written there, with the tools of the system. */
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../../scripts/paths.ts"
import { addRevoked, headsOf, noteHash, readLedger, sealText, timestampRequest } from "../../src/signatures/index.ts"
import { sign, writeSigned } from "../cli/signed-folder.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { hasSshKeygen } from "./openssh.ts"

const page = readFileSync(join(root, "docs/auditing.md"), "utf8")
const commands = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, text = ""]) => text)
const [takeOut = "", verify = "", each = "", python = "", perl = "", compare = "", chain = "", countersigned = "", seal = "", stamp = ""] =
	commands

/** What the system must have for this page. */
const isThere = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined
const hasTools = hasSshKeygen && ["sh", "awk", "sed", "sha256sum", "perl", "python3", "openssl"].every(isThere)

const run = (folder: string, text: string) => {
	const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", text], { cwd: folder, encoding: "utf8" })
	return { status, stdout, stderr }
}

/** A folder with notes, ledgers and the list in one place, as a copy for an auditor would be. */
async function withSigned(work: (folder: string, people: Awaited<ReturnType<typeof writeSigned>>) => Promise<void>): Promise<void> {
	await withTemporaryFolder(async (temporary) => {
		const people = await writeSigned(temporary)
		const folder = join(temporary, "notes", "C-1")
		cpSync(people.signers, join(folder, "signers"))
		writeFileSync(join(folder, "revoked"), "")
		await work(folder, people)
	})
}

const edit = (file: string, change: (text: string) => string): void => writeFileSync(file, change(readFileSync(file, "utf8")))

describe.skipIf(!hasTools)("an audit with tools of the system alone (skipped where they are not installed)", { timeout: 60_000 }, () => {
	it("has a command for each step", () => expect(commands).toHaveLength(10))

	it("[T1] verifies each signature, and sees a changed statement, an unknown key and a revoked one", async () => {
		await withSigned(async (folder, { cd, ab }) => {
			const good = run(folder, takeOut + verify)
			expect(good).toMatchObject({ status: 0, stdout: expect.stringMatching(/Good "ipt-notes" signature for AB with ED25519 key SHA256:/) })
			expect(good.stdout).toContain("meaning: author\n")
			expect(run(folder, each).stdout).toMatch(/^entry 1: Good "ipt-notes" signature for AB .*\nentry 2: Good .*\n$/)
			edit(join(folder, "C-1.AB.signed"), (text) => text.replaceAll("\n", "\r\n"))
			expect(run(folder, takeOut + verify).status).toBe(0)
			edit(join(folder, "C-1.AB.signed"), (text) => text.replaceAll("2025-09-29", "2025-09-28"))
			expect(run(folder, takeOut + verify).status).not.toBe(0)
			expect(run(folder, each).stdout).toMatch(/^entry 1: Good "ipt-notes" .*\nentry 2: (?!Good)[^]*$/)
			edit(join(folder, "C-1.AB.signed"), (text) => text.replaceAll("2025-09-28", "2025-09-29"))
			writeFileSync(join(folder, "revoked"), addRevoked("", { publicLine: ab.publicLine, words: "lost" }))
			const withRevoked = takeOut + verify.replace(" -s signature", " -r revoked -s signature")
			expect(run(folder, withRevoked).status).not.toBe(0)
			// As the page warns: no list of revoked keys is not an empty one.
			rmSync(join(folder, "revoked"))
			expect(run(folder, withRevoked).status).not.toBe(0)
			writeFileSync(join(folder, "signers"), `CD ${cd.publicLine}\n`)
			expect(run(folder, takeOut + verify).status).not.toBe(0)
		})
	})

	it("reads times in the list, by the time of the statement", async () => {
		await withSigned(async (folder, { ab }) => {
			const list = (option: string): void => writeFileSync(join(folder, "signers"), `AB ${option} ${ab.publicLine}\n`)
			list('valid-after="20250901Z",valid-before="20251001Z"')
			expect(run(folder, takeOut + verify)).toMatchObject({ status: 0 })
			list('valid-after="20251001Z"')
			expect(run(folder, takeOut + verify).status).not.toBe(0)
		})
	})

	it("[T1] hashes a note's text in the form that is signed, by both commands, whatever systems did to it", async () => {
		await withSigned(async (folder) => {
			const note = join(folder, "session-01.ipt.md")
			const found = run(folder, compare).stdout
			expect(found).toMatch(/^entry 1: [0-9a-f]{64}\n$/)
			const signed = found.slice("entry 1: ".length).trim()
			edit(join(folder, "C-1.AB.signed"), (text) => text.replaceAll("\n", "\r\n"))
			expect(run(folder, compare).stdout).toBe(found)
			const original = readFileSync(note, "utf8")
			for (const text of [
				original,
				original.replaceAll("\n", "\r\n"),
				original.replaceAll("\n", "\r"),
				`\uFEFF${original.replaceAll("\n", " \t\n")}\n\n \n`,
				original.trimEnd(),
				`${original}Zoe\u0308 \u00E9\n\u00A0\n  \n\u2028 x\v\f \n`,
				"",
				" \n\t\n",
			]) {
				writeFileSync(note, text)
				const ours = (await noteHash(readFileSync(note)))?.slice("sha256:".length)
				expect([python, perl].map((one) => run(folder, one).stdout.slice(0, 64))).toEqual([ours, ours])
				if (text.replaceAll(/\s/g, "").replace("\uFEFF", "") === original.replaceAll(/\s/g, "")) expect(ours).toBe(signed)
			}
			writeFileSync(note, Uint8Array.of(0x66, 0xff))
			expect([python, perl].map((one) => run(folder, `${one.trimEnd().replace(" | sha256sum", " > out")}\n`).status !== 0)).toEqual([
				true,
				true,
			])
		})
	})

	it("[T2] follows the chain, and sees what was taken out of it", async () => {
		await withSigned(async (folder, { ab }) => {
			await sign(folder, "session-03.ipt.md", ab, { time: "2025-10-06T16:00:00Z" })
			const whole = run(folder, chain)
			expect(whole).toMatchObject({ status: 0, stdout: expect.stringMatching(/^(?:entry [123] follows: sha256:[0-9a-f]{64}\n){3}$/) })
			expect(whole.stdout.split("\n")[1]).toBe(`entry 2 follows: ${run(folder, countersigned).stdout.trim()}`)
			edit(join(folder, "C-1.AB.signed"), (text) =>
				text
					.split(/(?<=-----END SSH SIGNATURE-----\n)/)
					.toSpliced(1, 1)
					.join(""),
			)
			expect(run(folder, chain).stdout).toMatch(/^entry 1 follows: .*\nentry 2 does NOT follow: .*\n$/)
		})
	})

	it("[T3] verifies a seal and the time stamp of its request", async () => {
		await withSigned(async (folder, { ab }) => {
			const ledger = await readLedger("C-1.AB.signed", readFileSync(join(folder, "C-1.AB.signed"), "utf8"))
			const text = await sealText({ heads: headsOf([ledger]), signer: "AB", name: "Anna Berg", time: "2025-10-01T10:00:00Z" }, ab.sign)
			writeFileSync(join(folder, "one.seal"), text)
			writeFileSync(join(folder, "one.seal.tsq"), await timestampRequest(new TextEncoder().encode(text)))
			expect(run(folder, seal)).toMatchObject({ status: 0, stdout: expect.stringContaining('Good "ipt-notes" signature for AB') })
			edit(join(folder, "one.seal"), (before) => before.replaceAll("\n", "\r\n"))
			expect(run(folder, seal)).toMatchObject({ status: 0 })
			writeFileSync(join(folder, "one.seal"), text)
			answer(folder)
			expect(run(folder, stamp)).toMatchObject({ status: 0, stdout: expect.stringContaining("Time stamp: ") })
			edit(join(folder, "one.seal"), (before) => before.replace("head: sha256:", "head: sha256:0"))
			expect(run(folder, seal).status).not.toBe(0)
			expect(run(folder, stamp).status).not.toBe(0)
			// One that was signed with ssh-keygen.
			const [unsigned = "", signature = ""] = text.split(/(?=-----BEGIN)/)
			writeFileSync(join(folder, "one.seal"), unsigned)
			writeFileSync(join(folder, "one.seal.sig"), signature)
			expect(run(folder, seal)).toMatchObject({ status: 0, stdout: expect.stringContaining('Good "ipt-notes" signature for AB') })
		})
	})
})

/** A time stamping authority of the test answers the request of a seal. */
function answer(folder: string): void {
	const authority = join(folder, "authority")
	mkdirSync(authority)
	const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: authority, stdio: "pipe" })
	writeFileSync(
		join(authority, "config"),
		[
			"[req]\ndistinguished_name=name\nprompt=no\n[name]\nCN=Authority of a test",
			"[stamping]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature",
			"[tsa]\ndefault_tsa=one\n[one]\nserial=serial\ndigests=sha256\ndefault_policy=1.2.3.4\nsigner_digest=sha256\ness_cert_id_alg=sha256\n",
		].join("\n"),
	)
	writeFileSync(join(authority, "serial"), "01\n")
	const names = ["-keyout", "key.pem", "-out", "cert.pem"]
	openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-config", "config", "-extensions", "stamping", ...names)
	cpSync(join(authority, "cert.pem"), join(folder, "ca.pem"))
	const query = ["-queryfile", "../one.seal.tsq", "-out", "../one.seal.tsr"]
	openssl("ts", "-reply", "-config", "config", "-signer", "cert.pem", "-inkey", "key.pem", ...query)
	rmSync(authority, { recursive: true })
}
