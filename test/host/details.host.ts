import * as vscode from "vscode"
import { DetailsForm } from "../../src/vscode/details/details-form.ts"
import { after, assert, closeAll, messages, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"

const pages = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("ipt.details"))
		.map(({ label }) => label)

/** A form of its own, whose page is driven by its messages. */
async function formOf(document: vscode.TextDocument) {
	const form = new DetailsForm((await api()).notes)
	after(() => form.dispose())
	await form.show(document.uri)
	return { enter: async (id: string, ...values: string[]) => form.take({ does: "enter", id, values }), form }
}

suite("the form of a header", () => {
	test("opens for the note in front, follows it, and goes when the note cannot be changed", async () => {
		after(closeAll)
		const { document } = await openText("dt1/s5.ipt.md", session("DT1", 5))
		await vscode.commands.executeCommand("ipt.editDetails")
		await until(() => pages().join() === "Details: Session 5", "the form")
		await replaceText(document, session("DT1", 6))
		await until(() => pages().join() === "Details: Session 6", "the form to follow the note")
		await replaceText(document, `${session("DT1", 6)}\0`)
		await until(() => pages().length === 0, "the form to close")
		const heard = messages()
		await vscode.commands.executeCommand("ipt.editDetails", document.uri)
		await until(() => heard.some((message) => message.startsWith("This note cannot be changed.")), "the reason")
	})

	test("opens for a note that a page hands over, and for no other file", async () => {
		after(closeAll)
		await writeFile("dt9/f.ipt.md", formulation("DT9"))
		await vscode.commands.executeCommand("ipt.editDetails", { file: uriOf("dt9/f.ipt.md").toString() })
		await until(() => pages().join() === "Details: Formulation", "the form")
		await closeAll()
		const heard = messages()
		await vscode.commands.executeCommand("ipt.editDetails", { file: "file:///etc/hosts" })
		await until(() => heard.some((message) => message.startsWith("Open a note first.")), "the reason")
	})

	test("writes each value as one step that Undo takes back, and leaves all else", async () => {
		after(closeAll)
		const before = session("DT2", 5, undefined, "colour: blue # ours\nmeasures:\n  PHQ-9: …\n").replaceAll("\n", "\r\n")
		const editor = await openText("dt2/s5.ipt.md", before)
		const { document } = editor
		const { enter } = await formOf(document)
		await enter("phase", "conclusion")
		await enter("measures.PHQ-9.answers", "210121010")
		await enter("contract.minutes", "50 min")
		const written = before
			.replace("phase: middle", "phase: conclusion")
			.replace("PHQ-9: …", "PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]")
			.replace("measures:", "contract:\r\n  minutes: 50\r\nmeasures:")
		const texts = [document.getText().split("\r\n").toSorted(), written.split("\r\n").toSorted()]
		assert.deepEqual(texts[0], texts[1])
		await vscode.window.showTextDocument(document)
		for (let step = 0; step < 3; step++) await vscode.commands.executeCommand("undo")
		await until(() => document.getText() === before, "each step to be undone")
	})

	test("refuses what the note cannot say, for the text as it is now", async () => {
		after(closeAll)
		const { document } = await openText("dt3/s5.ipt.md", session("DT3", 5))
		const { enter, form } = await formOf(document)
		for (const [id, value] of [
			["date", "2026-02-30"],
			["date", ""],
			["session", "none"],
			["case", "Anna M"],
			["nothing", "x"],
			["__proto__", "x"],
		] as const)
			await enter(id, value)
		for (const message of [undefined, 3, { does: "enter" }, { does: "add", name: 3 }, { does: "run", id: "date", values: [] }])
			await form.take(message)
		assert.equal(document.getText(), session("DT3", 5))
		// Typed in the note in the meantime: what is entered is written into the text as it is.
		await replaceText(document, session("DT3", 5, "## Plan\n\nMore.\n"))
		await enter("mode", "video")
		assert.equal(document.getText(), session("DT3", 5, "## Plan\n\nMore.\n", "mode: video\n"))
		await form.take({ does: "add", name: "GAD-7" })
		await enter("measures.GAD-7.total", "9")
		assert.match(document.getText(), /mode: video\nmeasures:\n {2}GAD-7: 9\n---/)
	})

	test("is a page that may load nothing, and shows text as text", async () => {
		after(closeAll)
		const { bodyOf } = await import("../../src/vscode/details/body.ts")
		const { detailsOf } = await import("../../src/assist/details/details.ts")
		const { documentOf } = await import("../../src/vscode/shared/page/document.ts")
		const { script } = await import("../../src/vscode/details/script.ts")
		const { style } = await import("../../src/vscode/details/style.ts")
		const hostile = `"><img src=x onerror=alert(1)><script>x</script>`
		const { document } = await openText(
			"dt4/f.ipt.md",
			formulation("DT4", "", `setting: '${hostile}'\ndiagnosis: ['${hostile}']\n'${hostile}': 3\n`),
		)
		const { notes } = await api()
		const { optionsFor } = await import("../../src/vscode/shared/settings/settings.ts")
		const subject = notes.folder.subject(notes.update(document), optionsFor(document.uri))
		assert.ok(subject)
		const body = bodyOf({ subject, groups: detailsOf(subject), drafts: new Map(), addable: [hostile] })
		const page = documentOf({ title: hostile, body, style, script })
		assert.match(page, /default-src 'none'; style-src 'nonce-(\w+)'; script-src 'nonce-\1'"/)
		assert.equal(page.match(/<script/g)?.length, 1)
		assert.ok(!page.includes("<img") && page.includes("&lt;img"))
		for (const [, label = ""] of page.matchAll(/<label for="([^"]+)"/g)) assert.ok(page.includes(` id="${label}"`), label)
	})
})

suite("Enter Scores", () => {
	test("writes a list of scores into the note in front", async () => {
		after(closeAll)
		const { document } = await openText("es1/s5.ipt.md", session("ES1", 5, undefined, "measures:\n  PHQ-9: …\n"))
		const showInputBox = vscode.window.showInputBox.bind(vscode.window)
		after(() => void Reflect.set(vscode.window, "showInputBox", showInputBox))
		const validated: unknown[] = []
		Reflect.set(vscode.window, "showInputBox", async (options: vscode.InputBoxOptions) => {
			for (const text of ["", "PHQ-9 210121010; GAD-7 9", "PHQ-9 99", "Sleep 5"]) validated.push(await options.validateInput?.(text))
			return "PHQ-9 210121010; GAD-7 9"
		})
		await vscode.commands.executeCommand("ipt.enterScores")
		assert.equal(document.getText(), session("ES1", 5, undefined, "measures:\n  PHQ-9: [2, 1, 0, 1, 2, 1, 0, 1, 0]\n  GAD-7: 9\n"))
		const { Info, Error: Wrong } = vscode.InputBoxValidationSeverity
		assert.deepEqual(validated, [
			undefined,
			{ message: "PHQ-9: 8, GAD-7: 9", severity: Info },
			{ message: "Write a total of PHQ-9 from 0 to 27, or 9 digits, one for each item.", severity: Wrong },
			{ message: "“Sleep 5” is not a score of a known scale. Write its name and its score, such as PHQ-9 14.", severity: Wrong },
		])
	})

	test("says what to do where there is no note in front", async () => {
		await closeAll()
		after(closeAll)
		const heard = messages()
		await vscode.commands.executeCommand("ipt.enterScores")
		await vscode.window.showTextDocument(await writeFile("es2.txt", "PHQ-9: 14\n"))
		await vscode.commands.executeCommand("ipt.editDetails")
		await until(() => heard.length === 2, "both reasons")
		assert.deepEqual(heard, Array(2).fill("Open a note first. Then try again."))
	})
})
