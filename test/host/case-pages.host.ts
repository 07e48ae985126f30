import * as vscode from "vscode"
import { columns, inOrder, rowOf } from "../../src/assist/caseload.ts"
import { bodyOf as overviewOf } from "../../src/vscode/case-overview/body.ts"
import { bodyOf as tableOf } from "../../src/vscode/caseload/body.ts"
import { documentOf } from "../../src/vscode/shared/page/document.ts"
import { html } from "../../src/vscode/shared/page/html.ts"
import { script } from "../../src/vscode/shared/page/script.ts"
import { requestFor } from "../../src/vscode/shared/summary-request.ts"
import { readColumns, writeColumns } from "../../src/vscode/caseload/kept-columns.ts"
import { everything } from "./everything.ts"
import { after, assert, closeAll, openFile, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { memento } from "./memento.ts"
import { replaced } from "../harness/replaced.ts"

const people = "## Goals\n\n- **G1**: asks her sister (by May)\n\n## Formulation\n\nYou are ill, and it began in March.\n"

const shown = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("ipt."))
		.map(({ label }) => label)

async function overview(code: string): Promise<string> {
	const { notes } = await api()
	const patientCase = notes.folder.index.case(code)
	assert.ok(patientCase, `there is no case ${code}`)
	return overviewOf(requestFor(notes, patientCase), 720).toString()
}

suite("the pages of cases", () => {
	test("hold what a note says as text alone, and call our own commands alone [I2] [R90]", async () => {
		after(closeAll)
		const words = `<img src=x onerror=alert(1)> "><script>x</script> [a](javascript:x) \`'`
		await everything("PG9", words)
		const { notes } = await api()
		const rows = notes.folder.index.cases().map((patientCase) => rowOf(patientCase, 1))
		for (const body of [
			await overview("PG9"),
			tableOf(rows, {
				show: "all",
				order: { by: "code", descending: false },
				visible: columns,
				crowdedOut: [],
				command: "ipt.arrangeCaseload",
			}).toString(),
		]) {
			assert.ok(body.includes("PG9"))
			for (const tag of body.match(/<[^>]*>/g) ?? [])
				assert.match(
					tag,
					/^<\/?(?:a|caption|circle|dd|defs|desc|div|dl|dt|ellipse|figure|g|h1|h2|header|li|line|main|p|path|pattern|polygon|polyline|rect|section|span|strong|svg|table|tbody|td|text|th|thead|title|tr|tspan|ul)(?: (?!on|style)[\w-]+="[^"<>]*")*\/?>$/,
				)
			for (const [, address = ""] of body.matchAll(/href="([^"]*)"/g)) assert.match(address, /^(?:#|command:ipt\.\w+\?)/)
			const page = documentOf({ title: words, body: html``, style: html``, script })
			assert.match(page, /default-src 'none'; style-src 'nonce-(\w+)'; script-src 'nonce-\1'"/)
			assert.equal(page.match(/<script/g)?.length, 1)
			assert.ok(!page.includes("<img"))
		}
	})

	test("explain the mark of what to look at first only if an answer has it", async () => {
		after(closeAll)
		await writeFile("pg7/f.ipt.md", formulation("PG7", people))
		for (const [level, isMarked] of [
			["none", false],
			["high", true],
		] as const) {
			await writeFile("pg7/s1.ipt.md", session("PG7", 1, `## Risk\n\n- **Level**: ${level}\n`))
			await known("PG7", 2)
			await until(async () => (await overview("PG7")).includes(`level ${level}`), `the level ${level}`)
			const body = await overview("PG7")
			assert.equal(body.includes('<div class="alert">'), isMarked)
			assert.equal(body.includes("it is getting worse, or there may be risk"), isMarked)
		}
	})

	test("show a case in the other of two columns, and make no third", async () => {
		after(closeAll)
		await writeFile("pg6/f.ipt.md", formulation("PG6"))
		await writeFile("pg6/s1.ipt.md", session("PG6", 1))
		await known("PG6", 2)
		await vscode.window.showTextDocument(uriOf("pg6/s1.ipt.md"), { viewColumn: vscode.ViewColumn.Two })
		await vscode.window.showTextDocument(uriOf("pg6/f.ipt.md"), { viewColumn: vscode.ViewColumn.One })
		await vscode.commands.executeCommand("ipt.caseOverview")
		await until(() => shown().join() === "Overview of PG6", "the overview")
		const inColumns = vscode.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label))
		assert.deepEqual(inColumns, [["f.ipt.md"], ["s1.ipt.md", "Overview of PG6"]])
	})

	test("show a case next to its note, and that of the note at hand", async () => {
		after(closeAll)
		await writeFile("pg1/f.ipt.md", formulation("PG1", people))
		await writeFile("pg1/s1.ipt.md", session("PG1", 1, "## Progress\n\n- **G1**: asked on Sunday\n"))
		await writeFile("pg2/f.ipt.md", formulation("PG2"))
		await known("PG1", 2)
		await known("PG2", 1)
		const { document } = await openFile("pg1/f.ipt.md")
		await vscode.commands.executeCommand("ipt.caseOverview")
		await until(() => shown().join() === "Overview of PG1", "the overview")
		const body = await overview("PG1")
		assert.match(body, /You are ill, and it began in March\./)
		assert.match(body, /asked on Sunday/)
		for (const question of ["Is it getting better?", "Is there risk?", "Who supports?", "Which mechanism moved?", "What is still needed?"])
			assert.ok(body.includes(question), question)
		assert.match(body, /<a href="#missing"[^>]*>\d+ parts are still needed<\/a>/)
		// Each short answer leads to a part of the page.
		for (const [, part = ""] of body.matchAll(/href="#([^"]*)"/g)) assert.ok(body.includes(`id="${part}"`), part)
		await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
		await replaceText(document, formulation("PG1", replaced(people, ["her sister", "her brother"])))
		await until(async () => (await overview("PG1")).includes("asks her brother"), "what is not saved yet")
		await vscode.window.showTextDocument((await openFile("pg2/f.ipt.md")).document, vscode.ViewColumn.One)
		await until(() => shown().join() === "Overview of PG2", "the other case")
		// Nothing to show any more: the page goes.
		await vscode.commands.executeCommand("ipt.caseOverview", { code: "PG1" })
		await until(() => shown().join() === "Overview of PG1", "the case that was asked for")
		await vscode.commands.executeCommand("ipt.arrangeCaseload", { by: "__proto__" })
		await vscode.commands.executeCommand("ipt.arrangeCaseload", "code")
		assert.deepEqual(shown(), ["Overview of PG1"])
	})
})

