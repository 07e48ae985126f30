import * as vscode from "vscode"
import { inOrder, rowOf } from "../../src/assist/caseload.ts"
import { bodyOf as overviewOf } from "../../src/vscode/case-overview/body.ts"
import { bodyOf as tableOf } from "../../src/vscode/caseload/body.ts"
import { documentOf } from "../../src/vscode/shared/page/document.ts"
import { html } from "../../src/vscode/shared/page/html.ts"
import { requestFor } from "../../src/vscode/shared/summary-request.ts"
import { everything } from "./everything.ts"
import { after, assert, closeAll, openFile, replaceText, suite, test, until, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const people = "## Goals\n\n- **G1**: asks her sister (by May)\n\n## Formulation\n\nYou are ill, and it began in March.\n"

const shown = () =>
	vscode.window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("ipt."))
		.map(({ label }) => label)

async function overview(code: string): Promise<string> {
	const { notes } = await api()
	const of = notes.folder.index.case(code)
	assert.ok(of, `there is no case ${code}`)
	return overviewOf(requestFor(notes, of)).toString()
}

suite("the pages of cases", () => {
	test("hold what a note says as text alone, and call our own commands alone [I2] [R90]", async () => {
		after(closeAll)
		const words = `<img src=x onerror=alert(1)> "><script>x</script> [a](javascript:x) \`'`
		await everything("PG9", words)
		const { notes } = await api()
		const rows = notes.folder.index.cases().map((of) => rowOf(of, 1))
		for (const body of [
			await overview("PG9"),
			tableOf(rows, { show: "all", order: { by: "code", descending: false }, command: "ipt.arrangeCaseload" }).toString(),
		]) {
			assert.ok(body.includes("PG9"))
			for (const tag of body.match(/<[^>]*>/g) ?? [])
				assert.match(
					tag,
					/^<\/?(?:a|caption|circle|dd|defs|desc|div|dl|dt|ellipse|figure|g|h1|h2|header|li|line|main|p|path|pattern|polygon|polyline|rect|section|span|strong|svg|table|tbody|td|text|th|thead|title|tr|tspan|ul)(?: (?!on|style)[\w-]+="[^"<>]*")*\/?>$/,
				)
			for (const [, address = ""] of body.matchAll(/href="([^"]*)"/g)) assert.match(address, /^(?:#|command:ipt\.\w+\?)/)
			const page = documentOf({ title: words, body: html``, style: html`` })
			assert.match(page, /default-src 'none'; style-src 'nonce-\w+'"/)
			assert.ok(!page.includes("<img"))
		}
	})

	test("show a case beside its note, and that of the note at hand", async () => {
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
		const rows = ["PG3", "PG4", "PG5"].flatMap((code) => notes.folder.index.case(code) ?? []).map((of) => rowOf(of, 0))
		const order = (by: "score" | "session", descending: boolean) =>
			inOrder(rows, { by, descending })
				.map(({ code }) => code)
				.join(" ")
		assert.equal(order("session", false), "PG3 PG4 PG5")
		assert.equal(order("session", true), "PG4 PG3 PG5")
		assert.equal(order("score", false), "PG4 PG3 PG5")
		assert.equal(order("score", true), "PG3 PG4 PG5")
		const table = (show: "all" | "open" | "risk") =>
			tableOf(rows, { show, order: { by: "code", descending: false }, command: "ipt.arrangeCaseload" }).toString()
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
