import { execFileSync } from "node:child_process"
import { mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { basename } from "node:path"
import * as vscode from "vscode"
import { readArrangement } from "../../src/vscode/tree/arrangement.ts"
import { pathOf, write } from "./files.ts"
import { after, assert, closeAll, folder, openText, suite, test, until, uriOf } from "./helpers.ts"
import { api, known, session, shows } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

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
			// An event after a link does not report a note either.
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
		// The name that is not text is reported, and nothing is guessed from it.
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
