import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import * as vscode from "vscode"
import { createNew, folderFor } from "../../src/vscode/shared/files/new-file.ts"
import { writeWhole } from "../../src/vscode/shared/files/write-file.ts"
import { soaking } from "../harness/soak.ts"
import { at, faulty, isAsFromScratch, ready, root, run, temporary, walk } from "./faulty.ts"
import { after, assert, closeAll, folder, messages, suite, test, until, uriOf } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { told } from "./scratch.ts"
import { scheme } from "./virtual.ts"

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
			0,
			async () => notes.rescan(),
			async (what) => {
				assert.ok(notes.isReady, what)
				assert.deepEqual(local(), others, what)
				const unread = notes.folder.index.strays().filter(({ unreadable }) => unreadable === "file")
				assert.ok(unread.length <= 1, what)
				for (const patientCase of notes.folder.index.cases())
					for (const note of patientCase.notes) for (const { total } of note.measures) assert.notEqual(total, 0, what)
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
		assert.ok(faults > (soaking ? 15 : 5))
		assert.ok(reread > 0, "a note could not be read")
	})

	test("is read as a whole before that is said, though a file changes meanwhile [I7] [R77]", async () => {
		const fs = await faulty()
		const { notes } = await api()
		await known("VF2", 1)
		await isAsFromScratch(fs)
		await ready()
		const path = "/cases/vf2/s1.ipt.md"
		const held: (() => void)[] = []
		const letAllGoOn = (): void => {
			fs.held.delete(path)
			for (const goOn of held) goOn()
		}
		after(letAllGoOn)
		fs.held.set(path, held)
		let isRead = false
		const reading = notes.rescan().then(() => (isRead = true))
		await until(() => held.length > 0, "the file to be read with its folder")
		// An event makes it read once more, and only what that finds counts.
		fs.tell(at("vf2/s1.ipt.md"))
		await until(() => held.length > 1, "the file to be read by its event")
		held[0]?.()
		await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 2000))])
		assert.ok(!isRead)
		letAllGoOn()
		await reading
		assert.equal(notes.folder.index.case("VF2")?.notes.length, 1)
	})

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

	test("may fail at every operation of an export: old or new whole, nothing next to it, one message at most [I3] [I6] [R69] [R70]", async () => {
		const fs = await faulty()
		const { notes } = await api()
		after(closeAll)
		const heard = messages()
		const target = at("vf1/summary.md")
		const before = new Map(fs.files)
		let faults = await walk(
			fs,
			1,
			async () => run("ipt.exportSummary", { code: "VF1", target }),
			async (what) => {
				await closeAll()
				const text = fs.files.get(target.path)
				assert.ok(text === undefined || /^# Case summary: VF1\n[\s\S]*\n$/.test(text), `${what}: ${text ?? ""}`)
				assert.deepEqual(temporary(fs), [], what)
				// If it is not known whether the place is free, the user is asked for one, and cancels here.
				const isTold = heard.length === 1 || (heard.length === 0 && (text !== undefined || /: stat /.test(what)))
				assert.ok(isTold, `${what}: ${heard.join(" | ")}`)
				for (const message of heard.splice(0)) assert.doesNotMatch(message, /secret/, what)
				fs.put(target.path, undefined)
				assert.deepEqual(fs.files, before, what)
				// The fault may have met a check of the folder: then a note is unreadable until the next one, and its case unknown.
				await notes.recheck()
				await isAsFromScratch(fs)
			},
		)
		for (const replace of [true, false]) {
			fs.put(target.path, replace ? "old" : undefined)
			faults += await walk(
				fs,
				2,
				async () =>
					writeWhole(target, "new", { replace }).then(
						() => undefined,
						(error: unknown) =>
							assert.match(
								error instanceof Error ? error.message : "",
								/^“summary\.md” was not written, and nothing was changed\. [A-Z][^.]*\. [A-Z].*\.$/,
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
		assert.ok(faults > (soaking ? 30 : 10))
		// A check of the folder may have met a fault that was meant for the export.
		await notes.recheck()
		await isAsFromScratch(fs)
	})

	test("may fail at every operation of a new session: whole or not there, one message at most, the index right [I3] [I6] [I7] [R69] [R70]", async () => {
		const fs = await faulty()
		const { notes } = await api()
		after(closeAll)
		const heard = messages()
		const before = new Map(fs.files)
		const faults = await walk(
			fs,
			3,
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
		assert.ok(faults > (soaking ? 15 : 5))
	})

	test("may fail at every operation of a new case: its folder goes with a note that was not written [I3] [I6] [R69] [R70]", async () => {
		const fs = await faulty()
		const before = new Map(fs.files)
		const text = formulation("VF3")
		const faults = await walk(
			fs,
			4,
			async () =>
				folderFor(root, "VF3")
					.then(async (made) => createNew(made, "VF3-formulation.ipt.md", text))
					.then(
						() => undefined,
						(error: unknown) =>
							assert.match(
								error instanceof Error ? error.message : "",
								/^“VF3(?:-formulation\.ipt\.md)?” was not written, and nothing was changed\. [A-Z][^.]*\. [A-Z].*\.$/,
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
		assert.ok(faults > (soaking ? 15 : 5))
		await isAsFromScratch(fs)
	}, 120_000)

	test("is offered no note written through a link or over a file [R65] [R94]", async () => {
		const fs = await faulty()
		const before = new Map(fs.files)
		for (const replace of [true, false]) await assert.rejects(writeWhole(at("link.ipt.md"), "new", { replace }), /It is a link/)
		await assert.rejects(writeWhole(at("readme.md"), "new", { replace: false }), /There is already a file of that name/)
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
		// A change is seen once, whatever name it is reported by.
		writeFileSync(vscode.Uri.joinPath(alias, "inner/deep/s1.ipt.md").fsPath, session("NE1", 4))
		writeFileSync(vscode.Uri.joinPath(alias, "late.ipt.md").fsPath, session("NE1", 5))
		await until(() => numbers() === "2,3,4,5", "both changes, once each")
		await notes.rescan()
		assert.equal(numbers(), "2,3,4,5")
	}, 60_000)
})
