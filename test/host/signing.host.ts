import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as vscode from "vscode"
import { type Ledger, publicLineOf, readLedger, readSignature, signatureCheck, signedNotes, textHash } from "../../src/signatures/index.ts"
import { readRevoked } from "../../src/signatures/revoked.ts"
import { readSigners } from "../../src/signatures/signers.ts"
import { textOf, write } from "./files.ts"
import { after, assert, closeAll, deleteFile, openFile, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { known, latin1, session } from "./notes.ts"
import { type Asked, type Replies, replying } from "./questions.ts"
import { takesTyping } from "./signatures.ts"

const passphrase = "correct horse battery staple"

/** A folder outside of the notes, for the test that calls it. */
function outside(): string {
	const folder = mkdtempSync(join(tmpdir(), "ipt-notes-signing-"))
	after(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}

async function setting(name: string, value: string | undefined): Promise<void> {
	await vscode.workspace.getConfiguration("ipt").update(name, value, vscode.ConfigurationTarget.Global)
}

/** The list of signers is in a folder of the test. */
async function withList(): Promise<string> {
	const list = join(outside(), "signers")
	await setting("signing.signers", list)
	after(async () => setting("signing.signers", undefined))
	return list
}

/** What a user types. Each test has a signer of its own, as keys outlive a test. */
function answers(initials: string, more: Replies = {}): Replies {
	return {
		text: (asked) =>
			more.text?.(asked) ??
			(asked.includes("(1 of 2)")
				? initials
				: asked.includes("(2 of 2)")
					? `Name of ${initials}`
					: /passphrase/i.test(asked)
						? passphrase
						: undefined),
		...(more.line && { line: more.line }),
		...(more.button && { button: more.button }),
		...(more.file && { file: more.file }),
	}
}

/** From here on somebody else is at the keyboard. */
async function sitDown(initials: string, more: Replies = {}): Promise<Asked[]> {
	const asked = replying(answers(initials, more))
	await vscode.commands.executeCommand("ipt.changeIdentity")
	asked.length = 0
	return asked
}

const sign = async (...files: string[]): Promise<unknown> => {
	const [first, ...more] = files.map((file) => uriOf(file))
	return vscode.commands.executeCommand("ipt.signNote", first, more.length > 0 ? [first, ...more] : undefined)
}

const ledger = async (path: string): Promise<Ledger> => readLedger(path.slice(path.lastIndexOf("/") + 1), textOf(path))

/** Whether each entry of a ledger was signed by this key. */
async function isSignedBy({ entries }: Ledger, publicLine: string): Promise<boolean> {
	const check = signatureCheck()
	const all = entries.map(async ({ text, signature }) => {
		const read = readSignature(signature)
		return publicLineOf(read.key) === publicLine && (await check(read, new TextEncoder().encode(text)))
	})
	return (await Promise.all(all)).every(Boolean)
}

const keysIn = (list: string) =>
	readSigners(readFileSync(list, "utf8")).signers.map(({ principals, key }) => `${principals} ${publicLineOf(key)}`)

suite("signing", () => {
	test("a first signature: a passphrase, the list, one block, and the note as it was", async () => {
		after(closeAll)
		const list = await withList()
		const note = await writeFile("Z1/s1.ipt.md", session("Z1", 1))
		await known("Z1", 1)
		const before = { text: textOf("Z1/s1.ipt.md"), mtime: statSync(note.fsPath).mtimeMs }
		const asked = await sitDown("F.U.")
		assert.equal(await sign("Z1/s1.ipt.md"), true, JSON.stringify(asked))
		assert.deepEqual(
			asked.slice(0, 4).map((one) => one.asked.replace(/: .*$/, "")),
			["Sign Z1, Session 1, 2026-03-01", ...Array<string>(3).fill("Your First Signature on This Machine")],
		)
		assert.ok(asked[0]?.offered[0]?.startsWith("Author|"), "the author is the default")
		assert.ok(
			asked[0]?.offered.some((line) => /Look at What Is Left First\|.*still needed/.test(line)),
			"what is left is said",
		)
		assert.equal(textOf("Z1/s1.ipt.md"), before.text)
		const own = await ledger("Z1/Z1.F+U+.signed")
		assert.deepEqual(own.problems, [])
		assert.equal(own.entries.length, 1)
		const { statement } = own.entries[0]!
		assert.deepEqual(
			{ ...statement, time: "" },
			{
				case: "Z1",
				entry: 1,
				previous: undefined,
				notes: [{ hash: await textHash(before.text), file: "s1.ipt.md" }],
				meaning: "author",
				signer: "F.U.",
				name: "Name of F.U.",
				time: "",
			},
		)
		const [entered = ""] = keysIn(list)
		assert.ok(entered.startsWith("F.U. ssh-ed25519 "))
		assert.ok(await isSignedBy(own, entered.slice("F.U. ".length)), "the key of the list signed it")

		// The second time, nothing but the meaning and the passphrase is asked, and what is there already is not offered.
		asked.length = 0
		assert.equal(await sign("Z1/s1.ipt.md"), true)
		assert.deepEqual(
			asked[0]?.offered.filter((line) => line.startsWith("Author|")),
			[],
		)
		assert.equal(asked.filter((one) => one.asked.includes("passphrase")).length, 1)
		assert.deepEqual(keysIn(list), [entered])
		const twice = await ledger("Z1/Z1.F+U+.signed")
		assert.deepEqual([twice.problems, twice.entries.map((entry) => entry.statement.meaning)], [[], ["author", "reviewed"]])
	})

	test("remarks on a note are archived when it is signed, if the setting says so", async () => {
		after(closeAll)
		await withList()
		await writeFile("Z1R/s1.ipt.md", session("Z1R", 1))
		await writeFile("Z1R/s1.SB.remarks", "ipt-remarks: 1\n")
		await known("Z1R", 1)
		await sitDown("R.E.")
		assert.equal(await sign("Z1R/s1.ipt.md"), true)
		assert.ok(existsSync(uriOf("Z1R/s1.SB.remarks").fsPath), "they stay by default")
		const settings = vscode.workspace.getConfiguration("ipt")
		await settings.update("remarks.archiveAtSigning", true, vscode.ConfigurationTarget.Global)
		after(async () => settings.update("remarks.archiveAtSigning", undefined, vscode.ConfigurationTarget.Global))
		assert.equal(await sign("Z1R/s1.ipt.md"), true)
		assert.equal(textOf("Z1R/archived-remarks/s1.SB.remarks"), "ipt-remarks: 1\n")
		assert.ok(!existsSync(uriOf("Z1R/s1.SB.remarks").fsPath))
	})

	test("several notes of a case are one block, and each case has its own", async () => {
		after(closeAll)
		await withList()
		for (const [code, number] of [
			["Z2", 1],
			["Z2", 2],
			["Z3", 1],
		] as const)
			await writeFile(`Z2/${code}-s${number}.ipt.md`, session(code, number))
		await known("Z2", 2)
		await known("Z3", 1)
		const asked = await sitDown("SV")
		const done = sign("Z2/Z2-s1.ipt.md", "Z2/Z2-s2.ipt.md", "Z2/Z3-s1.ipt.md")
		let isDone = false
		void done.then(() => (isDone = true))
		await until(async () => {
			// Enter in the list of notes, as soon as it is there.
			if (!isDone) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem")
			return isDone
		}, "the notes to be signed")
		assert.equal(await done, true, JSON.stringify(asked))
		assert.equal(asked[0]?.asked, "Sign 3 Notes")
		const [two, one] = [await ledger("Z2/Z2.SV.signed"), await ledger("Z2/Z3.SV.signed")]
		assert.deepEqual(
			[two, one].map(({ entries }) => entries.map(({ statement }) => statement.notes.map(({ file }) => file))),
			[[["Z2-s1.ipt.md", "Z2-s2.ipt.md"]], [["Z3-s1.ipt.md"]]],
		)
	})

	test("what cannot be signed is said with what to do, and nothing is written [R98]", async () => {
		after(closeAll)
		await withList()
		const asked = await sitDown("NO")
		const said = async (file: string): Promise<string> => {
			asked.length = 0
			await sign(file)
			return asked.map((one) => `${one.asked.trim()} [${one.offered.join("|")}]`).join("; ")
		}
		await writeFile("Z4/s1.ipt.md", session("Z4", 1))
		const { document } = await openFile("Z4/s1.ipt.md")
		await replaceText(document, session("Z4", 1, "## Plan\n\nUnsaved.\n"))
		assert.equal(await said("Z4/s1.ipt.md"), "“s1.ipt.md” has changes that are not saved. Save it first. [Save and Sign]")
		write("Z4/s2.ipt.md", latin1(session("Z4", 2, "Größe")))
		assert.match(await said("Z4/s2.ipt.md"), /^“s2\.ipt\.md” is not saved as UTF-8.* \[Open the Note\]$/)
		await writeFile("Z4/s3.ipt.md", "---\nipt: 1\nnote: session\nsession: 3\n---\n\n## Plan\n\nGo on.\n")
		assert.match(await said("Z4/s3.ipt.md"), /^“s3\.ipt\.md” names no case\..* \[Open the Note\]$/)
		await writeFile("Z4/s4.ipt.md", "---\nipt: 1\nnote: session\ncase: Z4\n\n## Plan\n\nGo on.\n")
		assert.match(await said("Z4/s4.ipt.md"), /^The header of “s4\.ipt\.md” cannot be read\./)
		assert.equal(existsSync(uriOf("Z4/Z4.NO.signed").fsPath), false)
		await vscode.commands.executeCommand("workbench.action.files.revert")
	})

	test("a note that was changed after it was signed is not just signed again [R98]", async () => {
		after(closeAll)
		await withList()
		await writeFile("Z5/s1.ipt.md", session("Z5", 1))
		await known("Z5", 1)
		const asked = await sitDown("CH")
		await sign("Z5/s1.ipt.md")
		const before = textOf("Z5/Z5.CH.signed")
		await vscode.commands.executeCommand("workbench.action.closeAllEditors")
		execFileSync("chmod", ["u+w", uriOf("Z5/s1.ipt.md").fsPath])
		write("Z5/s1.ipt.md", session("Z5", 1, "## Plan\n\nCall her brother.\n"))
		asked.length = 0
		assert.equal(await sign("Z5/s1.ipt.md"), false)
		assert.match(asked[0]?.asked ?? "", /^“s1\.ipt\.md” was changed after it was signed, so it cannot just be signed again\./)
		assert.deepEqual(asked[0]?.offered, ["Make This Change an Addendum", "Restore the Signed Text"])
		assert.equal(textOf("Z5/Z5.CH.signed"), before)
	})

	test("characters that are not seen are named with their place before anything is signed", async () => {
		after(closeAll)
		await withList()
		await writeFile("Z6/s1.ipt.md", session("Z6", 1, "## Plan\n\nCall \u202Eher sister.\n"))
		await known("Z6", 1)
		let button: string | undefined
		const asked = await sitDown("HI", { button: (message) => (message.includes("not seen") ? button : undefined) })
		assert.equal(await sign("Z6/s1.ipt.md"), false)
		assert.match(
			asked[0]?.asked ?? "",
			/^Z6, Session 1, 2026-03-01 contains characters that are not seen[\s\S]*\nLine 12, column 6: U\+202E$/,
		)
		assert.equal(existsSync(uriOf("Z6/Z6.HI.signed").fsPath), false)
		button = "Sign Anyway"
		assert.equal(await sign("Z6/s1.ipt.md"), true)
	})

	test("a signature is withdrawn by a further entry, and the note can be signed again", async () => {
		after(closeAll)
		await withList()
		const uri = await writeFile("Z7/s1.ipt.md", session("Z7", 1))
		await known("Z7", 1)
		assert.ok(await takesTyping(uri))
		const asked = await sitDown("WD", { text: (text) => (text.includes("Why do you take it back") ? "wrong client" : undefined) })
		await sign("Z7/s1.ipt.md")
		assert.equal(statSync(uri.fsPath).mode & 0o222, 0)
		await until(async () => !(await takesTyping(uri)), "the signed note to be read-only")
		assert.equal(await vscode.commands.executeCommand("ipt.withdrawSignature", uri), true, JSON.stringify(asked))
		assert.notEqual(statSync(uri.fsPath).mode & 0o200, 0)
		await until(async () => takesTyping(uri), "the note to be writable again")
		const own = await ledger("Z7/Z7.WD.signed")
		assert.deepEqual(own.problems, [])
		assert.deepEqual([own.entries[1]?.statement.meaning, own.entries[1]?.statement.reason], ["withdrawn", "wrong client"])
		assert.equal(own.entries[1]?.statement.withdraws, own.entries[0]?.hash)
		assert.equal(signedNotes([own]).get("s1.ipt.md")?.by.length, 0)
		assert.equal(await sign("Z7/s1.ipt.md"), true)
		assert.equal(signedNotes([await ledger("Z7/Z7.WD.signed")]).get("s1.ipt.md")?.by[0]?.meaning, "author")
	})

	test("a supervisor co-signs what the author signed, and pins the author's entries", async () => {
		after(closeAll)
		await withList()
		await writeFile("Z8/s1.ipt.md", session("Z8", 1, undefined, "author: AU\nsupervisor: SU\n"))
		await known("Z8", 1)
		const asked = await sitDown("AU")
		await sign("Z8/s1.ipt.md")
		await vscode.commands.executeCommand("notifications.clearAll")
		Object.assign(asked, await sitDown("SU"))
		assert.equal(await sign("Z8/s1.ipt.md"), true)
		const [author, supervisor] = [await ledger("Z8/Z8.AU.signed"), await ledger("Z8/Z8.SU.signed")]
		assert.equal(supervisor.entries[0]?.statement.meaning, "co-signed")
		assert.equal(supervisor.entries[0]?.statement.countersigns, author.head?.hash)
	})

	test("a list that is in the folder already is proposed first, so that those who share it know each other", async () => {
		after(closeAll)
		await setting("signing.signers", undefined)
		after(async () => setting("signing.signers", undefined))
		await writeFile("signers", "# Those who sign here\n")
		after(async () => deleteFile("signers"))
		await writeFile("Z9/s1.ipt.md", session("Z9", 1))
		await known("Z9", 1)
		const asked = await sitDown("LU")
		await sign("Z9/s1.ipt.md")
		const places = asked.find(({ offered }) => offered.some((line) => line.startsWith("In your own folder|")))?.offered ?? []
		assert.match(places[0] ?? "", /^The list of this folder of notes\|/)
		assert.ok(!places.some((line) => line.startsWith("In this folder of notes|")))
		assert.match(textOf("signers"), /^# Those who sign here\nLU /)
	})

	test("an addendum names the text that it amends as it was signed, with its own reason", async () => {
		after(closeAll)
		await withList()
		const addendum = (amends: string) =>
			`---\nipt: 1\nnote: addendum\ncase: Z12\ndate: 2026-03-09\nauthor: AD\namends: ${amends}\nreason: left out on the day\n---\n\n## Addendum\n\nShe rang her sister.\n`
		await writeFile("Z12/s1.ipt.md", session("Z12", 1, undefined, "author: AD\n"))
		await writeFile("Z12/s1.addendum-1.ipt.md", addendum("s1.ipt.md"))
		await known("Z12", 2)
		const asked = await sitDown("AD")
		assert.notEqual(await sign("Z12/s1.addendum-1.ipt.md"), true)
		assert.match(asked.at(-1)?.asked ?? "", /amends a note that is not signed yet, or is not next to it\. Sign that one first\./)
		assert.equal(existsSync(uriOf("Z12/Z12.AD.signed").fsPath), false)
		assert.equal(await sign("Z12/s1.ipt.md"), true)
		asked.length = 0
		assert.equal(await sign("Z12/s1.addendum-1.ipt.md"), true, JSON.stringify(asked))
		assert.ok(!asked.some((one) => one.asked.includes("The reason is part of")), "the addendum says why itself")
		const [first, second] = (await ledger("Z12/Z12.AD.signed")).entries
		assert.deepEqual(
			[second?.statement.meaning, second?.statement.reason, second?.statement.amends],
			["addendum", "left out on the day", first?.statement.notes[0]?.hash],
		)
	})

	test("what is signed at once is added one after the other [R97]", async () => {
		after(closeAll)
		await withList()
		for (const number of [1, 2, 3]) await writeFile(`Z13/s${number}.ipt.md`, session("Z13", number))
		await known("Z13", 3)
		const asked = await sitDown("TO")
		await sign("Z13/s1.ipt.md")
		assert.deepEqual(await Promise.all([sign("Z13/s2.ipt.md"), sign("Z13/s3.ipt.md")]), [true, true], JSON.stringify(asked))
		const own = await ledger("Z13/Z13.TO.signed")
		assert.deepEqual(own.problems, [])
		assert.deepEqual(own.entries.map(({ statement }) => statement.notes.map(({ file }) => file).join()).toSorted(), [
			"s1.ipt.md",
			"s2.ipt.md",
			"s3.ipt.md",
		])
	})

	test("a torn write before costs nothing, and what another window added is followed [R97]", async () => {
		after(closeAll)
		await withList()
		await writeFile("Z9/s1.ipt.md", session("Z9", 1))
		await known("Z9", 1)
		await sitDown("TW")
		await sign("Z9/s1.ipt.md")
		const whole = textOf("Z9/Z9.TW.signed")
		write("Z9/Z9.TW.signed", `${whole}${whole.slice(0, whole.length / 2)}`)
		assert.equal(await sign("Z9/s1.ipt.md"), true)
		const text = textOf("Z9/Z9.TW.signed")
		assert.ok(text.startsWith(whole))
		const own = await ledger("Z9/Z9.TW.signed")
		assert.deepEqual(
			own.problems.map(({ problem }) => problem),
			["incomplete"],
		)
		assert.equal(own.entries.length, 2)
	})

	test("a key is exported, restored and changed, with the old one naming the new", async () => {
		after(closeAll)
		const list = await withList()
		await writeFile("Z10/s1.ipt.md", session("Z10", 1))
		await known("Z10", 1)
		const file = vscode.Uri.file(join(outside(), "copy.key"))
		await sitDown("KE", { file, button: (_, buttons) => buttons.find((button) => button === "Change") })
		await sign("Z10/s1.ipt.md")
		const [first = ""] = keysIn(list)
		await vscode.commands.executeCommand("ipt.exportSigningKey")
		const exported = readFileSync(file.fsPath, "utf8")
		assert.match(exported, /^-----BEGIN OPENSSH PRIVATE KEY-----\n/)
		assert.equal(statSync(file.fsPath).mode & 0o077, 0, "nobody else may read it")
		await vscode.commands.executeCommand("ipt.changeSigningKey")
		const own = await ledger("Z10/Z10.KE.signed")
		const [, second = ""] = keysIn(list)
		assert.notEqual(second, first)
		assert.deepEqual([own.entries[1]?.statement.meaning, `KE ${own.entries[1]?.statement.key}`], ["key-change", second])
		assert.ok(await isSignedBy(own, first.slice(3)), "the old key signed both entries")
		const { signers } = readSigners(readFileSync(list, "utf8"))
		assert.ok(signers[0]?.until !== undefined && signers[1]?.until === undefined)
		await sitDown("KE", { button: (_, buttons) => buttons.find((button) => button === "I Forgot My Passphrase") })
		await vscode.commands.executeCommand("ipt.changeSigningKey")
		assert.deepEqual([keysIn(list).length, (await ledger("Z10/Z10.KE.signed")).entries.length], [3, 2], "a key that is lost names no other")
		await sitDown("KE", { file, button: (_, buttons) => buttons.find((button) => button === "Replace") })
		await vscode.commands.executeCommand("ipt.restoreSigningKey")
		assert.equal(await sign("Z10/s1.ipt.md"), true)
		assert.ok(await isSignedBy(await ledger("Z10/Z10.KE.signed"), first.slice(3)), "the restored key signs")
	})

	test("the list: a colleague is added after a comparison, ended and revoked, and other lines stay", async () => {
		const list = await withList()
		const folder = outside()
		execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "other", "-f", join(folder, "key")])
		const line = readFileSync(join(folder, "key.pub"), "utf8").trim().split(" ").slice(0, 2).join(" ")
		writeFileSync(list, "# our list\n")
		const asked = await sitDown("LI", {
			text: (text) => (text.includes("Paste the line") ? `CO ${line} Kim Cole` : text.includes("Why?") ? "laptop stolen" : undefined),
			line: (title, lines) => (title.includes("Revoke") ? lines.find((one) => one.startsWith("From now on")) : lines[0]),
			button: (_, buttons) => buttons[0],
		})
		const act = async (action: object) => vscode.commands.executeCommand("ipt.actOnSigners", action)
		await act({ do: "add" })
		assert.match(asked.at(-1)?.asked ?? "", /Add Kim Cole \(CO\)\?[\s\S]*SHA256:/)
		assert.deepEqual(keysIn(list), [`CO ${line}`])
		assert.ok(readFileSync(list, "utf8").startsWith("# our list\n"))
		await act({ do: "end", signer: "CO", publicLine: line })
		assert.ok(readSigners(readFileSync(list, "utf8")).signers[0]?.until !== undefined)
		await act({ do: "revoke", signer: "CO", publicLine: line })
		const [revoked] = readRevoked(readFileSync(join(list, "..", "revoked"), "utf8")).keys
		assert.equal(revoked?.words, "laptop stolen")
		assert.ok(revoked?.at !== undefined)
		// What is no button of the page does nothing.
		asked.length = 0
		await act({ do: "revoke", signer: "CO" })
		await act({ do: "erase" })
		assert.deepEqual(asked, [])
	})

	test("the user's own key of SSH signs by its program, and nothing is kept of it", async () => {
		after(closeAll)
		await withList()
		const folder = outside()
		execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(folder, "own")])
		await setting("signing.key", join(folder, "own.pub"))
		after(async () => setting("signing.key", undefined))
		await writeFile("Z11/s1.ipt.md", session("Z11", 1))
		await known("Z11", 1)
		const asked = await sitDown("OW")
		assert.equal(await sign("Z11/s1.ipt.md"), true, JSON.stringify(asked))
		assert.equal(asked.filter((one) => one.asked.includes("passphrase")).length, 0)
		const line = readFileSync(join(folder, "own.pub"), "utf8").split(" ").slice(0, 2).join(" ")
		assert.ok(await isSignedBy(await ledger("Z11/Z11.OW.signed"), line))
		rmSync(join(folder, "own"))
		asked.length = 0
		assert.notEqual(await sign("Z11/s1.ipt.md"), true)
		assert.match(asked.at(-1)?.asked ?? "", /Your SSH key did not sign/)
	})
})
