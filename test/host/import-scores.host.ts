import * as vscode from "vscode"
import { filesIn, namesIn, textOf } from "./files.ts"
import { after, assert, closeAll, deleteFile, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { known, session } from "./notes.ts"
import { type Replies, replying } from "./questions.ts"
import { sign, stateOf } from "./signatures.ts"

/** Goes on in each list, and writes. */
const goingOn: Replies = {
	line: (_, lines) => lines.find((line) => line.includes("Go On")) ?? lines[0],
	button: (_, buttons) => buttons.find((one) => one === "Write"),
}

/** Two sessions, of 5 and 12 January, and a table with their scores. */
async function folderWith(name: string, table: string): Promise<vscode.Uri> {
	const code = name.toUpperCase()
	after(closeAll)
	after(async () => deleteFile(name))
	for (const number of [1, 2])
		await writeFile(
			`${name}/s${number}.ipt.md`,
			session(code, number)
				.replace(/date: .*/, `date: 2026-01-${number === 1 ? "05" : "12"}`)
				.replaceAll("\n", number === 1 ? "\n" : "\r\n"),
		)
	await known(code, 2)
	return writeFile(`${name}/scores.csv`, table.replaceAll("CODE", code))
}

suite("Import Scores", () => {
	test("shows the columns and a preview, writes unsaved, keeps the map, and one Undo takes all back", async () => {
		const table = await folderWith(
			"is1",
			"record_id,phq9_date,phq9_total,note\nCODE,05/01/2026,12,x\nCODE,2026-01-12,9,y\nCODE,2026-01-20,8,z\nXY,2026-01-20,8,z\n",
		)
		const before = { ...(await filesIn(uriOf("is1"))) }
		const asked = replying({
			...goingOn,
			line: (title, lines) =>
				title.includes("Which case is")
					? lines[0]
					: title.includes("In which order")
						? lines[0]
						: (lines.find((line) => line.includes("Go On")) ?? lines.find((line) => line.includes("Order of the date"))),
		})
		await vscode.commands.executeCommand("ipt.importScores", table)
		const columns = asked.find(({ asked: title }) => title.includes("Which Column Is What?"))
		assert.ok(columns?.offered.some((line) => line.includes("Case|IS1, XY")))
		const question = asked.find(({ asked: title }) => title.startsWith("Write these scores into the notes?"))
		assert.match(question?.asked ?? "", /2 notes change\n1 new scores note\n1 row is left out/)
		const preview = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "ipt-scores")?.getText() ?? ""
		assert.match(preview, /s1\.ipt\.md: PHQ-9 12 \(row 2\)\n.*s2\.ipt\.md: PHQ-9 9 \(row 3\)/)
		assert.match(preview, /New notes, for scores of days without a session\n {2}IS1, 2026-01-20: PHQ-9 8 \(row 4\)/)
		assert.match(preview, /row 5: There are no notes of case “XY” here\./)
		const texts = () =>
			[1, 2].map((number) => vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === uriOf(`is1/s${number}.ipt.md`).toString()))
		assert.deepEqual(
			texts().map((document) => [document?.isDirty, /measures:\r?\n {2}PHQ-9: (\d+)\r?\n/.exec(document?.getText() ?? "")?.[1]]),
			[
				[true, "12"],
				[true, "9"],
			],
		)
		assert.equal(
			textOf("is1/IS1-scores-2026-01-20.ipt.md"),
			"---\nipt: 1\nnote: scores\ncase: IS1\ndate: 2026-01-20\nmeasures:\n  PHQ-9: 8\n---\n",
		)
		assert.match(
			textOf("is1/scores.csv.map.yaml"),
			/case: record_id\ndate: phq9_date\ndates: day-month-year\nmeasures:\n {2}PHQ-9:\n {4}total: phq9_total\n/,
		)
		// The second time nobody is asked for columns, and there is nothing to write.
		const again = replying(goingOn)
		await vscode.commands.executeCommand("ipt.importScores", table)
		assert.ok(!again.some(({ asked: title }) => title.includes("Which Column")))
		assert.ok(again.some(({ asked: title }) => title.startsWith("There is nothing to write")))
		const [first] = texts()
		assert.ok(first)
		await vscode.window.showTextDocument(first)
		await vscode.commands.executeCommand("undo")
		await until(() => texts().every((document) => !document?.getText().includes("measures")), "the scores to be taken back")
		await until(async () => !namesIn("is1").includes("IS1-scores-2026-01-20.ipt.md"), "the new note to be taken back")
		const { [uriOf("is1/scores.csv.map.yaml").path]: map, ...others } = await filesIn(uriOf("is1"))
		assert.ok(map !== undefined)
		assert.deepEqual(others, before)
	})

	test("leaves a signed note as it is, and asks which case a code of another system is", async () => {
		const table = await folderWith("is2", "patient_id,date,gad7_total\n1043,2026-01-05,9\n")
		await sign("is2", "IS2", [{ file: "s1.ipt.md", text: textOf("is2/s1.ipt.md") }])
		await until(async () => (await stateOf("is2/s1.ipt.md")) !== undefined, "the signature to be known")
		const signed = textOf("is2/s1.ipt.md")
		replying({
			...goingOn,
			line: (title, lines) => (title.includes("1043") ? "IS2" : (lines.find((line) => line.includes("Go On")) ?? lines[0])),
		})
		await vscode.commands.executeCommand("ipt.importScores", table)
		assert.equal(textOf("is2/s1.ipt.md"), signed)
		assert.match(textOf("is2/IS2-scores-2026-01-05.ipt.md"), /measures:\n {2}GAD-7: 9\n/)
		assert.match(textOf("is2/scores.csv.map.yaml"), /cases:\n {2}1043: IS2\n/)
	})

	test("writes nothing if it is given up, and says what is wrong with a table", async () => {
		const table = await folderWith("is3", "record_id,date,gad7_total\nCODE,2026-01-05,9\n")
		const before = await filesIn(uriOf("is3"))
		const asked = replying({ ...goingOn, button: () => undefined })
		await vscode.commands.executeCommand("ipt.importScores", table)
		await vscode.commands.executeCommand("ipt.importScores", await writeFile("is3/broken.csv", 'a,b\n"c,d\n'))
		assert.ok(asked.some(({ asked: message }) => message.startsWith("A quotation mark in row 2 does not end.")))
		await deleteFile("is3/broken.csv")
		assert.deepEqual(await filesIn(uriOf("is3")), before)
	})

	test("reads what a spreadsheet copied", async () => {
		await folderWith("is4", "")
		await vscode.env.clipboard.writeText("code\tdate\tPHQ-9 total\nIS4\t2026-01-05\t12\n")
		replying({ ...goingOn, line: (_, lines) => lines.find((line) => line === "The clipboard" || line.includes("Go On")) })
		await vscode.commands.executeCommand("ipt.importScores")
		const document = await vscode.workspace.openTextDocument(uriOf("is4/s1.ipt.md"))
		assert.match(document.getText(), /measures:\n {2}PHQ-9: 12\n/)
	})
})
