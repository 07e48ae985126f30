import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import * as vscode from "vscode"
import { countedCase } from "../../src/statistics/counted-case.ts"
import { tablesOf } from "../../src/statistics/tables.ts"
import { bodyOf, type Shown, stoppedBody } from "../../src/vscode/statistics/body.ts"
import { withPatience } from "../../src/vscode/statistics/counting.ts"
import { csvOfFigures } from "../../src/vscode/statistics/export-figures.ts"
import { listOf } from "../../src/vscode/statistics/list.ts"
import { figureAt } from "../../src/vscode/statistics/shown.ts"
import { after, assert, closeAll, deleteFile, openFile, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { choosing } from "./questions.ts"

const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label))

const phq = (total: number) => `measures: {PHQ-9: {total: ${total}, item9: 0}}\n`

/** What the page shows of these cases alone. */
async function shownOf(codes: readonly string[], isNarrow = false): Promise<Shown> {
	const { notes } = await api()
	const cases = codes
		.flatMap((code) => notes.folder.index.case(code) ?? [])
		.map((patientCase) => countedCase(patientCase, { findingsOf: (file) => notes.findings(file), today: "2026-12-01" }))
	const command = "ipt.arrangeStatistics"
	return { tables: tablesOf(cases), cases, lost: [], daysToSign: 7, command, exportCommand: "ipt.exportStatistics", isNarrow }
}

const textOf = (markup: { toString(): string }) =>
	markup
		.toString()
		.replaceAll(/<[^>]*>/g, " ")
		.replaceAll(/\s+/g, " ")

/** Two cases of role dispute: one that responds, one that does not. */
async function twoCases(folder: string, one: string, other: string): Promise<void> {
	after(async () => deleteFile(folder))
	await writeFile(`${folder}/f1.ipt.md`, formulation(one, "", `contract: {sessions: 12}\n${phq(18)}`))
	await writeFile(`${folder}/s1.ipt.md`, session(one, 1, undefined, phq(8)))
	await writeFile(`${folder}/f2.ipt.md`, formulation(other, "", phq(18)))
	await writeFile(`${folder}/s2.ipt.md`, session(other, 1, undefined, phq(17)))
	// A watcher may lose what happens in a folder that was just made.
	await (await api()).notes.rescan()
	await known(one, 2)
	await known(other, 2)
}

