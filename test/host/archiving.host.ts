import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as vscode from "vscode"
import { readSignature, signatureCheck } from "../../src/signatures/index.ts"
import { listBody, type Outcome, outcomeBody } from "../../src/vscode/archiving/erase-page.ts"
import type { Inventory } from "../../src/vscode/archiving/inventory.ts"
import { requireDisk } from "../../src/vscode/archiving/place.ts"
import { namesIn, pathOf, textOf, write } from "./files.ts"
import { after, assert, closeAll, deleteFile, openFile, replaceText, suite, test, until, uriOf } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { replying } from "./questions.ts"

/** A question of a command, and the line of the answer. */
type Answer = readonly [question: RegExp, answer: string]

/** Answers questions by what they ask, for the test that calls it: dialogs by their button, lists by their line, inputs by their text. What is asked and not answered is given up. */
function answering(...answers: readonly Answer[]): string[] {
	const asked: string[] = []
	const left = [...answers]
	const answerTo = (question: string): string | undefined => {
		const at = left.findIndex(([pattern]) => pattern.test(question))
		return at < 0 ? undefined : left.splice(at, 1)[0]?.[1]
	}
	const replace = (name: string, by: (...all: never[]) => unknown): void => {
		const before: unknown = Reflect.get(vscode.window, name)
		Reflect.set(vscode.window, name, by)
		after(() => void Reflect.set(vscode.window, name, before))
	}
	for (const name of ["showWarningMessage", "showInformationMessage", "showErrorMessage"])
		replace(name, async (message: string, options?: vscode.MessageOptions | string) => {
			const detail = typeof options === "object" ? options.detail : undefined
			const question = detail === undefined ? message : `${message}\n${detail}`
			asked.push(question)
			return answerTo(question)
		})
	replace("showInputBox", async (options: vscode.InputBoxOptions) => {
		const question = `${options.title ?? ""}\n${options.prompt ?? ""}`
		asked.push(question)
		const text = answerTo(question)
		return text !== undefined && (await options.validateInput?.(text)) === undefined ? text : undefined
	})
	replace("showQuickPick", async (items: readonly vscode.QuickPickItem[], { title = "" }: vscode.QuickPickOptions = {}) => {
		asked.push(
			[title, ...items.map(({ label, description, detail }) => [label, description, detail].filter(Boolean).join(" | "))].join("\n"),
		)
		const wanted = answerTo(title)
		return items.find(({ label }) => label === wanted)
	})
	return asked
}

const closing = (code: string, date = "2026-04-01") =>
	`---\nipt: 1\nnote: closing\ncase: ${code}\ndate: ${date}\nending: planned\n---\n\n## Outcome\n\nBetter.\n`

/** Waits until a case has this many notes. The watcher of a system may lose what another program writes into new folders. */
async function seen(code: string, count: number): Promise<void> {
	await (await api()).notes.recheck()
	await known(code, count)
}

/** A case in a folder of its own, with all that may be next to its notes, and notes of another case. */
async function makeCase(code: string, folder: string): Promise<void> {
	write(`${folder}/${code}/formulation.ipt.md`, formulation(code))
	write(`${folder}/${code}/session-01.ipt.md`, session(code, 1, "## Plan\n\n![…](image-1.png) and [the letter](letter.pdf)\n"))
	write(`${folder}/${code}/closing.ipt.md`, closing(code))
	write(`${folder}/${code}/${code}.AB.signed`, `ipt-signature: 1\ncase: ${code}\n`)
	write(`${folder}/${code}/session-01.ipt.md.CD.remarks`, "a remark\n")
	write(`${folder}/${code}/archived-remarks/session-01.ipt.md.CD.remarks`, "an older remark\n")
	write(`${folder}/${code}/image-1.png`, "an image")
	write(`${folder}/${code}/letter.pdf`, "a letter")
	write(`${folder}/other.ipt.md`, formulation(`${code}-B`))
	after(async () => deleteFile(folder))
	await seen(code, 3)
	await seen(`${code}-B`, 1)
}

