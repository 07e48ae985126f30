import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import * as vscode from "vscode"
import { NoteFolder } from "../../src/folder/folder.ts"
import { createNew, folderFor } from "../../src/vscode/shared/files/new-file.ts"
import { writeWhole } from "../../src/vscode/shared/files/write-file.ts"
import { after, assert, closeAll, folder, messages, suite, test, until, uriOf } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { told } from "./scratch.ts"
import { FaultyFileSystem, scheme } from "./virtual.ts"

const root = vscode.Uri.from({ scheme, path: "/cases" })
const at = (path: string) => vscode.Uri.joinPath(root, path)

const errors: Record<string, () => Error> = {
	NoPermissions: () => vscode.FileSystemError.NoPermissions("secret text of a note"),
	Unavailable: () => vscode.FileSystemError.Unavailable("secret text of a note"),
	"a plain Error": () => new Error("secret text of a note"),
}

let opened: FaultyFileSystem | undefined

/** A third folder, which only a file system of our own knows; open until the last test has run. */
async function faulty(): Promise<FaultyFileSystem> {
	await api()
	if (opened) return opened
	const fs = new FaultyFileSystem()
	opened = fs
	fs.put("/cases/vf1/formulation.ipt.md", formulation("VF1"))
	fs.put("/cases/vf1/deep/s4.ipt.md", session("VF1", 4))
	fs.put("/cases/vf2/s1.ipt.md", session("VF2", 1))
	fs.put("/cases/readme.md", "no note")
	fs.put("/cases/node_modules/x/s9.ipt.md", session("VF2", 9))
	fs.put("/cases/linked/s8.ipt.md", session("VF2", 8))
	fs.put("/cases/link.ipt.md", session("VF2", 7))
	fs.links.add("/cases/linked").add("/cases/link.ipt.md")
	vscode.workspace.registerFileSystemProvider(scheme, fs, { isCaseSensitive: true })
	const count = vscode.workspace.workspaceFolders?.length ?? 0
	assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: root, name: "virtual" }))
	await until(() => vscode.workspace.workspaceFolders?.length === count + 1, "the folder to be open")
	await ready()
	return fs
}

async function ready(): Promise<void> {
	const { notes } = await api()
	await until(async () => {
		await notes.ready()
		return notes.isReady
	}, "the folders to be read")
}

/** What should be known of the virtual folder. */
function scratch(fs: FaultyFileSystem): string[] {
	const made = new NoteFolder()
	for (const [path, text] of fs.files) {
		if (path.endsWith(".ipt.md") && !/\/node_modules\/|\/linked\/|\/link\.ipt/.test(path))
			made.setText(vscode.Uri.from({ scheme, path }).toString(), text)
	}
	return told(made)
}

async function isAsFromScratch(fs: FaultyFileSystem): Promise<void> {
	const { notes } = await api()
	const own = () => told(notes.folder, (file) => file.startsWith(`${scheme}:`))
	await until(() => own().join("\n") === scratch(fs).join("\n"), "the index to be that from scratch").catch(() =>
		assert.deepEqual(own(), scratch(fs)),
	)
}

/** Runs a command; a question that it asks in the end is given up. */
async function run(command: string, argument: object): Promise<void> {
	const done = Promise.resolve(vscode.commands.executeCommand(command, argument))
	await until(async () => {
		const isDone = await Promise.race([done.then(() => true), new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000))])
		if (!isDone) await vscode.commands.executeCommand("workbench.action.closeQuickOpen")
		return isDone
	}, `${command} to end`)
}

const temporary = (fs: FaultyFileSystem) => [...fs.files.keys()].filter((path) => path.endsWith(".tmp"))

