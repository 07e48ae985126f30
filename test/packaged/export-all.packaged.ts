import assert from "node:assert/strict"
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { archived } from "../harness/archive.ts"
import { replaced } from "../harness/replaced.ts"
import { after, suite, test } from "../harness/runner.ts"
import { until } from "../harness/until.ts"
import { Exporting } from "./exporting.ts"
import { openWorkbench } from "./workbench.ts"

const codes = ["D-2026-07", "G-2025-03", "I-2026-02", "K-2026-04", "M-2026-05", "T-2026-11"]

/** As many cases as are exported for long enough that it can be cancelled. */
const many = 200

suite("the export of all cases", () => {
	test("asks what, where and about files that are there, reports what is lacking and what could not be written, and can be cancelled [R91] [R94] [R95]", async () => {
		const workbench = await openWorkbench({ folder: "samples" })
		after(workbench.close)
		const { page, folder } = workbench
		const out = join(dirname(folder), "exports")
		await mkdir(out)
		const names = async () => (await readdir(out)).toSorted()
		const textOf = async (name: string) => readFile(join(out, name), "utf8")
		const exporting = new Exporting(workbench)

		// The tree shows what is known of the notes: here of a case, unfolded.
		await workbench.openFile("T-2026-11/session-03.ipt.md")
		await page.locator(".activitybar .action-label[aria-label^='IPT Cases']").first().click()
		await page.locator(".sidebar .monaco-list-row.selected", { hasText: "Session 3" }).waitFor()

		// Given up at either question it leaves nothing: the only report is that of the export that follows.
		await exporting.open()
		await exporting.giveUp()
		await exporting.toFolders()
		await exporting.giveUp()

		// Another format, another reader, one part, people by their roles.
		await exporting.choose("Format", "HTML, to read and print")
		await exporting.choose("Reader", "for the client: a letter in plain words")
		await exporting.chooseOnly("Your goals")
		await exporting.choose("People", "by role, such as sister (not anonymous)")
		await workbench.screenshot("export-all-choices")
		await exporting.into(out)
		// A browser has no file manager of the place: no way to it is offered.
		assert.equal(await exporting.report(), "6 of 6 summaries were written to “exports”. Read each letter through before you hand it over.")
		await exporting.clear()
		const letters = codes.map((code) => `${code}-letter.html`)
		assert.deepEqual(await names(), letters)
		const letter = await textOf("D-2026-07-letter.html")
		assert.deepEqual(
			Array.from(letter.matchAll(/<h2[^>]*>(.*?)<\/h2>/g), ([, title]) => title),
			["Your goals"],
		)
		assert.match(letter, /tells your husband in one sentence/)

		// The choice is remembered; a note is saved in another encoding, and two names are taken.
		await exporting.open()
		assert.match((await exporting.line("Export").getAttribute("aria-label")) ?? "", /HTML.*, for the client/)
		assert.match((await exporting.line("People").getAttribute("aria-label")) ?? "", /by role/)
		await exporting.choose("People", "as written")
		await exporting.choose("Reader", "for a colleague")
		await exporting.choose("Format", "Markdown")
		assert.match((await exporting.line("Sections").getAttribute("aria-label")) ?? "", /standard/)
		await exporting.giveUp()
		const garbled = join(folder, "D-2026-07", "session-08.ipt.md")
		await writeFile(garbled, Buffer.from(`${await readFile(garbled, "utf8")}\nHerr Müller.\n`, "latin1"))
		await workbench.row("Unreadable or unassigned notes").waitFor()
		await writeFile(join(out, "G-2025-03-summary.md"), "former")
		await mkdir(join(out, "T-2026-11-summary.md"))
		const taken = ["G-2025-03-summary.md", "T-2026-11-summary.md"]

		await exporting.into(out)
		await exporting.answer(/2 files with the names of summaries\.[\s\S]*“Keep Both” gives/, "Cancel")
		assert.deepEqual(await names(), [...letters, ...taken].toSorted())

		// What becomes known while the user chooses the folder is in the summary.
		await exporting.toFolders()
		const session = await readFile(join(folder, "T-2026-11", "session-03.ipt.md"), "utf8")
		await writeFile(
			join(folder, "T-2026-11", "session-04.ipt.md"),
			replaced(session, ["session: 3", "session: 4"], ["2026-11-10", "2026-11-17"]),
		)
		await workbench.row("Session 4").waitFor()
		await exporting.into(out)
		await exporting.answer(/2 files with the names of summaries/, "Keep Both")
		assert.equal(
			await exporting.report(),
			"6 of 6 summaries were written to “exports”. They leave out what cannot be read: D-2026-07/session-08.ipt.md.",
		)
		await exporting.clear()
		const kept = ["G-2025-03-summary-2.md", "T-2026-11-summary-2.md"]
		const fresh = ["D-2026-07-summary.md", "I-2026-02-summary.md", "K-2026-04-summary.md", "M-2026-05-summary.md"]
		assert.deepEqual(await names(), [...letters, ...taken, ...kept, ...fresh].toSorted())
		assert.equal(await textOf("G-2025-03-summary.md"), "former")
		assert.match(await textOf("G-2025-03-summary-2.md"), /^# Case summary: G-2025-03\n/)
		assert.match(await textOf("T-2026-11-summary-2.md"), /\n### Session 4, 2026-11-17/)
		assert.doesNotMatch(await textOf("D-2026-07-summary.md"), /Session 8/)

		// Replaced is what has the name of a summary and is a file; the rest stays as it is.
		for (const name of [...kept, ...letters]) await writeFile(join(out, name), `mine: ${name}`)
		await exporting.into(out)
		await exporting.answer(/6 files with the names of summaries/, "Replace")
		await workbench.screenshot("export-all-not-written")
		await exporting.answer(
			/5 of 6 summaries were written to “exports”\. They leave out what cannot be read: D-2026-07\/session-08\.ipt\.md\.[\s\S]*“T-2026-11-summary\.md” was not written, and nothing was changed\. A folder has that name\. Choose another name\./,
			"OK",
		)
		assert.deepEqual(await names(), [...letters, ...taken, ...kept, ...fresh].toSorted())
		assert.match(await textOf("G-2025-03-summary.md"), /^# Case summary: G-2025-03\n/)
		assert.deepEqual(await readdir(join(out, "T-2026-11-summary.md")), [])
		for (const name of [...kept, ...letters]) assert.equal(await textOf(name), `mine: ${name}`)

		// Cancelled half way: what is written is whole, and there is nothing next to it.
		const half = join(dirname(folder), "half")
		await mkdir(half)
		const before = Number(await workbench.row("T-2026-11").getAttribute("aria-posinset"))
		for (let number = 1; number <= many; number++) {
			const code = `Z-${String(number).padStart(3, "0")}`
			await writeFile(join(folder, `${code}.ipt.md`), replaced(session, ["T-2026-11", code]))
		}
		let place: string | null = null
		await until(
			async () => {
				await page.locator(".sidebar .monaco-list").first().press("End")
				// The last one may be known before others that were written at the same time: then its place is another.
				const last = workbench.row(`Z-${many}`)
				place = (await last.isVisible()) ? await last.getAttribute("aria-posinset") : null
				return Number(place) === before + many
			},
			() => `all cases to be known, not ${place}`,
			60_000,
		)
		await exporting.choose("Format", "Word")
		await exporting.into(half)
		const progress = (await workbench.openNotifications()).locator(".notification-list-item", { hasText: "Exporting cases" })
		await progress.waitFor()
		await until(async () => (await readdir(half)).some((name) => name.endsWith(".docx")), "the first summary")
		await workbench.screenshot("export-all-progress")
		assert.match(await progress.innerText(), /Exporting cases: \d+ of 206/)
		await progress.getByText("Cancel", { exact: true }).click()
		const report = await exporting.report()
		const [, count] = /(\d+) of 206 summaries were written to “half”\. The rest was cancelled\./.exec(report) ?? []
		const written = await readdir(half)
		assert.ok(written.length < 204)
		assert.equal(String(written.length), count, `${report} ${written.join(", ")}`)
		for (const name of written) assert.ok(archived(await readFile(join(half, name))).has("word/document.xml"), name)
	}, 480_000)
})