const settings = () => vscode.workspace.getConfiguration("ipt")

/** An archive outside of the folder, in the setting for the test that calls it. */
async function makeArchive(path = realpathSync(mkdtempSync(join(tmpdir(), "ipt-archive-")))): Promise<string> {
	after(async () => settings().update("archive.folder", undefined, vscode.ConfigurationTarget.Workspace))
	after(async () => settings().update("archive.retentionYears", undefined, vscode.ConfigurationTarget.Workspace))
	after(() => rmSync(path, { recursive: true, force: true }))
	await settings().update("archive.folder", path, vscode.ConfigurationTarget.Workspace)
	return path
}

async function isUnknown(code: string): Promise<void> {
	const { notes } = await api()
	await notes.recheck()
	await until(() => notes.folder.index.case(code) === undefined, `${code} to leave the list of cases`)
}

suite("archiving a case", () => {
	test("moves all of it, read-only, and brings it back", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("AR1", "ar1")
		await openFile("ar1/AR1/session-01.ipt.md")
		const asked = answering([/^Archive AR1\?/, "Archive"], [/^Restore AR1\?/, "Restore"])
		const folder = await vscode.commands.executeCommand<vscode.Uri>("ipt.archiveCase", { code: "AR1" })
		assert.equal(folder.fsPath, join(archive, "AR1"))
		assert.match(asked[0] ?? "", /3 notes, 1 file with signatures, 2 files with remarks, 1 image\./)
		assert.match(asked[0] ?? "", /ar1\/AR1\/letter\.pdf/)
		assert.deepEqual(namesIn("ar1/AR1"), ["letter.pdf"])
		assert.deepEqual(readdirSync(join(archive, "AR1/ar1/AR1")).sort(), [
			"AR1.AB.signed",
			"archived-remarks",
			"closing.ipt.md",
			"formulation.ipt.md",
			"image-1.png",
			"session-01.ipt.md",
			"session-01.ipt.md.CD.remarks",
		])
		assert.equal(statSync(join(archive, "AR1/ar1/AR1/closing.ipt.md")).mode & 0o222, 0)
		assert.ok(vscode.window.tabGroups.all.every(({ tabs }) => tabs.every(({ label }) => label !== "session-01.ipt.md")))
		await isUnknown("AR1")
		await seen("AR1-B", 1)
		assert.equal(await vscode.commands.executeCommand("ipt.restoreCase", { code: "AR1" }), true)
		await known("AR1", 3)
		assert.equal(textOf("ar1/AR1/closing.ipt.md"), closing("AR1"))
		assert.notEqual(statSync(pathOf("ar1/AR1/closing.ipt.md")).mode & 0o200, 0)
		assert.deepEqual(readdirSync(archive), [])
	})

	test("asks clearly before a case that is not closed, and leaves it if that is not wanted", async () => {
		const archive = await makeArchive()
		write("ar2/formulation.ipt.md", formulation("AR2"))
		after(async () => deleteFile("ar2"))
		await seen("AR2", 1)
		const asked = answering()
		assert.equal(await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR2" }), undefined)
		assert.match(asked[0] ?? "", /^AR2 is not closed: no closing note says how the therapy ended\. Archive it anyway\?/)
		assert.deepEqual([namesIn("ar2"), readdirSync(archive)], [["formulation.ipt.md"], []])
		answering([/^AR2 is not closed/, "Archive Anyway"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR2" })
		assert.equal(existsSync(pathOf("ar2")), false)
		mkdirSync(pathOf("ar2"))
		await isUnknown("AR2")
	})

	test("refuses while a note has changes that are not saved [R106]", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("AR3", "ar3")
		const { document } = await openFile("ar3/AR3/session-01.ipt.md")
		await replaceText(document, `${document.getText()}\nMore.\n`)
		const asked = answering([/^Archive AR3\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR3" })
		assert.deepEqual(asked, ["AR3 has changes that are not saved: ar3/AR3/session-01.ipt.md. Save or discard them, then archive the case."])
		assert.deepEqual(readdirSync(archive), [])
		assert.ok(document.isDirty)
	})

	test("into a folder within the open one leaves the case out of the list, and a folder around it is refused", async () => {
		after(async () => deleteFile("put-away"))
		await makeArchive(pathOf("put-away"))
		await makeCase("AR4", "ar4")
		answering([/^Archive AR4\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR4" })
		assert.ok(existsSync(pathOf("put-away/AR4/ar4/AR4/closing.ipt.md")))
		await isUnknown("AR4")
		const { notes } = await api()
		await notes.rescan()
		assert.equal(notes.folder.index.case("AR4"), undefined)
		// A file that is written there is none either.
		chmodSync(pathOf("put-away/AR4/ar4/AR4/closing.ipt.md"), 0o644)
		write("put-away/AR4/ar4/AR4/closing.ipt.md", closing("AR4", "2026-04-02"))
		write("ar4/session-09.ipt.md", session("AR4-B", 9))
		await seen("AR4-B", 2)
		assert.equal(notes.folder.index.case("AR4"), undefined)
		await settings().update("archive.folder", dirname(uriOf("").fsPath), vscode.ConfigurationTarget.Workspace)
		const asked = answering([/^Archive AR4-B\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR4-B" })
		assert.match(asked[0] ?? "", /is the folder of your notes, or around it/)
	})

	test("names the file if another one has its place [R106]", async () => {
		const archive = await makeArchive()
		await makeCase("AR5", "ar5")
		answering([/^Archive AR5\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR5" })
		await isUnknown("AR5")
		write("ar5/AR5/closing.ipt.md", closing("AR5", "2026-05-01"))
		await seen("AR5", 1)
		const asked = answering([/^Archive AR5\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR5" })
		assert.match(
			asked.at(-1) ?? "",
			/^AR5 was not moved, and nothing was changed\. “.*closing\.ipt\.md” is in the new place already, with another text\./,
		)
		assert.equal(textOf("ar5/AR5/closing.ipt.md"), closing("AR5", "2026-05-01"))
		assert.equal(readFileSync(join(archive, "AR5/ar5/AR5/closing.ipt.md"), "utf8"), closing("AR5"))
	})

	test("lists archived cases, with what is due by the setting, and goes on with a move that was interrupted [R105]", async () => {
		const archive = await makeArchive()
		await makeCase("AR6", "ar6")
		answering([/^Archive AR6\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "AR6" })
		const listed = async () => {
			const asked = answering()
			await vscode.commands.executeCommand("ipt.archivedCases")
			return asked[0]?.split("\n")[1] ?? ""
		}
		assert.match(await listed(), /^AR6 \| closed 1 April 2026 · archived .+ \| No retention period is set\.$/)
		await settings().update("archive.retentionYears", 0, vscode.ConfigurationTarget.Workspace)
		assert.match(await listed(), / \| Due for erasure since 1 April 2026$/)
		await settings().update("archive.retentionYears", 100, vscode.ConfigurationTarget.Workspace)
		assert.match(await listed(), / \| To be kept until 1 April 2126$/)
		// As a program leaves it that was ended after the copies were made.
		const record = join(archive, "AR6/archived-case.json")
		writeFileSync(record, readFileSync(record, "utf8").replace('"archived",', '"archiving",'))
		write("ar6/AR6/closing.ipt.md", closing("AR6"))
		const asked = answering([/^Archived Cases$/, "AR6"], [/^AR6$/, "Go On With the Move"])
		await vscode.commands.executeCommand("ipt.archivedCases")
		assert.match(asked[0] ?? "", /AR6 \| archiving was interrupted/)
		assert.equal(asked.at(-1), "AR6 is in the archive.")
		assert.equal(existsSync(pathOf("ar6/AR6/closing.ipt.md")), false)
		writeFileSync(record, "{")
		assert.match(await listed(), /^AR6 \| its record cannot be read \| /)
	})
})

suite("erasing a case", () => {
	const me = [
		[/^Your Initials and Name \(1 of 2\)/, "AB"],
		[/^Your Initials and Name \(2 of 2\)/, "Anna Berg"],
	] as const

	/** An earlier test may have left a key, which signs the lines about an erasure. */
	const passphrase: readonly Answer[] = [[/^Sign the lines about /, "correct horse battery staple"]]

	test("lists everything first, asks twice, erases it and leaves lines about it", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("ER1", "er1")
		const history = vscode.workspace.getConfiguration("workbench.localHistory")
		after(async () => history.update("enabled", undefined, vscode.ConfigurationTarget.Workspace))
		await history.update("enabled", true, vscode.ConfigurationTarget.Workspace)
		const { document } = await openFile("er1/ER1/session-01.ipt.md")
		await replaceText(document, `${document.getText()}\nMore.\n`)
		assert.ok(await document.save())
		await replaceText(document, `${document.getText()}\nNot saved.\n`)
		write("er1/ER1-summary.md", "the summary\n")
		write("er1/ER1-summary-2.docx", "the summary\n")
		write("er1/ER1-plan.md", "something else\n")
		const list = await vscode.commands.executeCommand<{ items: { kind: string; path: string }[]; unsaved: unknown[] }>("ipt.eraseCase", {
			code: "ER1",
		})
		const kinds = Map.groupBy(list.items, ({ kind }) => kind)
		assert.equal(kinds.get("note")?.length, 3)
		assert.equal(kinds.get("export")?.length, 2)
		assert.equal(list.unsaved.length, 1)
		const histories = kinds.get("local history")?.map(({ path }) => path) ?? []
		assert.ok(
			histories.some((path) => readdirSync(path).some((name) => readFileSync(join(path, name), "utf8").includes("\nMore.\n"))),
			`the Local History is found among ${JSON.stringify(histories)}`,
		)
		// Another code, and no code, erase nothing.
		answering([/^Erase ER1 for good\?\nThis deletes/, "Go On"], ...me, [/^Why/, "asked for"], [/Type the code/, "ER2"])
		assert.equal(await vscode.commands.executeCommand("ipt.eraseListed", "ER1"), undefined)
		assert.equal(await vscode.commands.executeCommand("ipt.eraseListed", "ER1-B"), undefined)
		assert.ok(existsSync(pathOf("er1/ER1/closing.ipt.md")) && !existsSync(join(archive, "erased.log")))
		const asked = answering([/^Erase ER1 for good\?\nThis deletes/, "Go On"], ...me, [/^Why/, "asked\nfor"], [/Type the code/, "ER1"])
		const outcome = await vscode.commands.executeCommand<{ erased: unknown[]; left: unknown[] }>("ipt.eraseListed", "ER1")
		assert.ok(outcome, asked.join("\n"))
		assert.deepEqual(outcome.left, [])
		assert.match(asked[0] ?? "", /No retention period is set\./)
		for (const { path } of list.items) assert.equal(existsSync(path), false, path)
		assert.deepEqual(namesIn("er1"), ["ER1", "ER1-plan.md", "other.ipt.md"])
		assert.deepEqual(namesIn("er1/ER1"), ["letter.pdf"])
		await isUnknown("ER1")
		const log = readFileSync(join(archive, "erased.log"), "utf8")
		assert.match(
			log,
			/^ipt-erased: 1\ncase: ER1\nfirst: 2026-02-01\nlast: 2026-04-01\nerased: 3 note\nerased: 1 ledger\nerased: 2 remarks\nerased: 1 image\nerased: 2 export\n/,
		)
		assert.match(log, /\nleft: 0\nstate: done\nreason: asked for\nby: AB\nname: Anna Berg\ntime: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z\n$/)
		assert.doesNotMatch(log, /begun|Better|sister|session-01/)
	})

	test("of the archive erases its folder too, with what VS Code keeps of the places it had [R110]", async () => {
		const archive = await makeArchive()
		await makeCase("ER3", "er3")
		answering([/^Archive ER3\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "ER3" })
		writeFileSync(join(archive, "ER3/note of mine.txt"), "mine\n")
		await settings().update("archive.retentionYears", 0, vscode.ConfigurationTarget.Workspace)
		const list = await vscode.commands.executeCommand<{ items: { kind: string; path: string }[] }>("ipt.eraseCase", { code: "ER3" })
		assert.ok(list.items.some(({ kind, path }) => kind === "other file" && path.endsWith("note of mine.txt")))
		const asked = answering(
			[/^Erase ER3 for good\?\nThis deletes/, "Go On"],
			...me,
			[/^Why/, "The retention period is over"],
			[/Type the code/, "ER3"],
		)
		assert.ok(await vscode.commands.executeCommand("ipt.eraseListed", "ER3"), asked.join("\n"))
		assert.doesNotMatch(asked[0] ?? "", /retention period/)
		assert.deepEqual(readdirSync(archive), ["erased.log"])
	})

	test("signs the lines about it with the key of whoever signs notes", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("ER7", "er7")
		const list = join(archive, "signers")
		await vscode.workspace.getConfiguration("ipt").update("signing.signers", list, vscode.ConfigurationTarget.Global)
		after(async () => vscode.workspace.getConfiguration("ipt").update("signing.signers", undefined, vscode.ConfigurationTarget.Global))
		const asked = replying({
			text: (question) =>
				question.includes("(1 of 2)")
					? "E.R."
					: question.includes("(2 of 2)")
						? "Eva Rot"
						: /passphrase/i.test(question)
							? "correct horse battery staple"
							: question.startsWith("Why is ER7 erased?")
								? "asked for"
								: question.includes("Type the code")
									? "ER7"
									: undefined,
			button: (_, buttons) => buttons.find((button) => button === "Go On"),
		})
		await vscode.commands.executeCommand("ipt.changeIdentity")
		assert.equal(await vscode.commands.executeCommand("ipt.signNote", uriOf("er7/ER7/session-01.ipt.md")), true, JSON.stringify(asked))
		await vscode.commands.executeCommand("ipt.eraseCase", { code: "ER7" })
		asked.length = 0
		const outcome = await vscode.commands.executeCommand<Outcome>("ipt.eraseListed", "ER7")
		assert.equal(outcome?.lines, "whole", JSON.stringify(asked))
		assert.equal(outcome.erased.filter(({ kind }) => kind === "ledger").length, 2)
		const [block = "", armour = ""] = readFileSync(join(archive, "erased.log"), "utf8").split(/(?=-----BEGIN SSH SIGNATURE-----)/)
		assert.match(block, /\nby: E\.R\.\nname: Eva Rot\n/)
		assert.ok(await signatureCheck()(readSignature(armour), new TextEncoder().encode(block)))
		assert.ok(!(await signatureCheck()(readSignature(armour), new TextEncoder().encode(block.replace("ER7", "ER8")))))
	})

	test("names both places of a case that is in the archive and in the open folders, and what is outside of both", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("ER6", "er6")
		answering([/^Archive ER6\?/, "Archive"])
		await vscode.commands.executeCommand("ipt.archiveCase", { code: "ER6" })
		await isUnknown("ER6")
		write("er6/new.ipt.md", session("ER6", 2))
		write("er6/.git/HEAD", "ref: refs/heads/main\n")
		const outside = join(dirname(archive), "ipt-outside-er6.ipt.md")
		after(() => rmSync(outside, { force: true }))
		writeFileSync(outside, session("ER6", 3))
		await vscode.window.showTextDocument(vscode.Uri.file(outside))
		await seen("ER6", 2)
		const list = await vscode.commands.executeCommand<Inventory>("ipt.eraseCase", { code: "ER6" })
		assert.deepEqual(list.outside, [outside])
		assert.deepEqual(list.repositories, [pathOf("er6")])
		assert.ok(list.items.every(({ path }) => path !== outside))
		const page = listBody(list, "ipt.eraseListed").toString()
		assert.match(page, /There are notes of ER6 in the archive and in the open folders\./)
		assert.match(page, /er6” is a git repository: earlier commits still contain the notes\./)
		assert.match(page, /ipt-outside-er6\.ipt\.md” is a note of the case in no open folder\./)
	})

	test("needs a disk", () => {
		assert.throws(
			() => requireDisk([vscode.Uri.parse("memfs:/notes/a.ipt.md")]),
			/“a\.ipt\.md” is in a folder that an extension provides\./,
		)
	})

	test("is refused if the list is no longer what was shown, and if no list is shown [R107]", async () => {
		after(closeAll)
		await makeArchive()
		await makeCase("ER4", "er4")
		assert.equal(await vscode.commands.executeCommand("ipt.eraseListed", "ER4"), undefined)
		await vscode.commands.executeCommand("ipt.eraseCase", { code: "ER4" })
		write("er4/ER4/closing.ipt.md", closing("ER4", "2026-05-05"))
		const asked = answering([/^Erase ER4 for good\?\nThis deletes/, "Go On"])
		assert.equal(await vscode.commands.executeCommand("ipt.eraseListed", "ER4"), undefined)
		assert.deepEqual(asked, ["The list of ER4 has changed, and nothing was erased. Read it again."])
		assert.ok(existsSync(pathOf("er4/ER4/closing.ipt.md")))
		await closeAll()
		assert.equal(await vscode.commands.executeCommand("ipt.eraseListed", "ER4"), undefined)
		assert.ok(existsSync(pathOf("er4/ER4/closing.ipt.md")))
	})

	test("says so if the lines about it could not be completed after all was erased [R109]", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("ER6", "er6")
		const { notes } = await api()
		const forgetStored = notes.forgetStored.bind(notes)
		after(() => void Reflect.deleteProperty(notes, "forgetStored"))
		// Between the first writing of the log and the second, something else takes its place.
		Reflect.set(notes, "forgetStored", async () => {
			rmSync(join(archive, "erased.log"))
			mkdirSync(join(archive, "erased.log"))
			await forgetStored()
		})
		await vscode.commands.executeCommand("ipt.eraseCase", { code: "ER6" })
		const asked = answering([/^Erase ER6 for good\?\nThis deletes/, "Go On"], ...me, [/^Why/, "asked for"], ...passphrase, [
			/Type the code/,
			"ER6",
		])
		const outcome = await vscode.commands.executeCommand<Outcome | undefined>("ipt.eraseListed", "ER6")
		assert.deepEqual([outcome?.lines, outcome?.left], ["begun", []], JSON.stringify(asked))
		assert.ok(!existsSync(pathOf("er6/ER6/closing.ipt.md")))
		assert.match(String(outcomeBody(outcome!)), /They still say that it has begun/)
	})

	test("erases nothing if the lines about it cannot be written [R109]", async () => {
		after(closeAll)
		const archive = await makeArchive()
		await makeCase("ER5", "er5")
		mkdirSync(join(archive, "erased.log"))
		await vscode.commands.executeCommand("ipt.eraseCase", { code: "ER5" })
		const asked = answering([/^Erase ER5 for good\?\nThis deletes/, "Go On"], ...me, [/^Why/, "asked for"], ...passphrase, [
			/Type the code/,
			"ER5",
		])
		assert.equal(await vscode.commands.executeCommand("ipt.eraseListed", "ER5"), undefined)
		assert.match(asked.at(-2) ?? "", /Type the code/, JSON.stringify(asked))
		assert.match(asked.at(-1) ?? "", /erased\.log/)
		assert.ok(existsSync(pathOf("er5/ER5/closing.ipt.md")))
	})
})
