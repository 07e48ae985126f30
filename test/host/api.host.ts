import * as vscode from "vscode"
import type { Change, IptNotesApi, IptNotesExtension } from "../../api/ipt-notes.d.ts"
import { after, assert, closeAll, deleteFile, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { formulation, known, session } from "./notes.ts"

/** As another extension gets it. */
async function published(): Promise<IptNotesExtension> {
	const found = vscode.extensions.getExtension<IptNotesExtension>("ipt-notes.ipt-notes")
	assert.ok(found, "the extension is not there")
	return found.activate()
}

/** What the interface says of a case. */
const caseOf = async (api: IptNotesApi, code: string) => (await api.cases()).find((one) => one.code === code)

/** Collects, for the test that calls it, what changed from now on. */
function changesOf(api: IptNotesApi): Change[] {
	const heard: Change[] = []
	const listener = api.onDidChange((change) => heard.push(change))
	after(() => void listener.dispose())
	return heard
}

const names = (uris: readonly vscode.Uri[]) => uris.map(({ path }) => path.split("/").at(-1))

suite("the interface for other extensions", () => {
	test("says of a case what its notes say", async () => {
		after(closeAll)
		const api = (await published()).getApi(1)
		await writeFile("api1/s3.ipt.md", session("API1", 3))
		await writeFile("api1/s2.ipt.md", session("API1", 2, undefined, "status: missed\n"))
		await writeFile("api1/f.ipt.md", formulation("API1"))
		await known("API1", 3)
		const found = await caseOf(api, "API1")
		assert.ok(found, "the case is known")
		const { notes, ...others } = found
		assert.deepEqual(others, { code: "API1", problemAreas: ["role-dispute"], phase: "middle", sessionsHeld: 1, closed: false })
		assert.deepEqual(names(notes), ["f.ipt.md", "s2.ipt.md", "s3.ipt.md"])
		assert.equal(notes[0]?.toString(), uriOf("api1/f.ipt.md").toString())
		const closing = "---\nipt: 1\nnote: closing\ncase: API1\ndate: 2026-06-01\nending: completed\n---\n"
		await writeFile("api1/c.ipt.md", closing)
		await known("API1", 4)
		assert.equal((await caseOf(api, "API1"))?.closed, true)
	})

	test("has the findings of a note at their places, with words, as it is in its editor", async () => {
		after(closeAll)
		const api = (await published()).getApi(1)
		const { document } = await openText("api2/s5.ipt.md", session("API2", 5))
		const needed = async () => (await api.findings(document.uri)).find(({ code }) => code === "session.mood-link")
		const finding = await needed()
		assert.ok(finding, "a part is missing")
		assert.equal(finding.level, "warning")
		assert.equal(document.getText(finding.range), "note: session")
		assert.match(finding.title, /^\S.*\S$/)
		assert.match(finding.message, /^[“A-Z].*\.$/)
		assert.notEqual(finding.title, finding.message)
		await replaceText(document, session("API2", 5, "## Mood and events\n\nSad after the call.\n"))
		assert.equal(await needed(), undefined)
		assert.ok(document.isDirty, "nothing was saved")
	})

	test("has no findings of what is not a note", async () => {
		after(closeAll)
		const api = (await published()).getApi(1)
		const { document } = await openText("api3/readme.md", "# Read\n")
		assert.deepEqual(await api.findings(document.uri), [])
		assert.deepEqual(await api.findings(uriOf("api3/nowhere.ipt.md")), [])
		assert.deepEqual(await api.findings(vscode.Uri.parse("https://example.org/a.ipt.md")), [])
	})

	test("says what changed: a note that came, its case, the other notes of it, and that it went", async () => {
		after(closeAll)
		const api = (await published()).getApi(1)
		await writeFile("api4/f.ipt.md", formulation("API4"))
		await known("API4", 1)
		const heard = changesOf(api)
		const saysAll = () => {
			const cases = heard.flatMap((change) => (change.cases === "all" ? [] : change.cases))
			const notes = heard.flatMap((change) => (change.notes === "all" ? [] : names(change.notes)))
			return cases.includes("API4") && notes.includes("f.ipt.md") && notes.includes("s1.ipt.md")
		}
		await writeFile("api4/s1.ipt.md", session("API4", 1))
		await until(saysAll, "the new note to be reported")
		heard.splice(0)
		await deleteFile("api4/s1.ipt.md")
		await until(saysAll, "the deleted note to be reported")
		assert.deepEqual(names((await caseOf(api, "API4"))?.notes ?? []), ["f.ipt.md"])
	})

	test("says that everything may have changed after a setting did", async () => {
		after(closeAll)
		const heard = changesOf((await published()).getApi(1))
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => settings.update("profile", undefined, vscode.ConfigurationTarget.Workspace))
		await settings.update("profile", "reimbursement", vscode.ConfigurationTarget.Workspace)
		await until(() => heard.some(({ cases, notes }) => cases === "all" && notes === "all"), "everything to be reported")
	})

	test("is one for all who ask, and says in a sentence that there is no other version", async () => {
		const given = await published()
		assert.equal(given.getApi(1), (await published()).getApi(1))
		const ask = (version: unknown) => given.getApi(version as 1)
		for (const version of [2, 0, "1", undefined])
			assert.throws(
				() => ask(version),
				new Error(`IPT Notes has no interface of version ${String(version)}. Ask for version 1, or update IPT Notes.`),
			)
	})
})
