import { execFileSync } from "node:child_process"
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { basename } from "node:path"
import * as vscode from "vscode"
import { writeWhole } from "../../src/vscode/shared/files/write-file.ts"
import { readArrangement } from "../../src/vscode/tree/arrangement.ts"
import { after, assert, closeAll, folder, messages, openText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, codesAt, formulation, known, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const pathOf = (path: string) => uriOf(path).fsPath
const namesIn = (path: string) => readdirSync(pathOf(path)).sort()
const textOf = (path: string) => readFileSync(pathOf(path), "utf8")

/** Writes by Node, as another program does. */
function write(path: string, text: string | Uint8Array): void {
	mkdirSync(pathOf(path.split("/").slice(0, -1).join("/")), { recursive: true })
	writeFileSync(pathOf(path), text)
}

/** The notes that are known below a folder, by their paths in it. */
async function knownBelow(path: string): Promise<string[]> {
	const { notes } = await api()
	const prefix = `${uriOf(path).toString()}/`
	return notes.folder.files.filter((file) => file.startsWith(prefix)).map((file) => decodeURIComponent(file.slice(prefix.length)))
}

async function labelsOfStrays(): Promise<Map<string, unknown>> {
	const { cases } = await api()
	const children = await cases.getChildren({ kind: "strays" })
	return new Map(
		await Promise.all(
			children.map(async (node) => {
				const { label, description } = await cases.getTreeItem(node)
				return [typeof label === "string" ? label : (label?.label ?? ""), description] as const
			}),
		),
	)
}

suite("files of the folder", () => {
	test("that are none, and links, are passed over by events and by reading anew [R62] [R63] [R64] [R65]", async () => {
		const outside = `${folder().fsPath}-outside`
		after(() => rmSync(outside, { recursive: true, force: true }))
		mkdirSync(outside)
		writeFileSync(`${outside}/x.ipt.md`, session("FI1-OUT", 1))
		after(() => rmSync(pathOf("fi1"), { recursive: true }))
		write("fi1/s1.ipt.md", session("FI1", 1))
		mkdirSync(pathOf("fi1/folder.ipt.md"))
		write("fi1/folder.ipt.md/inner.ipt.md", session("FI1", 2))
		execFileSync("mkfifo", [pathOf("fi1/pipe.ipt.md")])
		const server = createServer()
		await new Promise<void>((resolve) => server.listen(pathOf("fi1/socket.ipt.md"), resolve))
		after(() => void server.close())
		const links = {
			"loop.ipt.md": "loop.ipt.md",
			"dangling.ipt.md": "nowhere",
			"out.ipt.md": `${outside}/x.ipt.md`,
			"same.ipt.md": "s1.ipt.md",
			root: "/",
			up: "..",
			self: ".",
			outside,
		}
		for (const [name, to] of Object.entries(links)) symlinkSync(to, pathOf(`fi1/${name}`))
		const expected = ["folder.ipt.md/inner.ipt.md", "s1.ipt.md"]
		await known("FI1", 2)
		const { notes } = await api()
		for (const anew of [false, true]) {
			if (anew) await notes.rescan()
			// An event behind a link, too, tells of no note.
			writeFileSync(`${outside}/x.ipt.md`, session("FI1-OUT", 2 + Number(anew)))
			write("fi1/s1.ipt.md", session("FI1", 3 + Number(anew)))
			await until(() => notes.folder.index.case("FI1")?.sessions.some((one) => one.session === 3 + Number(anew)), "the change")
			assert.deepEqual(await knownBelow("fi1"), expected)
			assert.equal(notes.folder.index.case("FI1-OUT"), undefined)
			assert.ok(notes.folder.files.every((file) => !/\/(?:root|up|self|outside)\//.test(file)))
		}
	})

	test("are checked in an editor though a link leads there, as long as it is shown [R65]", async () => {
		write("fi2/target.txt", session("FI2", 1))
		symlinkSync("target.txt", pathOf("fi2/link.ipt.md"))
		const { notes } = await api()
		await notes.rescan()
		const uri = uriOf("fi2/link.ipt.md")
		await vscode.commands.executeCommand("vscode.open", uri)
		await shows(uri, "session.mood-link")
		await closeAll()
		await until(() => !notes.folder.has(uri.toString()), "the note to be forgotten")
	})

	test("have any name, and each is a note of its own [R72] [R73]", async () => {
		const names = [
			" a b ",
			"#1",
			"%23",
			"what?",
			"\u00e9",
			"e\u0301",
			"\u{1f468}\u200d\u{1f469}",
			".hidden",
			"dot.",
			"CON",
			"two\nlines",
			"Case",
			"case",
			"n".repeat(248),
		]
		after(() => rmSync(pathOf("fi3"), { recursive: true }))
		after(closeAll)
		for (const [index, name] of names.entries()) write(`fi3/${name}.ipt.md`, session("FI3", 1 + index))
		writeFileSync(Buffer.concat([Buffer.from(`${pathOf("fi3")}/`), Buffer.from([0xff, 0xfe]), Buffer.from(".ipt.md")]), session("FI3", 28))
		const { notes } = await api()
		for (const anew of [false, true]) {
			if (anew) await notes.rescan()
			await known("FI3", names.length)
			const files = (notes.folder.index.case("FI3")?.notes ?? []).map(({ file }) => basename(vscode.Uri.parse(file).path, ".ipt.md"))
			assert.deepEqual(files.sort(), names.toSorted())
		}
		// The name that is no text is told, and nothing is guessed of it.
		assert.equal((await labelsOfStrays()).get("\uFFFD\uFFFD.ipt.md"), "cannot be read")
		const { document } = await openText("fi3/%23.ipt.md", session("FI3", 3))
		await shows(document.uri, "session.mood-link")
	})

	test("that are no text stay in the tree as such, others unaffected, and come back when mended [I4] [R61]", async () => {
		write("fi4/s1.ipt.md", session("FI4", 1, undefined, "measures:\n  PHQ-9: 12\n"))
		write("fi4/s2.ipt.md", Buffer.from(session("FI4", 2, "M\u00fcller\n", "measures:\n  PHQ-9: 9\n"), "latin1"))
		await known("FI4", 1)
		await until(async () => (await labelsOfStrays()).get("s2.ipt.md") === "cannot be read", "the file to be told")
		const { notes } = await api()
		const totals = () => notes.folder.index.case("FI4")?.notes.map(({ measures }) => measures.map(({ total }) => total))
		assert.deepEqual(totals(), [[12]], "a score that cannot be read is missing, not 0")
		write("fi4/s2.ipt.md", session("FI4", 2, "M\u00fcller\n", "measures:\n  PHQ-9: 9\n"))
		await known("FI4", 2)
		assert.deepEqual(totals(), [[12], [9]])
	})

	test("are read anew when only the text differs, not the size or the time [R75]", async () => {
		write("fi5/s1.ipt.md", session("FI5", 1))
		await known("FI5", 1)
		const { notes } = await api()
		const { atime, mtime } = statSync(pathOf("fi5/s1.ipt.md"))
		write("fi5/s1.ipt.md", replaced(session("FI5", 2), ["2026-03-02", "2026-03-01"]))
		utimesSync(pathOf("fi5/s1.ipt.md"), atime, mtime)
		await until(() => notes.folder.index.case("FI5")?.sessions[0]?.session === 2, "the new text")
		utimesSync(pathOf("fi5/s1.ipt.md"), atime, new Date(0))
		write("fi5/s1.ipt.md", session("FI5", 3))
		utimesSync(pathOf("fi5/s1.ipt.md"), atime, new Date(0))
		await until(() => notes.folder.index.case("FI5")?.sessions[0]?.session === 3, "the text with a time in the past")
	})

	test("may go or move while they are read [R66] [R67]", async () => {
		for (let index = 0; index < 200; index++) write(`fi6/a/n${index}.ipt.md`, session("FI6", 1 + (index % 28)))
		const { notes } = await api()
		const reading = notes.rescan()
		for (let index = 0; index < 200; index += 2) rmSync(pathOf(`fi6/a/n${index}.ipt.md`))
		renameSync(pathOf("fi6/a"), pathOf("fi6/b"))
		await reading
		await until(
			async () => (await knownBelow("fi6")).length === 100 && (await knownBelow("fi6/b")).length === 100,
			"the notes that are left, where they are",
		)
	})

	test("are read while another reading is given up [R91]", async () => {
		write("fi7/s1.ipt.md", session("FI7", 1))
		const { notes } = await api()
		await Promise.all([notes.rescan(), notes.rescan(), vscode.commands.executeCommand("ipt.refresh"), notes.rescan()])
		assert.ok(notes.isReady)
		await known("FI7", 1)
	})

	test("that no case may be known of are followed when a folder appears or goes that is passed over [R64]", async () => {
		write("fi8/s1.ipt.md", session("FI8", 1))
		write("fi8/node_modules/x/s2.ipt.md", session("FI8", 2))
		write("fi8/.git/s3.ipt.md", session("FI8", 3))
		const { notes } = await api()
		await known("FI8", 1)
		write("fi8/node_modules/x/s2.ipt.md", session("FI8", 4))
		write("fi8/s1.ipt.md", session("FI8", 5))
		await until(() => notes.folder.index.case("FI8")?.sessions[0]?.session === 5, "the change")
		await known("FI8", 1)
	})
})

suite("a new file", () => {
	test("of an export is never written through a link, over a folder or a file that was not asked about [I3] [I6] [R65] [R94]", async () => {
		after(closeAll)
		const heard = messages()
		write("nf1/f.ipt.md", formulation("NF1"))
		await known("NF1", 1)
		write("nf1/mine.md", "mine")
		symlinkSync("mine.md", pathOf("nf1/link.md"))
		symlinkSync("nowhere.md", pathOf("nf1/dangling.md"))
		mkdirSync(pathOf("nf1/folder.md"))
		const before = namesIn("nf1")
		const said = {
			"mine.md": /^“mine\.md” was not written, and nothing was changed\. A file of that name is there already: choose another name\.$/,
			"link.md": /^“link\.md” was not written, and nothing was changed\. It is a link/,
			"dangling.md": /^“dangling\.md” was not written, and nothing was changed\. It is a link/,
			"folder.md": /A folder has that name/,
			"nowhere/x.md": /The folder is no longer there: choose another place\.$/,
		}
		for (const [name, pattern] of Object.entries(said))
			await assert.rejects(writeWhole(uriOf(`nf1/${name}`), "new", { replace: false }), { message: pattern })
		for (const name of ["link.md", "dangling.md", "folder.md"])
			await assert.rejects(writeWhole(uriOf(`nf1/${name}`), "new", { replace: true }), { message: said[name as keyof typeof said] })
		// The command tells it in one message.
		assert.equal(
			await vscode.commands.executeCommand("ipt.exportSummary", { code: "NF1", target: uriOf(`nf1/${"n".repeat(300)}.md`) }),
			undefined,
		)
		await until(() => heard.length > 0, "a message")
		assert.equal(heard.length, 1)
		assert.match(heard[0] ?? "", /was not written, and nothing was changed\. The name is too long: choose a shorter one\.$/)
		assert.deepEqual(namesIn("nf1"), before)
		assert.equal(textOf("nf1/mine.md"), "mine")
		assert.equal(textOf("nf1/f.ipt.md"), formulation("NF1"))
	})

	test("of an export is told of where the place is read-only, and replaces an old one whole [I6] [R70] [R94]", async () => {
		const uri = await writeFile("nf2/old.md", "old")
		chmodSync(uri.fsPath, 0o444)
		await assert.rejects(writeWhole(uri, "new", { replace: true }), /It is read-only: choose another place/)
		assert.equal(textOf("nf2/old.md"), "old")
		chmodSync(uri.fsPath, 0o644)
		await writeWhole(uri, "new", { replace: true })
		assert.equal(textOf("nf2/old.md"), "new")
		await assert.rejects(writeWhole(vscode.Uri.file("/dev/full"), "new", { replace: true }), /no file that can be replaced/)
		assert.deepEqual(namesIn("nf2"), ["old.md"])
	})

	test("of two exports at once is one of them, whole [R95]", async () => {
		after(closeAll)
		messages()
		write("nf3/f.ipt.md", formulation("NF3"))
		await known("NF3", 1)
		const made = await Promise.all(
			[1, 2, 3].map(async () => vscode.commands.executeCommand("ipt.exportSummary", { code: "NF3", target: uriOf("nf3/out.md") })),
		)
		assert.equal(made.filter((uri) => uri instanceof vscode.Uri).length, 1)
		assert.match(textOf("nf3/out.md"), /^# Case summary: NF3\n[\s\S]*\n$/)
		assert.deepEqual(namesIn("nf3"), ["f.ipt.md", "out.md"])
	})

	test("of a case has a safe name, not that of a link or of a look-alike [R65] [R73] [R93]", async () => {
		after(closeAll)
		const outside = `${folder().fsPath}-elsewhere`
		after(() => rmSync(outside, { recursive: true, force: true }))
		mkdirSync(outside)
		symlinkSync(outside, pathOf("NF4"))
		mkdirSync(pathOf("nf5"))
		writeFileSync(pathOf("NF6"), "a file")
		const make = async (code: string) => {
			const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newCase", { code, areas: [] })
			assert.ok(uri instanceof vscode.Uri, code)
			return uri.path.slice(folder().path.length)
		}
		assert.equal(await make("NF4"), "/NF4-2/NF4-formulation.ipt.md")
		assert.deepEqual(readdirSync(outside), [])
		assert.equal(await make("NF5"), "/NF5-2/NF5-formulation.ipt.md")
		assert.equal(await make("NF6"), "/NF6-2/NF6-formulation.ipt.md")
		assert.equal(await make("CON"), "/CON-/CON--formulation.ipt.md")
		assert.equal(await make("a.."), "/a/a-formulation.ipt.md")
		for (const code of ["../x", "/etc/x", "C:\\x", "a/b", "", ".", "\0"]) {
			const asked = vscode.commands.executeCommand("ipt.newCase", { code, areas: [] })
			// A code that cannot be one is asked for anew; the question is given up here.
			await until(
				async () => {
					await vscode.commands.executeCommand("workbench.action.closeQuickOpen")
					return Promise.race([asked.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 50))])
				},
				`the question about ${JSON.stringify(code)} to end`,
			)
			assert.equal(await asked, undefined)
		}
		assert.equal(existsSync(`${folder().fsPath}/../x`), false)
	})

	test("of a session has a free name, capitals aside, and the old one is left [R73] [R94]", async () => {
		after(closeAll)
		write("nf7/f.ipt.md", formulation("NF7"))
		await known("NF7", 1)
		write("nf7/nf7-SESSION-01.ipt.md", "mine")
		const uri = await vscode.commands.executeCommand<vscode.Uri>("ipt.newSession", { code: "NF7", status: "held" })
		assert.equal(basename(uri.path), "NF7-session-01-2.ipt.md")
		assert.equal(textOf("nf7/nf7-SESSION-01.ipt.md"), "mine")
		assert.deepEqual(
			namesIn("nf7").filter((name) => name.endsWith(".tmp")),
			[],
		)
		await until(() => codesAt(uri).length > 0, "the new note to be checked")
	})
})

suite("what was kept for the workspace", () => {
	test("may be missing, corrupt or of another version: the tree is arranged as usual [R92]", () => {
		for (const kept of [
			undefined,
			null,
			0,
			Number.NaN,
			"open",
			"{",
			"[]",
			[],
			[["show", "open"]],
			{},
			{ show: 1 },
			{ show: "open", order: "x" },
			{ show: "open", order: "code", version: 0 },
			new Date(0),
		]) {
			const state: vscode.Memento = { keys: () => [], get: () => kept as never, update: async () => undefined }
			assert.deepEqual(readArrangement(state), { show: "all", order: "code" }, JSON.stringify(kept))
		}
		const broken: vscode.Memento = {
			keys: () => [],
			get: () => {
				throw new Error("no state")
			},
			update: async () => undefined,
		}
		assert.deepEqual(readArrangement(broken), { show: "all", order: "code" })
	})
})
