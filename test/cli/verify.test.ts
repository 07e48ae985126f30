import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { globSync } from "node:fs"
import { dirname } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { checkFiles } from "../../src/cli/checked.ts"
import { findNotes } from "../../src/cli/files.ts"
import { checkInThreads } from "../../src/cli/threads.ts"
import type { VerificationJson } from "../../src/cli/verify/json.ts"
import { addRevoked } from "../../src/signatures/index.ts"
import { callProgram, programPath } from "../harness/program.ts"
import { hasSshKeygen, sshKeygen } from "../signatures/openssh.ts"
import { person, type Person } from "../signatures/people.ts"
import { sign, write, writeSigned } from "./signed-folder.ts"

let root = ""
let original = ""
let ab: Person
let cd: Person
/** A fresh copy of the folder for each test. */
let folder = ""

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), "ipt-notes-verify-"))
	original = join(root, "original")
	mkdirSync(original)
	;({ ab, cd } = await writeSigned(original))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

beforeEach(() => {
	folder = mkdtempSync(join(root, "copy-"))
	cpSync(original, folder, { recursive: true })
})

const at = (path: string): string => join(folder, path)
const run = (...args: string[]) => callProgram(args, { cwd: folder })
const verify = (...args: string[]) => run("verify", "notes", "--signers", "signers", ...args)
const change = (file: string): void => writeFileSync(at(file), readFileSync(at(file), "utf8").replace("Go on.", "Go back."))

