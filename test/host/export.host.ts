import { readFileSync, rmSync, writeFileSync } from "node:fs"
import * as vscode from "vscode"
import { hindranceOf, lostNotes, noLetter, unreadFiles } from "../../src/vscode/export/unread.ts"
import { requestFor } from "../../src/vscode/shared/summary-request.ts"
import { replaced } from "../harness/replaced.ts"
import { after, assert, closeAll, deleteFile, messages, openFile, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { choosing } from "./questions.ts"
import { sign } from "./signatures.ts"

const latin1 = (text: string) => Buffer.from(text, "latin1")

suite("a summary", () => {
	test("is reported to lack a note in another encoding, and none of another case [R95]", async () => {
		after(closeAll)
		after(async () => deleteFile("ex1"))
		const heard = messages()
		await writeFile("ex1/f.ipt.md", formulation("EX1"))
		await writeFile("ex1/g.ipt.md", formulation("EX2"))
		writeFileSync(uriOf("ex1/s1.ipt.md").fsPath, latin1(session("EX1", 1, "## Plan\n\nHerrn Müller schreiben.\n")))
		const { notes } = await api()
		await known("EX1", 1)
		await known("EX2", 1)
		await until(() => notes.folder.has(uriOf("ex1/s1.ipt.md").toString()), "the note in another encoding to be known")
		for (const code of ["EX2", "EX1"])
			assert.ok(await vscode.commands.executeCommand("ipt.exportSummary", { code, target: uriOf(`ex1/${code}.md`) }))
		// Other tests may have left what cannot be read, too.
		const said = (code: string) =>
			heard.find((message) => message.startsWith(`The summary of ${code} leaves out what cannot be read or assigned: `)) ?? ""
		await until(() => said("EX1"), "what the summary lacks to be told")
		assert.match(said("EX1"), /\bex1\/s1\.ipt\.md\b/)
		assert.doesNotMatch(said("EX2"), /ex1/)
		assert.doesNotMatch(readFileSync(uriOf("ex1/EX1.md").fsPath, "utf8"), /schreiben/)
		// A summary of every case lacks it in any case.
		assert.ok(unreadFiles(notes, []).includes("ex1/s1.ipt.md"))
	})

	test("is written in the language that was chosen, which is remembered", async () => {
		after(closeAll)
		after(async () => deleteFile("ex5"))
		await writeFile("ex5/f.ipt.md", formulation("EX5", "## Goals\n\n- **G1**: says no once a week (by 2026-05-01)\n"))
		await writeFile("ex5/s1.ipt.md", session("EX5", 1))
		await known("EX5", 2)
		const target = uriOf("ex5/summary.md")
		const exported = async (...lines: readonly string[]) => {
			const shown = choosing(lines, target)
			assert.ok(await vscode.commands.executeCommand("ipt.exportSummary", { code: "EX5" }))
			return { first: shown[0] ?? [], text: readFileSync(target.fsPath, "utf8") }
		}
		const before = await exported("Format", "Markdown", "Export")
		assert.ok(before.first.includes("Language: English"), before.first.join("; "))
		assert.match(before.text, /^# Case summary: EX5\n/)
		assert.match((await exported("Language", "German", "Export")).text, /^# Fallzusammenfassung: EX5\n[\s\S]*\n## Ziele\n/)
		const letter = await exported("Reader", "for the client: a letter in plain words", "Language", "Spanish", "Export")
		assert.ok(letter.first.includes("Language: German"), letter.first.join("; "))
		assert.match(letter.first[0] ?? "", /Markdown, for a colleague, German$/)
		assert.match(letter.text, /^# .*(?:carta|Carta|terapia)/)
		// As it was, for what is tried next.
		await exported("Reader", "for a colleague", "Language", "English", "Format", "HTML, to read and print", "Export")
	})

	test("is written in FHIR with people by their roles, unless names are chosen for it", async () => {
		after(closeAll)
		after(async () => deleteFile("ex6"))
		await writeFile("ex6/f.ipt.md", formulation("EX6", "## Interpersonal inventory\n\n### Anna Meyer\n\n- **Relationship**: sister\n"))
		await known("EX6", 1)
		const target = uriOf("ex6/case.json")
		const exported = async (...lines: readonly string[]) => {
			const shown = choosing(lines, target)
			assert.ok(await vscode.commands.executeCommand("ipt.exportSummary", { code: "EX6" }))
			return { first: shown[0] ?? [], last: shown.at(-1) ?? [], text: readFileSync(target.fsPath, "utf8") }
		}
		const usual = await exported("Format", "FHIR", "Export")
		assert.match(usual.text, /"resourceType": "Bundle"/)
		assert.doesNotMatch(usual.text, /Anna|us-core/)
		assert.ok(!usual.last.some((line) => line.startsWith("Sections")), usual.last.join("; "))
		const chosen = await exported("People", "as written", "Profiles", "US Core", "Export")
		assert.match(chosen.text, /Anna Meyer/)
		assert.match(chosen.text, /us-core-patient/)
		// Neither is a choice for documents, and all is as it was for what is tried next.
		const document = await exported(
			"Profiles",
			"none claimed",
			"People",
			"by role, such as sister (not anonymous)",
			"Format",
			"HTML, to read and print",
			"Export",
		)
		assert.match(document.text, /Anna Meyer/)
	})

	test("is not written as a letter while a note that may belong to the case has no place in it", async () => {
		after(async () => deleteFile("ex4"))
		await writeFile("ex4/f.ipt.md", formulation("EX4"))
		await writeFile("ex4/s1.ipt.md", "---\nnote: session\ncase: EX4\nsession: 1\n\n## Plan\n\nThe header never ends.\n")
		const { notes } = await api()
		await known("EX4", 1)
		const file = uriOf("ex4/s1.ipt.md").toString()
		await until(() => notes.folder.has(file), "the note without a place to be known")
		const patientCase = notes.folder.index.case("EX4")
		assert.ok(patientCase)
		assert.equal(hindranceOf(notes, requestFor(notes, patientCase, { reader: "patient" })), file)
		assert.equal(hindranceOf(notes, requestFor(notes, patientCase, { reader: "colleague" })), undefined)
		assert.match(noLetter("EX4", file), /^A letter for EX4 cannot be written yet\. “ex4\/s1\.ipt\.md” cannot be read or assigned/)
		// Once it is corrected, there is a letter.
		await writeFile("ex4/s1.ipt.md", session("EX4", 1))
		await until(() => notes.folder.index.case("EX4")?.sessions.length === 1, "the note to be mended")
		const mended = notes.folder.index.case("EX4")
		assert.ok(mended)
		assert.equal(hindranceOf(notes, requestFor(notes, mended, { reader: "patient" })), undefined)
	})

	test("is reported to lack a note whose text went while it was made [R95]", async () => {
		after(async () => deleteFile("ex3"))
		// Of so many notes the text of the first ones is no longer held.
		for (let number = 1; number <= 80; number++) await writeFile(`ex3/s${number}.ipt.md`, session("EX3", number))
		await known("EX3", 80)
		const { notes } = await api()
		const patientCase = notes.folder.index.case("EX3")
		assert.ok(patientCase)
		assert.deepEqual(lostNotes(requestFor(notes, patientCase)), [])
		// Nothing runs between: whoever watches the folder cannot know it yet.
		rmSync(uriOf("ex3/s1.ipt.md").fsPath)
		const lost = lostNotes(requestFor(notes, patientCase))
		assert.deepEqual(lost, [uriOf("ex3/s1.ipt.md").toString()])
		assert.ok(unreadFiles(notes, lost, "EX3").includes("ex3/s1.ipt.md"))
	})

	test("names the signatures of its notes as they are at that moment, unsaved changes included", async () => {
		after(closeAll)
		after(async () => deleteFile("ex6"))
		const text = session("EX6", 1, "## Plan\n\nCall her sister.\n")
		await writeFile("ex6/s1.ipt.md", text)
		await writeFile("ex6/s2.ipt.md", session("EX6", 2))
		await known("EX6", 2)
		const exported = async (name: string): Promise<string> => {
			assert.ok(await vscode.commands.executeCommand("ipt.exportSummary", { code: "EX6", target: uriOf(`ex6/${name}`) }))
			return readFileSync(uriOf(`ex6/${name}`).fsPath, "utf8")
		}
		assert.doesNotMatch(await exported("nobody.md"), /signature|signed/i)
		await sign("ex6", "EX6", [
			{ file: "s1.ipt.md", text },
			{ file: "gone.ipt.md", text },
		])
		const signed = await exported("signed.md")
		assert.match(signed, /### Session 1[^\n]*\n\n\*Signed by Anna Berg \(AB\), author, on 3 March 2026 at \d\d:\d\d \(UTC[^)]*\)\.\*\n/)
		assert.match(signed, /### Session 2[^\n]*\n\n\*Not signed\.\*\n/)
		assert.match(signed, /\*\*Signed, and not there under its name: ex6\/gone\.ipt\.md\.\*\*/)
		const { document } = await openFile("ex6/s1.ipt.md")
		await replaceText(document, replaced(text, ["Call her sister.", "Call her brother."]))
		const changed = await exported("changed.md")
		assert.match(changed, /\*\*Changed after it was signed: Session 1 [^\n]*\*\*/)
		assert.match(changed, /Call her brother\./)
	})
})