suite("the statistics of a caseload", () => {
	test("show counts with their interval, and mark those of too few cases", async () => {
		await twoCases("st1", "ST1", "ST2")
		for (const isNarrow of [false, true]) {
			const text = textOf(bodyOf(await shownOf(["ST1", "ST2"], isNarrow)))
			assert.match(text, /2 cases in the open folder, 0 of them closed/)
			assert.match(
				text,
				isNarrow ? /Role dispute .* Response 1 of 2 50 % \(9–91\), too few/ : /Role dispute 2 2 1 of 2 50 % \(9–91\), too few/,
			)
			assert.match(text, /They do not show that the therapy had an effect\./)
		}
	})

	test("lead from a figure to its cases, counted and not, and to the overview of each", async () => {
		await twoCases("st2", "ST3", "ST4")
		const shown = await shownOf(["ST3", "ST4"])
		const placed = figureAt(shown.tables, "areas/area:role-dispute/response")
		assert.ok(placed)
		const body = listOf(placed, new Map(shown.cases.map((one) => [one.code, one])), shown)
		const text = textOf(body)
		assert.match(
			text,
			/Response: Role dispute .*Counted: 1 .*ST3 Role dispute Middle 1 took place, 12 planned PHQ-9 8, 10 lower than at the start/,
		)
		assert.match(text, /Not counted: 1 .*ST4 Role dispute Middle 1 took place PHQ-9 17, 1 lower/)
		assert.ok(body.toString().includes(`href="command:ipt.caseOverview?${encodeURIComponent(JSON.stringify([{ code: "ST3" }]))}"`))
		assert.equal(figureAt(shown.tables, "areas/area:__proto__/response"), undefined)
	})

	test("open by command, follow what is not saved yet, and list the cases of a figure in the same page", async () => {
		after(closeAll)
		await twoCases("st3", "ST5", "ST6")
		const { document } = await openFile("st3/s2.ipt.md")
		await vscode.commands.executeCommand("ipt.statistics")
		await until(() => labels().includes("Caseload Statistics"), "the page")
		const responded = async () => {
			const { tables } = await shownOf(["ST5", "ST6"])
			return figureAt(tables, "areas/all/response")?.figure.cases.join()
		}
		assert.equal(await responded(), "ST5")
		await vscode.window.showTextDocument(document)
		await replaceText(document, session("ST6", 1, undefined, phq(9)))
		await until(async () => (await responded()) === "ST5,ST6", "the text of the editor to count")
		await vscode.commands.executeCommand("ipt.statistics")
		await vscode.commands.executeCommand("ipt.arrangeStatistics", { show: "areas/area:role-dispute/response" })
		await until(() => labels().some((label) => label.endsWith("Response: Role dispute")), "the list")
		await vscode.commands.executeCommand("ipt.arrangeStatistics", { show: "no such figure" })
		await until(() => labels().includes("Caseload Statistics"), "all figures again")
	})

	test("are written as CSV that no spreadsheet takes for formulas, with what is not saved yet", async () => {
		after(closeAll)
		await twoCases("st4", "ST7", "ST8")
		await writeFile("st4/s3.ipt.md", session("ST7", 2, undefined, 'measures: {"=cmd|calc": 4}\n'))
		await writeFile("st4/s4.ipt.md", session("ST7", 3, undefined, 'measures: {"=cmd|calc": 5}\n'))
		await (await api()).notes.rescan()
		await known("ST7", 4)
		const { document } = await openFile("st4/s2.ipt.md")
		await replaceText(document, session("ST8", 1, undefined, phq(9)))
		const target = uriOf("st4/figures.csv")
		choosing([], target)
		assert.equal(String(await vscode.commands.executeCommand("ipt.exportStatistics")), target.toString())
		const text = readFileSync(target.fsPath, "utf8")
		assert.ok(
			text.startsWith("\uFEFFTable,Group,Figure,Number,Of,Percent,95 % from,95 % to,Lower quartile,Median,Upper quartile,Remark\r\n"),
		)
		const rows = parse(text, { bom: true, recordDelimiter: "\r\n" })
		for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?!\d)/)
		const { tables } = await shownOf(["ST7", "ST8"])
		const own = parse(csvOfFigures(tables, { separator: ";", decimal: "," }), { delimiter: ";", recordDelimiter: "\r\n" })
		const lineOf = (...words: string[]) => own.find((row) => words.every((word, at) => row[at] === word))?.join(";")
		assert.equal(
			lineOf("Outcomes by problem area", "Role dispute", "Response"),
			"Outcomes by problem area;Role dispute;Response;2;2;100;34,2;100;;;;too few",
		)
		assert.equal(lineOf("Measures", "PHQ-9", "Change"), "Measures;PHQ-9;Change;2;;;;;-9,75;-9,5;-9,25;too few")
		assert.equal(lineOf("Measures", "'=cmd|calc", "Cases"), "Measures;'=cmd|calc;Cases;1;;;;;;;;")
	})

	test("never replace a note", async () => {
		await twoCases("st5", "ST9", "ST10")
		const target = uriOf("st5/f1.ipt.md")
		const before = readFileSync(target.fsPath, "utf8")
		choosing([], target)
		const heard: string[] = []
		const { showErrorMessage } = vscode.window
		after(() => void Object.assign(vscode.window, { showErrorMessage }))
		Object.assign(vscode.window, { showErrorMessage: async (message: string) => void heard.push(message) })
		assert.equal(await vscode.commands.executeCommand("ipt.exportStatistics"), undefined)
		await until(() => heard.length === 1, "the refusal")
		assert.match(heard[0] ?? "", /was not written, and nothing was changed/)
		assert.equal(readFileSync(target.fsPath, "utf8"), before)
	})

	test("that take long show how far they are, and can be stopped", async () => {
		const shown: string[] = []
		const { withProgress } = vscode.window
		after(() => void Object.assign(vscode.window, { withProgress }))
		Object.assign(vscode.window, {
			withProgress: async (
				{ title }: vscode.ProgressOptions,
				work: (progress: vscode.Progress<{ increment: number }>, token: vscode.CancellationToken) => Promise<void>,
			) => {
				const source = new vscode.CancellationTokenSource()
				shown.push(String(title))
				const working = work({ report: ({ increment }) => void shown.push(`${Math.round(increment)} %`) }, source.token)
				await until(() => shown.includes("25 %"), "a report")
				source.cancel()
				await working
			},
		})
		const stopped = withPatience(
			"Counting cases",
			async (report, token) => {
				await until(() => shown.length > 0, "the progress")
				report(0.25)
				await until(() => token.isCancellationRequested, "it to be stopped")
				throw new vscode.CancellationError()
			},
			0,
		)
		await assert.rejects(stopped, vscode.CancellationError)
		assert.deepEqual(shown, ["Counting cases", "25 %"])
		assert.match(textOf(stoppedBody("ipt.arrangeStatistics")), /You stopped the counting\. .* Count Again/)
		// What is done at once shows nothing.
		assert.equal(await withPatience("Counting cases", async () => 7), 7)
		assert.equal(shown.length, 2)
	})

	test("name what no case has, as that is not counted", async () => {
		const shown = await shownOf([])
		const file = "file:///a/%3Cb%3E.ipt.md"
		assert.match(
			textOf(bodyOf({ ...shown, lost: [{ file, name: "<b>.ipt.md" }] })),
			/cannot be read or assigned to a case: &lt;b&gt;\.ipt\.md/,
		)
	})
})