describe("verify", () => {
	it("prints who signed each note, what is not signed, and the limit of what it sees", async () => {
		expect(await verify()).toEqual({
			status: 0,
			stderr: "",
			stdout: [
				"C-1  notes/C-1/session-01.ipt.md  signed    AB author 2025-09-22 16:00 Z · CD co-signed 2025-09-30 09:00 Z",
				"C-1  notes/C-1/session-02.ipt.md  signed    AB author 2025-09-29 16:00 Z",
				"C-1  notes/C-1/session-03.ipt.md  unsigned",
				"3 notes: 2 signed, 1 unsigned · 2 ledgers, newest entry 2025-09-30 · not sealed: a removed last entry would not be seen, unless it was countersigned",
				"",
			].join("\n"),
		})
	})

	it("ends with 1 if something does not hold, and says what", async () => {
		change("notes/C-1/session-02.ipt.md")
		rmSync(at("notes/C-1/session-01.ipt.md"))
		const ledger = at("notes/C-1/C-1.CD.signed")
		writeFileSync(ledger, readFileSync(ledger, "utf8").replace("2025-09-30", "2025-09-29"))
		const { status, stdout } = await verify()
		expect(status).toBe(1)
		expect(stdout).toContain("session-01.ipt.md  MISSING   AB author 2025-09-22 16:00 Z\n")
		expect(stdout).toContain("session-02.ipt.md  CHANGED   after AB signed it on 2025-09-29\n")
		expect(stdout).toContain("C-1  notes/C-1/C-1.CD.signed#1    the entry or its signature was changed\n")
		expect(stdout).toMatch(/^3 notes: 1 changed, 1 missing, 1 unsigned · 2 ledgers, newest entry 2025-09-29 · not sealed/m)
	})

	it("asks for meanings, and lists them by their names", async () => {
		const { status, stdout } = await verify("--require", "author, co-signed")
		expect(status).toBe(1)
		expect(stdout).toContain("session-02.ipt.md  signed    AB author 2025-09-29 16:00 Z; not signed as co-signed\n")
		expect(stdout).toContain("session-03.ipt.md  unsigned  not signed as author or co-signed\n")
		expect(await verify("--require", "autor")).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("--require takes a list of author, reviewed"),
		})
	})

	it("takes one note, of whose folder it verifies all", async () => {
		const { status, stdout } = await run("verify", "notes/C-1/session-01.ipt.md", "notes", "./notes/C-1", "--signers", "signers")
		expect(status).toBe(0)
		expect(stdout.split("\n")).toHaveLength(5)
	})

	it("[T4] uses a list within the folder of notes with a warning, and revoked keys next to a list", async () => {
		cpSync(at("signers"), at("notes/signers"))
		const inside = await run("verify", "notes")
		expect(inside).toMatchObject({ status: 0, stderr: expect.stringMatching(/^ipt-notes: notes\/signers is within the folder of notes/) })
		writeFileSync(at("revoked"), addRevoked("", { publicLine: ab.publicLine, words: "lost" }))
		const { status, stdout } = await verify()
		expect(status).toBe(1)
		expect(stdout).toContain("C-1.AB.signed#2    the key is revoked, and nothing shows that the signature is older than that\n")
		writeFileSync(at("revoked"), "SSHKRL\n\0")
		expect(await verify()).toMatchObject({ status: 1, stdout: expect.stringContaining("revoked, line 1: is a binary list (KRL)") })
	})

	it.skipIf(process.platform === "win32")("sees what is revoked next to a list that is a link, and next to its target", async () => {
		mkdirSync(at("clinic"))
		renameSync(at("signers"), at("clinic/signers"))
		symlinkSync("clinic/signers", at("signers"))
		expect(await verify()).toMatchObject({ status: 0 })
		writeFileSync(at("clinic/revoked"), addRevoked("", { publicLine: ab.publicLine, words: "lost" }))
		const { status, stdout } = await verify()
		expect(status).toBe(1)
		expect(stdout).toContain("C-1.AB.signed#2    the key is revoked, and nothing shows that the signature is older than that\n")
		// A list of one's own does not take the place of that of the clinic.
		writeFileSync(at("revoked"), "# none\n")
		expect(await verify()).toMatchObject({ status: 1, stdout })
		rmSync(at("clinic/revoked"))
		expect(await verify()).toMatchObject({ status: 0 })
		// A link to nothing is no empty list.
		rmSync(at("revoked"))
		symlinkSync("nowhere", at("revoked"))
		expect(await verify()).toMatchObject({ status: 2 })
	})

	it.skipIf(process.platform === "win32")("verifies the folder of the file that a link is to [R99]", async () => {
		change("notes/C-1/session-02.ipt.md")
		symlinkSync("notes/C-1/session-02.ipt.md", at("link.ipt.md"))
		const { status, stdout } = await run("verify", "link.ipt.md", "--signers", "signers")
		expect(status).toBe(1)
		expect(stdout).toContain("C-1  notes/C-1/session-02.ipt.md  CHANGED   after AB signed it on 2025-09-29\n")
	})

	it("names the signed text of a note that was changed and left behind when its case was moved [R100]", async () => {
		change("notes/C-1/session-02.ipt.md")
		mkdirSync(at("notes/2025"))
		for (const name of ["session-01.ipt.md", "C-1.AB.signed", "C-1.CD.signed"])
			renameSync(at(`notes/C-1/${name}`), at(`notes/2025/${name}`))
		const { stdout } = await verify()
		expect(stdout).toContain(
			"notes/C-1/session-02.ipt.md   unsigned  another text was signed under this name: notes/2025/session-02.ipt.md\n",
		)
		expect(stdout).toContain("notes/2025/session-02.ipt.md  MISSING   AB author 2025-09-29 16:00 Z\n")
		const { notes }: { notes: object[] } = JSON.parse((await verify("--format", "json")).stdout)
		expect(notes).toContainEqual(
			expect.objectContaining({
				file: "notes/C-1/session-02.ipt.md",
				case: "C-1",
				state: "unsigned",
				signedElsewhere: "notes/2025/session-02.ipt.md",
			}),
		)
	})

	it("names an entry that a ledger lacks and a copy of it has", async () => {
		cpSync(at("notes/C-1"), at("notes/old"), { recursive: true })
		const ledger = at("notes/C-1/C-1.AB.signed")
		writeFileSync(ledger, readFileSync(ledger, "utf8").split(/(?<=-----END SSH SIGNATURE-----\n)/)[0]!)
		change("notes/C-1/session-02.ipt.md")
		const { status, stdout } = await verify()
		expect(status).toBe(1)
		expect(stdout).toContain(
			"C-1  notes/C-1/C-1.AB.signed  lacks entry 2, which its copy notes/old/C-1.AB.signed has. It was removed, or this is an older copy\n",
		)
		const data: { lost: object[] } = JSON.parse((await verify("--format", "json")).stdout)
		expect(data.lost).toEqual([
			{
				kind: "copied",
				ledger: "notes/C-1/C-1.AB.signed",
				entry: 2,
				hash: expect.stringMatching(/^sha256:/),
				copy: "notes/old/C-1.AB.signed",
			},
		])
	})

	it("names the lines of a list that are not used", async () => {
		writeFileSync(at("signers"), `${readFileSync(at("signers"), "utf8")}EF cert-authority ${ab.publicLine}\nnobody\n`)
		const { status, stdout } = await verify()
		expect(status).toBe(0)
		expect(stdout).toContain("signers, line 3: is not used, because a key that certifies others (cert-authority) is not read.")
		expect(stdout).toContain("signers, line 4: is not used, because it does not have the form of a signer\n")
	})

	it("ends with 2 if there is nothing to verify, nobody to believe, or a list or a seal that is none", async () => {
		write(at("empty/session-01.ipt.md"), "---\nnote: session\n---\n")
		expect(await run("verify", "empty")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("nothing is signed here") })
		expect(await run("verify", "notes")).toMatchObject({
			status: 2,
			stdout: "",
			stderr: expect.stringContaining("there is no list of signers"),
		})
		writeFileSync(at("signers"), "# nobody\nx\n")
		expect(await verify()).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("signers has no signer that can be used\nsigners, line 2: is not used"),
		})
		expect(await run("verify", "notes", "--signers", "none")).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("none: does not exist"),
		})
		cpSync(join(original, "signers"), at("signers"))
		expect(await verify("--seal", "signers")).toMatchObject({ status: 2, stderr: expect.stringContaining("signers is not a seal") })
		expect(await verify("--revoked", "none")).toMatchObject({ status: 2 })
	})

	it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
		"ends with 3 if a note cannot be read, and claims nothing of it",
		async () => {
			chmodSync(at("notes/C-1/session-02.ipt.md"), 0)
			const { status, stdout, stderr } = await verify()
			expect({ status, stderr }).toEqual({
				status: 3,
				stderr: "ipt-notes: notes/C-1/session-02.ipt.md: you have no permission to read it\n",
			})
			expect(stdout).toContain("session-02.ipt.md  UNREADABLE")
		},
	)

	it("prints data for programs, the same in every language", async () => {
		change("notes/C-1/session-02.ipt.md")
		const { status, stdout } = await verify("--format", "json")
		expect(status).toBe(1)
		const data: Record<string, unknown> = JSON.parse(stdout)
		expect(data).toMatchObject({
			version: 1,
			isAsSigned: false,
			notes: [
				{
					file: "notes/C-1/session-01.ipt.md",
					case: "C-1",
					state: "signed",
					signatures: [{ signer: "AB", meaning: "author", isOfThisText: true }, { signer: "CD" }],
				},
				{ file: "notes/C-1/session-02.ipt.md", state: "changed", signatures: [{ signer: "AB", isOfThisText: false }] },
				{ file: "notes/C-1/session-03.ipt.md", case: "C-1", state: "unsigned", signatures: [] },
			],
			ledgers: [
				{ file: "notes/C-1/C-1.AB.signed", entries: 2, witnessed: 2, problems: [] },
				{ file: "notes/C-1/C-1.CD.signed", entries: 1, witnessed: 0 },
			],
			entries: [{ entry: 1, key: expect.stringMatching(/^SHA256:/) }, { entry: 2 }, { entry: 1, signer: "CD" }],
			signers: { file: "signers", isWithinNotes: false },
		})
		expect((await verify("--format", "json", "--language", "de")).stdout).toBe(stdout)
		expect((await verify("--language", "de")).stdout).toContain(
			"session-02.ipt.md  GEÄNDERT        nach der Signatur von AB am 2025-09-29\n",
		)
		expect((await verify("--language", "es")).stdout).toContain(
			"session-02.ipt.md  MODIFICADA  después de que la firmara AB el 2025-09-29\n",
		)
	})

	it("prints data as the published schema says, whatever is wrong", async () => {
		const fits = new Ajv2020().compile(
			JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/verification.schema.json"), "utf8")),
		)
		const check = async (...args: string[]): Promise<VerificationJson> => {
			const data: VerificationJson = JSON.parse((await verify("--format", "json", ...args)).stdout)
			expect(fits(data), JSON.stringify(fits.errors)).toBe(true)
			return data
		}
		await check()
		const next = await person("AB", "Anna Berg")
		const { publicLine } = next
		await sign(at("notes/C-1"), "session-03.ipt.md", ab, { meaning: "addendum", amends: `sha256:${"0".repeat(64)}`, reason: "late" })
		await sign(at("notes/C-1"), "session-03.ipt.md", ab, {
			notes: [],
			meaning: "key-change",
			key: publicLine.split(" ").slice(0, 2).join(" "),
			more: [["later", "words"]],
		})
		expect((await check()).entries.find(({ meaning }) => meaning === "key-change")).toMatchObject({
			newKey: expect.stringMatching(/^ssh-ed25519 AAAA/),
			key: expect.stringMatching(/^SHA256:/),
			more: [["later", "words"]],
		})
		cpSync(at("notes/C-1"), at("notes/old"), { recursive: true })
		writeFileSync(at("key"), ab.privateText, { mode: 0o600 })
		await callProgram(["seal", "notes", "--out", "one.seal", "--signer", "AB", "--name", "Anna Berg", "--key", "key"], {
			cwd: folder,
			env: { IPT_NOTES_PASSPHRASE: "x" },
		})
		change("notes/C-1/session-02.ipt.md")
		rmSync(at("notes/C-1/session-01.ipt.md"))
		const ledger = at("notes/C-1/C-1.AB.signed")
		writeFileSync(ledger, `x\n${readFileSync(ledger, "utf8").split(/(?<=-----END SSH SIGNATURE-----\n)/)[0]}ipt-signature: 1\n`)
		writeFileSync(at("signers"), `${readFileSync(at("signers"), "utf8")}EF cert-authority ${publicLine}\n`)
		writeFileSync(at("revoked"), addRevoked("", { publicLine: cd.publicLine, words: "lost" }))
		const data = await check("--seal", "one.seal", "--require", "approved")
		expect(new Set(data.lost.map(({ kind }) => kind))).toEqual(new Set(["copied"]))
		rmSync(at("notes/old"), { recursive: true })
		expect(new Set((await check("--seal", "one.seal")).lost.map(({ kind }) => kind))).toContain("sealed")
	})

	it("prints nothing that a name could do to a terminal", async () => {
		writeFileSync(at("notes/C-1/\u001B[31m.signed"), "x\n")
		const { stdout } = await verify()
		expect(stdout).toContain("\\u{1b}[31m.signed, line 1")
		expect(stdout).not.toContain("\u001B")
	})
})

