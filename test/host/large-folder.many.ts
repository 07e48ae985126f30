import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as vscode from "vscode"
import type { WorkspaceNotes } from "../../src/vscode/shared/notes/workspace-notes.ts"
import { after, assert, closeAll, folder, openFile, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"
import { difference, fromScratch } from "./scratch.ts"
import { replaced } from "../harness/replaced.ts"

const cases = 26
const sessions = 11
const people =
	"## Interpersonal inventory\n\n### Great-aunt Wilhelmina\n\n- **Relationship**: sister of her grandmother\n- **Closeness**: 2\n\n## Goals\n\n- **G1**: plays the accordion again (by May)\n"
const body = "## Mechanisms of change\n\n- **Processing emotions**: 2: wept for the accordion\n"

/** Writes the notes of many cases: each in a folder of its own, except for some whose sessions are together in another. */
function writeMany(): void {
	for (let index = 0; index < cases; index++) {
		const code = `M-${index}`
		const isApart = index % 5 === 0
		put(`${code}/formulation.ipt.md`, formulation(code, people))
		for (let number = 1; number <= sessions; number++)
			put(`${isApart ? "sessions" : code}/${code}-${number}.ipt.md`, session(code, number, body))
	}
}

/** Has the notes written and read, whichever test is the first. */
async function manyNotes(): Promise<void> {
	const { notes } = await api()
	if (!existsSync(uriOf("M-0/formulation.ipt.md").fsPath)) writeMany()
	await notes.rescan()
	await untilAsOnDisk(notes)
}

/** Waits until what is known of the notes is what their files say. */
async function untilAsOnDisk(notes: WorkspaceNotes): Promise<void> {
	await until(
		() => difference(notes, folder()) === undefined,
		() => `the notes as they are: ${difference(notes, folder())}`,
	)
}

function put(path: string, text: string): void {
	const file = join(folder().fsPath, path)
	mkdirSync(join(file, ".."), { recursive: true })
	writeFileSync(file, text)
}

async function indexFile(): Promise<string> {
	const { storage } = await api()
	assert.equal(storage?.scheme, "file")
	return join(storage?.fsPath ?? "", "index")
}

/** Reads all notes again, and waits until the stored index is written. */
async function readAnew(): Promise<void> {
	const { notes } = await api()
	rmSync(await indexFile(), { force: true })
	await notes.rescan()
	await until(async () => existsSync(await indexFile()), "the index to be kept")
}

suite("a folder of many notes", () => {
	test("is read by threads, with the same result [I7]", async () => {
		after(closeAll)
		writeMany()
		const { notes } = await api()
		const seen: number[] = []
		const listener = notes.onDidProgress(({ read, total }) => {
			assert.equal(total, cases * (sessions + 1))
			seen.push(read)
		})
		after(() => listener.dispose())
		await notes.rescan()
		// The watcher reports the notes that were just written while they are read: the later reading of a file counts.
		await untilAsOnDisk(notes)
		assert.equal(notes.folder.files.length, cases * (sessions + 1))
		assert.ok(seen.length > 2 && seen.at(-1) === cases * (sessions + 1), seen.join(" "))
		assert.deepEqual(
			seen,
			seen.toSorted((a, b) => a - b),
		)
	})

	test("shows the cases of the notes in editors before all others are read", async () => {
		await manyNotes()
		after(closeAll)
		await openFile("M-7/M-7-3.ipt.md")
		const { notes, cases: view } = await api()
		rmSync(await indexFile(), { force: true })
		const ready = notes.rescan()
		await notes.begun()
		assert.equal(notes.isReady, false)
		const first = (await view.getChildren()).flatMap((node) => ("code" in node ? [node.code] : []))
		assert.ok(first.includes("M-7"), first.join(" "))
		await ready
		await until(async () => (await view.getChildren()).filter(({ kind }) => kind === "case").length === cases, "all cases to be shown")
	})

	test("is known again from what was kept, in which no word can be read [S1]", async () => {
		await manyNotes()
		const path = uriOf("M-8/formulation.ipt.md").fsPath
		const { atime, mtime } = statSync(path)
		utimesSync(path, atime, mtime)
		const written = statSync(path).mtimeMs
		await readAnew()
		const kept = readFileSync(await indexFile()).toString("latin1")
		for (const words of ["Wilhelmina", "accordion", "/M-7/", "emotional", "formulation"]) assert.ok(!kept.includes(words), words)
		// A file of the same time and size is read again all the same: that it changed cannot be set back.
		const text = readFileSync(path, "utf8")
		writeFileSync(path, replaced(text, ["Wilhelmina", "Wilhelmine"]))
		utimesSync(path, atime, mtime)
		assert.equal(statSync(path).mtimeMs, written)
		const { notes } = await api()
		const name = () => notes.folder.index.case("M-8")?.formulation?.people[0]?.name
		await notes.rescan()
		assert.equal(name(), "Great-aunt Wilhelmine")
		writeFileSync(path, text)
		await notes.rescan()
		assert.equal(difference(notes, folder()), undefined)
	})

	test("is read anew where what was kept is damaged, cut or not ours [I7]", async () => {
		await manyNotes()
		const { notes } = await api()
		await readAnew()
		const kept = readFileSync(await indexFile())
		const damaged = Buffer.from(kept)
		for (let at = 100; at < damaged.length; at += 40_000) damaged[at] = (damaged[at] ?? 0) ^ 1
		for (const [what, bytes] of [
			["damaged", damaged],
			["cut", kept.subarray(0, kept.length / 2)],
			["of great size", Buffer.concat([Buffer.from([0xff, 0xff, 0xff, 0xff]), kept])],
			["text", Buffer.from('{"stamp": "1/1"}\n')],
			["nothing", Buffer.alloc(0)],
		] as const) {
			writeFileSync(await indexFile(), bytes)
			await notes.rescan()
			assert.equal(difference(notes, folder()), undefined, what)
		}
	})

	test("is kept without what has gone, and not at all once the setting is off", async () => {
		await manyNotes()
		const { notes } = await api()
		await readAnew()
		rmSync(uriOf("M-1").fsPath, { recursive: true })
		const before = statSync(await indexFile()).size
		await notes.rescan()
		await until(async () => statSync(await indexFile()).size < before, "less to be kept")
		const settings = vscode.workspace.getConfiguration("ipt")
		after(async () => settings.update("keepIndex", undefined, vscode.ConfigurationTarget.Workspace))
		await settings.update("keepIndex", false, vscode.ConfigurationTarget.Workspace)
		await until(async () => !existsSync(await indexFile()), "the index to be deleted")
		await notes.rescan()
		await new Promise((resolve) => setTimeout(resolve, 500))
		assert.ok(!existsSync(await indexFile()))
		assert.equal(difference(notes, folder()), undefined)
	})

	test("takes in that all sessions change at once", async () => {
		await manyNotes()
		const { notes } = await api()
		const told = new Set<string>()
		const listener = notes.onDidChange(({ files }) => {
			for (const file of files === "all" ? notes.folder.files : files) told.add(file)
		})
		after(() => listener.dispose())
		for (const file of notes.folder.files.filter((name) => !name.endsWith("/formulation.ipt.md"))) {
			const { fsPath } = vscode.Uri.parse(file)
			writeFileSync(fsPath, replaced(readFileSync(fsPath, "utf8"), ["wept", "laughed"]))
		}
		await until(
			() => notes.folder.index.case("M-3")?.sessions.every(({ mechanisms }) => mechanisms[0]?.text.startsWith("laughed")),
			"the changes",
		)
		await untilAsOnDisk(notes)
		// What was read is reported once all of it is read.
		await until(() => told.size >= sessions, "the changes to be reported")
	})
})

suite("what the user hides from the folder", () => {
	const hide = async (patterns: object | undefined): Promise<void> =>
		vscode.workspace.getConfiguration("files").update("exclude", patterns, vscode.ConfigurationTarget.Workspace)

	test("holds no note, until it is shown again", async () => {
		const { notes } = await api()
		const isKnown = (path: string) => notes.folder.has(uriOf(path).toString())
		const paths = ["archive/old.ipt.md", "archive/2019/older.ipt.md", "here.ipt.md", "here.md", "draft-1.ipt.md"]
		for (const [index, path] of paths.entries()) await writeFile(path, session("H-1", index + 1))
		await until(() => paths.filter((path) => path.endsWith(".ipt.md")).every(isKnown), "the notes")
		after(async () => hide(undefined))
		await hide({ archive: true, "**/draft-*": true, "**/nothing": false, "**/*.ipt.md": { when: "$(basename).docx" } })
		await until(() => paths.filter(isKnown).join() === "here.ipt.md", "what is hidden to go")
		assert.deepEqual(notes.folder.index.filesOf("H-1"), [uriOf("here.ipt.md").toString()])
		// What comes later is looked at in the same way.
		await writeFile("archive/2020/new.ipt.md", session("H-1", 7))
		await writeFile("draft-2.ipt.md", session("H-1", 8))
		await writeFile("there.ipt.docx", "")
		await writeFile("there.ipt.md", session("H-1", 9))
		await writeFile("after.ipt.md", session("H-1", 10))
		await until(() => isKnown("after.ipt.md"), "a later note")
		await new Promise((resolve) => setTimeout(resolve, 1000))
		assert.deepEqual(["archive/2020/new.ipt.md", "draft-2.ipt.md", "there.ipt.md"].filter(isKnown), [])
		// An open editor shows what is wrong all the same.
		after(closeAll)
		const { document } = await openFile("archive/old.ipt.md")
		await until(() => vscode.languages.getDiagnostics(document.uri).length > 0, "its findings")
		await closeAll()
		await hide(undefined)
		await until(
			() => [...paths.filter((path) => path.endsWith(".ipt.md")), "archive/2020/new.ipt.md", "there.ipt.md"].every(isKnown),
			"everything to be shown again",
		)
		assert.equal(fromScratch(folder()).files.length, notes.folder.files.length)
	})
})