/** Calls back for each k and each error until a run had no fault; returns the number of faults. */
async function walk(fs: FaultyFileSystem, one: (what: string) => Promise<void>, check: (what: string) => Promise<void>): Promise<number> {
	let faults = 0
	for (const [name, error] of Object.entries(errors)) {
		for (let k = 1; ; k++) {
			assert.ok(k < 200, "no end")
			fs.arm(k, error)
			await one(`${name} at ${k}`)
			const { failed } = fs
			fs.disarm()
			await check(`${name} at ${k}: ${failed ?? "no fault"}`)
			if (failed === undefined) break
			faults++
		}
	}
	return faults
}

suite("a place that only an extension knows", () => {
	test("is read, without links and what is passed over, and followed [R64] [R65] [R86]", async () => {
		const fs = await faulty()
		await known("VF1", 2)
		await known("VF2", 1)
		await isAsFromScratch(fs)
		await vscode.workspace.fs.writeFile(at("vf2/s2.ipt.md"), new TextEncoder().encode(session("VF2", 2)))
		await known("VF2", 2)
		await vscode.workspace.fs.delete(at("vf2/s2.ipt.md"))
		await known("VF2", 1)
		fs.tell(at("link.ipt.md"))
		fs.tell(at("linked/s8.ipt.md"))
		await new Promise((resolve) => setTimeout(resolve, 500))
		await isAsFromScratch(fs)
	})

	test("may fail at every operation while it is read: the rest is read, and all of it later [I4] [I7] [R61] [R68] [R76]", async () => {
		const fs = await faulty()
		const { notes, cases } = await api()
		const local = () => told(notes.folder, (file) => file.startsWith("file:"))
		const others = local()
		assert.ok(others.length > 0)
		let reread = 0
		const faults = await walk(
			fs,
			async () => notes.rescan(),
			async (what) => {
				assert.ok(notes.isReady, what)
				assert.deepEqual(local(), others, what)
				const unread = notes.folder.index.strays().filter(({ unreadable }) => unreadable === "file")
				assert.ok(unread.length <= 1, what)
				for (const of of notes.folder.index.cases())
					for (const note of of.notes) for (const { total } of note.measures) assert.notEqual(total, 0, what)
				const [stray] = unread
				if (stray) assert.equal((await cases.getTreeItem({ kind: "note", note: stray })).description, "cannot be read")
				// A note that could not be read for a moment is read at the next recheck, though its time and size did not change.
				if (stray?.file.endsWith(".ipt.md")) {
					reread++
					await notes.recheck()
					await isAsFromScratch(fs)
				}
				await notes.rescan()
				await isAsFromScratch(fs)
			},
		)
		console.log(`  faults injected while reading: ${faults}`)
		assert.ok(faults > 15)
		assert.ok(reread > 0, "a note could not be read")
	}, 180_000)

	test("may be away for a while, or never answer: what was known stays, the reading ends, and all is right later [I4] [I7] [R76]", async () => {
		const fs = await faulty()
		const { notes } = await api()
		const unread = () =>
			notes.folder.index
				.strays()
				.filter(({ unreadable }) => unreadable === "file")
				.map(({ file }) => vscode.Uri.parse(file).path)
		fs.isAway = true
		await notes.recheck()
		fs.tell(at("vf1/formulation.ipt.md"))
		fs.tell(at("vf1"))
		await new Promise((resolve) => setTimeout(resolve, 1000))
		assert.equal(notes.folder.index.case("VF1")?.notes.length, 2)
		assert.deepEqual(unread(), ["/cases"])
		fs.isAway = false
		await notes.recheck()
		await isAsFromScratch(fs)
		fs.silent.add("/cases/vf1/deep")
		const start = performance.now()
		await notes.rescan()
		assert.ok(performance.now() - start > 1000, "it was waited for")
		assert.deepEqual(unread(), ["/cases/vf1/deep"])
		assert.equal(notes.folder.index.case("VF1")?.notes.length, 1)
		assert.equal(notes.folder.index.case("VF2")?.notes.length, 1)
		fs.silent.clear()
		await notes.rescan()
		await isAsFromScratch(fs)
	}, 120_000)

	test("may fail at every operation of an export: old or new whole, nothing beside it, one message at most [I3] [I6] [R69] [R70]", async () => {
		const fs = await faulty()
		const { notes } = await api()
		after(closeAll)
		const heard = messages()
		const target = at("vf1/summary.md")
		const before = new Map(fs.files)
		let faults = await walk(
			fs,
			async () => run("ipt.exportSummary", { code: "VF1", target }),
			async (what) => {
				await closeAll()
				const text = fs.files.get(target.path)
				assert.ok(text === undefined || /^# Case summary: VF1\n[\s\S]*\n$/.test(text), `${what}: ${text ?? ""}`)
				assert.deepEqual(temporary(fs), [], what)
				// Where it cannot be told whether the place is free the user is asked for it, which is given up here.
				const isTold = heard.length === 1 || (heard.length === 0 && (text !== undefined || /: stat /.test(what)))
				assert.ok(isTold, `${what}: ${heard.join(" | ")}`)
				for (const message of heard.splice(0)) assert.doesNotMatch(message, /secret/, what)
				fs.put(target.path, undefined)
				assert.deepEqual(fs.files, before, what)
			},
		)
		for (const replace of [true, false]) {
			fs.put(target.path, replace ? "old" : undefined)
			faults += await walk(
				fs,
				async () =>
					writeWhole(target, "new", { replace }).then(
						() => undefined,
						(error: unknown) =>
							assert.match(
								error instanceof Error ? error.message : "",
								/^“summary\.md” was not written, and nothing was changed\. [A-Z][^.]*: .*\.$/,
							),
					),
				async (what) => {
					const text = fs.files.get(target.path)
					assert.ok(text === "new" || text === (replace ? "old" : undefined), `${what}: ${text ?? "nothing"}`)
					assert.deepEqual(temporary(fs), [], what)
					fs.put(target.path, replace ? "old" : undefined)
				},
			)
		}
		fs.put(target.path, undefined)
		console.log(`  faults injected while exporting: ${faults}`)
		assert.ok(faults > 30)
		// A check of the folder may have met a fault that was meant for the export.
		await notes.recheck()
		await isAsFromScratch(fs)
	}, 300_000)

	test("may fail at every operation of a new session: whole or not there, one message at most, the index right [I3] [I6] [I7] [R69] [R70]", async () => {
		const fs = await faulty()
		const { notes } = await api()
		after(closeAll)
		const heard = messages()
		const before = new Map(fs.files)
		const faults = await walk(
			fs,
			async () => run("ipt.newSession", { code: "VF1", status: "held" }),
			async (what) => {
				await closeAll()
				const made = [...fs.files].filter(([path]) => !before.has(path))
				assert.ok(made.length <= 1, what)
				for (const [path, text] of made) {
					assert.match(path, /\/vf1\/VF1-session-05\.ipt\.md$/, what)
					assert.match(text, /^---\nipt: 1\n[\s\S]*\n## Plan\n[\s\S]*\n$/, what)
				}
				assert.ok(heard.length <= 1 && (made.length === 1 || heard.length === 1), `${what}: ${heard.join(" | ")}`)
				for (const message of heard.splice(0)) assert.doesNotMatch(message, /secret/, what)
				await notes.rescan()
				await isAsFromScratch(fs)
				for (const [path] of made) await vscode.workspace.fs.delete(vscode.Uri.from({ scheme, path }))
				await notes.rescan()
				assert.deepEqual(fs.files, before, what)
			},
		)
		console.log(`  faults injected while making a session: ${faults}`)
		assert.ok(faults > 15)
	}, 300_000)

	test("may fail at every operation of a new case: its folder goes with a note that was not written [I3] [I6] [R69] [R70]", async () => {
		const fs = await faulty()
		const before = new Map(fs.files)
		const text = formulation("VF3")
		const faults = await walk(
			fs,
			async () =>
				folderFor(root, "VF3")
					.then(async (made) => createNew(made, "VF3-formulation.ipt.md", text))
					.then(
						() => undefined,
						(error: unknown) =>
							assert.match(
								error instanceof Error ? error.message : "",
								/^“VF3(?:-formulation\.ipt\.md)?” was not written, and nothing was changed\. [A-Z][^.]*: .*\.$/,
							),
					),
			async (what) => {
				const made = [...fs.files].filter(([path]) => !before.has(path))
				if (made.length > 0) assert.deepEqual(made, [["/cases/VF3/VF3-formulation.ipt.md", text]], what)
				assert.equal(
					(await vscode.workspace.fs.readDirectory(root)).some(([name]) => name === "VF3"),
					made.length > 0,
					what,
				)
				if (made.length > 0) await vscode.workspace.fs.delete(at("VF3"), { recursive: true })
				assert.deepEqual(fs.files, before, what)
			},
		)
		console.log(`  faults injected while making a case: ${faults}`)
		assert.ok(faults > 15)
		await isAsFromScratch(fs)
	}, 120_000)

	test("is offered no note written through a link or over a file [R65] [R94]", async () => {
		const fs = await faulty()
		const before = new Map(fs.files)
		for (const replace of [true, false]) await assert.rejects(writeWhole(at("link.ipt.md"), "new", { replace }), /It is a link/)
		await assert.rejects(writeWhole(at("readme.md"), "new", { replace: false }), /is there already/)
		await assert.rejects(writeWhole(at("vf1"), "new", { replace: true }), /A folder has that name/)
		assert.deepEqual(fs.files, before)
		await Promise.all(
			["a", "b", "c"].map(async (text) => writeWhole(at("both.md"), text.repeat(1000), { replace: true }).catch(() => undefined)),
		)
		assert.match(fs.files.get("/cases/both.md") ?? "", /^(?:a{1000}|b{1000}|c{1000})$/)
		assert.deepEqual(temporary(fs), [])
	})
})

suite("folders in folders", () => {
	test("and folders open under a second name are counted once; one path in two folders is two notes [R65] [R85]", async () => {
		const { notes } = await api()
		const north = folder(0)
		mkdirSync(uriOf("inner/deep").fsPath, { recursive: true })
		writeFileSync(uriOf("inner/deep/s1.ipt.md").fsPath, session("NE1", 1))
		writeFileSync(uriOf("same.ipt.md", 0).fsPath, session("NE1", 2))
		writeFileSync(uriOf("same.ipt.md", 1).fsPath, session("NE1", 3))
		const alias = vscode.Uri.file(`${north.fsPath}-alias`)
		symlinkSync(north.fsPath, alias.fsPath)
		const count = vscode.workspace.workspaceFolders?.length ?? 0
		const numbers = () =>
			notes.folder.index
				.case("NE1")
				?.sessions.map((one) => one.session)
				.join()
		assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: uriOf("inner/deep") }, { uri: alias, name: "alias" }))
		await until(() => vscode.workspace.workspaceFolders?.length === count + 2, "the folders to be open")
		after(async () => {
			const now = vscode.workspace.workspaceFolders?.length ?? 0
			assert.ok(vscode.workspace.updateWorkspaceFolders(now - 2, 2))
			await until(() => vscode.workspace.workspaceFolders?.length === count, "the folders to be closed")
			await ready()
		})
		await until(() => numbers() === "1,2,3", "each note once").catch(() => assert.equal(numbers(), "1,2,3"))
		await notes.rescan()
		assert.equal(numbers(), "1,2,3")
		// A change is seen once, too, by whatever name it is told.
		writeFileSync(vscode.Uri.joinPath(alias, "inner/deep/s1.ipt.md").fsPath, session("NE1", 4))
		writeFileSync(vscode.Uri.joinPath(alias, "late.ipt.md").fsPath, session("NE1", 5))
		await until(() => numbers() === "2,3,4,5", "both changes, once each")
		await notes.rescan()
		assert.equal(numbers(), "2,3,4,5")
	}, 60_000)
})