describe("seal", () => {
	beforeEach(() => writeFileSync(at("key"), ab.privateText, { mode: 0o600 }))
	const seal = (...args: string[]) =>
		callProgram(["seal", "notes", "--out", "one.seal", "--signer", "AB", ...args], { cwd: folder, env: { IPT_NOTES_PASSPHRASE: "x" } })

	it("shows what was removed since", async () => {
		expect(await seal("--name", "Anna Berg", "--key", "key", "--timestamp-request")).toEqual({
			status: 0,
			stderr: "",
			stdout: [
				"seal of 2 ledgers written to one.seal. Keep it in another place than the notes",
				"request for a time stamp written to one.seal.tsq. Send it to an authority, and keep the reply next to the seal",
				"",
			].join("\n"),
		})
		expect(readFileSync(at("one.seal.tsq")).subarray(0, 2).toString("hex")).toBe("3043")
		const whole = await verify("--seal", "one.seal")
		expect(whole.status).toBe(0)
		expect(whole.stdout).toMatch(
			/^one\.seal {2}seal of AB of \d{4}-\d\d-\d\d with 2 ledgers\n.* · sealed on \d{4}-\d\d-\d\d: a removed entry that is newer would not be seen/m,
		)
		rmSync(at("notes/C-1/C-1.CD.signed"))
		const ledger = at("notes/C-1/C-1.AB.signed")
		writeFileSync(ledger, readFileSync(ledger, "utf8").split(/(?<=-----END SSH SIGNATURE-----\n)/)[0]!)
		const cut = await verify("--seal", "one.seal")
		expect(cut.status).toBe(1)
		expect(cut.stdout).toContain("one.seal  C-1: entry 2 of AB was sealed and is not there any more, or was changed\n")
		expect(cut.stdout).toContain("one.seal  C-1: the ledger of CD was sealed with 1 entry and is not there any more\n")
	})

	it("[T3] does not vouch for a ledger that it does not name, unless that is newer", async () => {
		const file = "C-1.CD.signed"
		renameSync(at(`notes/C-1/${file}`), at(file))
		await seal("--name", "Anna Berg", "--key", "key")
		expect((await verify("--seal", "one.seal")).stdout).toContain(" · sealed on ")
		renameSync(at(file), at(`notes/C-1/${file}`))
		const { status, stdout } = await verify("--seal", "one.seal")
		expect(status).toBe(0)
		expect(stdout).toContain(" · not sealed: ")
		rmSync(at(`notes/C-1/${file}`))
		await sign(at("notes/C-1"), "session-01.ipt.md", cd, { meaning: "co-signed", time: "2999-01-01T00:00:00Z" })
		expect((await verify("--seal", "one.seal")).stdout).toContain(" · sealed on ")
	})

	it.skipIf(process.platform === "win32")(
		"has ledgers that are links, and those of a folder that a link to a note leads to [R99]",
		async () => {
			mkdirSync(at("elsewhere"))
			for (const name of ["C-1.AB.signed", "C-1.CD.signed"]) {
				renameSync(at(`notes/C-1/${name}`), at(`elsewhere/${name}`))
				symlinkSync(`../../elsewhere/${name}`, at(`notes/C-1/${name}`))
			}
			expect(await seal("--name", "Anna Berg", "--key", "key")).toMatchObject({ status: 0 })
			expect((await verify("--seal", "one.seal")).stdout).toContain(" with 2 ledgers\n")
			symlinkSync("notes/C-1/session-01.ipt.md", at("link.ipt.md"))
			const one = await callProgram(["seal", "link.ipt.md", "--out", "two.seal", "--signer", "AB"], { cwd: folder })
			expect(one).toMatchObject({ status: 0, stdout: expect.stringContaining("seal of 2 ledgers written to two.seal.") })
		},
	)

	it.skipIf(!hasSshKeygen)("is signed by ssh-keygen without a key (skipped where that is not installed)", async () => {
		const { stdout } = await seal()
		expect(stdout).toContain("the seal is not signed yet. Sign it with: ssh-keygen -Y sign -n ipt-notes -f YOUR_KEY one.seal.")
		expect(await verify("--seal", "one.seal")).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("one.seal is not signed, and there is no one.seal.sig"),
		})
		sshKeygen(["-q", "-p", "-P", "x", "-N", "", "-f", at("key")])
		sshKeygen(["-q", "-Y", "sign", "-n", "ipt-notes", "-f", at("key"), at("one.seal")])
		expect(await verify("--seal", "one.seal")).toMatchObject({ status: 0 })
	})

	it("is refused without a word of its text: a wrong passphrase, no key, a file that is there, nothing to seal", async () => {
		const call = (args: readonly string[], passphrase = "x") =>
			callProgram(["seal", ...args], { cwd: folder, env: { IPT_NOTES_PASSPHRASE: passphrase } })
		const usual = ["notes", "--out", "two.seal", "--signer", "AB"]
		expect(await call([...usual, "--key", "key"], "y")).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("this is not the passphrase of the key"),
		})
		expect(await call([...usual, "--key", "signers"])).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("signers is not a private key of OpenSSH"),
		})
		expect(await call(["notes", "--out", "two.seal", "--signer", "A B"])).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("--signer cannot be “A B”"),
		})
		expect(await call(["notes", "--signer", "AB"])).toMatchObject({ status: 2, stderr: expect.stringContaining("seal takes --out") })
		expect(await call(["notes", "--out", "key", "--signer", "AB"])).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("key already exists. Use --force"),
		})
		mkdirSync(at("none"))
		expect(await call(["none", "--out", "two.seal", "--signer", "AB"])).toMatchObject({
			status: 2,
			stderr: expect.stringContaining("there is no ledger to seal"),
		})
		writeFileSync(at("notes/C-1/C-1.EF.signed"), "ipt-signature: 2\n-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n")
		expect(await call(usual)).toMatchObject({ status: 2, stderr: expect.stringContaining("a ledger could not be read") })
		expect(existsSync(at("two.seal"))).toBe(false)
		expect(readFileSync(at("key"), "utf8")).toBe(ab.privateText)
	})
})