suite("the columns of the caseload", () => {
	test("are kept by their ids alone", async () => {
		const { kept, state } = memento()
		assert.deepEqual(readColumns(state), { hidden: [], wanted: [] })
		await writeColumns(state, { hidden: ["risk"], wanted: ["area", "phase"] })
		assert.deepEqual(readColumns(state), { hidden: ["risk"], wanted: ["area", "phase"] })
		assert.deepEqual([...kept], [["ipt.caseload.columns", { hidden: ["risk"], wanted: ["area", "phase"] }]])
		for (const damaged of [{ hidden: ["a note"], wanted: [] }, { hidden: [] }, "risk", 1]) {
			kept.set("ipt.caseload.columns", damaged)
			assert.deepEqual(readColumns(state), { hidden: [], wanted: [] })
		}
	})
})

suite("the order of the caseload", () => {
	test("puts numbers as numbers, and what is not there last; a choice leaves others out", async () => {
		await writeFile("pg3/f.ipt.md", formulation("PG3", "", "contract: {sessions: 12}\nmeasures:\n  PHQ-9: {total: 9, item9: 0}\n"))
		await writeFile("pg3/s2.ipt.md", session("PG3", 2, undefined, "measures:\n  PHQ-9: {total: 11, item9: 0}\n"))
		await writeFile("pg4/s10.ipt.md", session("PG4", 10, undefined, "measures:\n  PHQ-9: {total: 5, item9: 0}\n"))
		await writeFile("pg5/f.ipt.md", formulation("PG5"))
		await known("PG3", 2)
		await known("PG4", 1)
		await known("PG5", 1)
		const { notes } = await api()
		const rows = ["PG3", "PG4", "PG5"].flatMap((code) => notes.folder.index.case(code) ?? []).map((patientCase) => rowOf(patientCase, 0))
		const order = (by: "score" | "session", descending: boolean) =>
			inOrder(rows, { by, descending })
				.map(({ code }) => code)
				.join(" ")
		assert.equal(order("session", false), "PG3 PG4 PG5")
		assert.equal(order("session", true), "PG4 PG3 PG5")
		assert.equal(order("score", false), "PG4 PG3 PG5")
		assert.equal(order("score", true), "PG3 PG4 PG5")
		const table = (show: "all" | "open" | "risk") =>
			tableOf(rows, {
				show,
				order: { by: "code", descending: false },
				visible: columns,
				crowdedOut: [],
				command: "ipt.arrangeCaseload",
			}).toString()
		assert.match(table("open"), /PG3[\s\S]*PG5/)
		// Both sessions were asked for a level of risk and give none.
		assert.match(table("risk"), /All cases: 3[\s\S]*Cases with open risk: 2[\s\S]*PG3[\s\S]*PG4/)
		assert.doesNotMatch(table("risk"), /PG5/)
		assert.deepEqual(
			rows.map(({ scores }) => scores.map(({ total }) => total)),
			[[9, 11], [5], []],
		)
	})
})