describe("check", () => {
	it("[T1] reports a signed note that was changed, which no configuration turns off", async () => {
		expect((await run("check", "notes", "--format", "json")).stdout).not.toContain("signature.changed")
		change("notes/C-1/session-02.ipt.md")
		writeFileSync(at("notes/.ipt-notes.json"), JSON.stringify({ rules: { "*": "off" } }))
		const { status, stdout } = await run("check", "notes", "--fail-on", "error")
		expect(status).toBe(1)
		expect(stdout).toContain(
			"notes/C-1/session-02.ipt.md:4:1: error: This is not the signed text. Restore it, or make the change an addendum. Another text was signed by AB on 29 September 2025. [signature.changed]\n",
		)
		expect(await run("check", "notes", "--rule", "signature.changed=off")).toMatchObject({ status: 2 })
	})

	it("is found by a ledger that is a link, and one that leads nowhere is reported", async () => {
		change("notes/C-1/session-02.ipt.md")
		mkdirSync(at("elsewhere"))
		renameSync(at("notes/C-1/C-1.AB.signed"), at("elsewhere/C-1.AB.signed"))
		symlinkSync("../../elsewhere/C-1.AB.signed", at("notes/C-1/C-1.AB.signed"))
		expect((await run("check", "notes")).stdout).toContain("[signature.changed]")
		expect((await verify()).stdout).toContain("C-1  notes/C-1/session-02.ipt.md  CHANGED")
		rmSync(at("elsewhere"), { recursive: true })
		expect(await run("check", "notes")).toMatchObject({ status: 3, stderr: expect.stringContaining("C-1.AB.signed") })
	})

	it.skipIf(process.platform === "win32")("finds the ledgers of a link where its target is, and so do cases and export [R99]", async () => {
		change("notes/C-1/session-02.ipt.md")
		mkdirSync(at("links"))
		symlinkSync("../notes/C-1/session-02.ipt.md", at("links/a.ipt.md"))
		const { status, stdout } = await run("check", "links/a.ipt.md", "--fail-on", "error")
		expect(status).toBe(1)
		expect(stdout).toContain(
			"links/a.ipt.md:4:1: error: This is not the signed text. Restore it, or make the change an addendum. Another text was signed by AB on 29 September 2025.",
		)
		const { cases }: { cases: object[] } = JSON.parse((await run("cases", "links/a.ipt.md", "--format", "json")).stdout)
		expect(cases).toMatchObject([{ case: "C-1", waiting: [] }])
		// By whichever path its folder is named, it is one folder, and what is missing in it is missing once.
		rmSync(at("notes/C-1/session-01.ipt.md"))
		await run("export", "C-1", "links/a.ipt.md", "notes/C-1/session-03.ipt.md", at("notes/C-1"), "--out", "C-1.json")
		const { signatures }: { signatures: { notes: { file: string; state: string }[] } } = JSON.parse(readFileSync(at("C-1.json"), "utf8"))
		expect(signatures.notes.map(({ file, state }) => `${file} ${state}`)).toEqual([
			"links/a.ipt.md changed",
			"notes/C-1/session-03.ipt.md unsigned",
			"notes/C-1/session-01.ipt.md missing",
		])
	})

	it("says the same with several threads, whatever part the ledger's notes are in", async () => {
		const notes = at("notes/C-1")
		for (const number of [4, 5, 6, 7]) {
			write(
				join(notes, `session-0${number}.ipt.md`),
				readFileSync(join(notes, "session-03.ipt.md"), "utf8").replace("session: 3", `session: ${number}`),
			)
			await sign(notes, `session-0${number}.ipt.md`, ab, { time: "2025-10-06T16:00:00Z" })
		}
		for (const number of [2, 4, 6]) change(`notes/C-1/session-0${number}.ipt.md`)
		const { files } = findNotes([notes])
		const program = pathToFileURL(globSync(join(dirname(programPath), "cli/main-*.mjs"))[0] ?? "")
		const choice = { own: {}, paths: [] }
		const one = await checkFiles(files, choice)
		const changed = [...one.findings.values()].flatMap(({ findings }) => findings.filter(({ code }) => code === "signature.changed"))
		expect(changed).toHaveLength(3)
		expect((await checkInThreads(files, choice, program, 3)).findings).toEqual(one.findings)
	})
})
