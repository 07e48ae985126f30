import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import * as vscode from "vscode"
import { spread } from "../harness/soak.ts"
import { after, assert, closeAll, replaceText, suite, test, uriOf } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"
import { difference } from "./scratch.ts"
import { replaced } from "../harness/replaced.ts"

/** Numbers that look random and are the same in every run (mulberry32). */
function seeded(seed: number): (below: number) => number {
	let state = seed
	return (below) => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below
	}
}

/** Waits until the index is that from scratch; asks seldom, as asking takes the time that reading needs. */
async function settled(root: vscode.Uri, attempts = 20): Promise<void> {
	const { notes } = await api()
	for (let attempt = 1; ; attempt++) {
		await new Promise((resolve) => setTimeout(resolve, attempt * 200))
		const differs = difference(notes, root)
		if (differs === undefined) return
		assert.ok(attempt < attempts, `the index differs from one from scratch:\n${differs}`)
	}
}

/**
 * The same, at the latest when the window is entered again: VS Code's watcher may lose what happens in folders that were
 * just made or moved, and what the window does then finds it.
 */
async function settledOrEntered(root: vscode.Uri): Promise<void> {
	const { notes } = await api()
	await settled(root, 6).catch(async () => {
		entered++
		// VS Code reads again what its editors show.
		for (const document of vscode.workspace.textDocuments.filter(
			({ uri, isDirty }) => !isDirty && uri.toString().startsWith(`${root.toString()}/`),
		)) {
			await vscode.window.showTextDocument(document).then(
				async () => vscode.commands.executeCommand("workbench.action.files.revert"),
				() => undefined,
			)
		}
		await notes.recheck()
		await settled(root)
	})
}

/** How often the watcher by itself was not enough. */
let entered = 0

suite("the index", () => {
	for (const { seed, folders } of spread([1, 2, 3, 4, 5, 6], 2).map((number) => ({ seed: number, folders: number > 3 }))) {
		const events = folders ? "any events, of whole folders too" : "any events of files"
		test(`equals one from scratch after ${events}, seed ${seed} [I7] [R66] [R67] [R75] [R84]`, async () => {
			after(closeAll)
			await api()
			const random = seeded(seed)
			const root = uriOf(`sc${seed}`)
			mkdirSync(root.fsPath, { recursive: true })
			const pathOf = () => `f${random(3)}/${random(2) === 0 ? "" : "deep/"}n${random(5)}.ipt.md`
			const uriAt = (path: string) => vscode.Uri.joinPath(root, path)
			const codeOf = () => `SC${seed}-${random(3)}`
			const text = () =>
				[
					() => session(codeOf(), 1 + random(9)),
					() => formulation(codeOf()),
					() => session(codeOf(), 1 + random(9)).replaceAll("\n", "\r\n"),
					() => replaced(session(codeOf(), 1), ["phase: middle", "phase: ["]),
					() => "",
				][random(5)]?.() ?? ""
			const bytes = (): Buffer => (random(8) === 0 ? Buffer.from(session(codeOf(), 2, "M\u00fcller\n"), "latin1") : Buffer.from(text()))
			const external = (): void => {
				const path = uriAt(pathOf()).fsPath
				mkdirSync(dirname(path), { recursive: true })
				writeFileSync(path, bytes())
			}
			const silently = async (work: () => unknown): Promise<void> => {
				// What is renamed or deleted may not be there, which is one of the events tried.
				try {
					await work()
				} catch (error) {
					assert.ok(error instanceof Error)
				}
			}
			const operations: (() => unknown)[] = [
				() => new Promise((resolve) => setTimeout(resolve, random(300))),
				external,
				() => {
					for (let count = 0; count < 10; count++) external()
				},
				async () => vscode.workspace.fs.writeFile(uriAt(pathOf()), bytes()),
				async () =>
					silently(async () => {
						const document = await vscode.workspace.openTextDocument(uriAt(pathOf()))
						await vscode.window.showTextDocument(document, { preview: false })
						await replaceText(document, text())
					}),
				async () =>
					silently(async () => vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.scheme === "file")[0]?.save()),
				async () => silently(async () => vscode.workspace.fs.delete(uriAt(pathOf()))),
				() => rmSync(uriAt(pathOf()).fsPath, { force: true }),
				async () =>
					silently(async () => {
						const edit = new vscode.WorkspaceEdit()
						edit.renameFile(uriAt(pathOf()), uriAt(pathOf()), { overwrite: true })
						await vscode.workspace.applyEdit(edit)
					}),
			]
			const ofFolders: (() => unknown)[] = [
				async () => silently(async () => vscode.workspace.fs.rename(uriAt(`f${random(3)}`), uriAt(`f${random(3)}`), { overwrite: true })),
				async () => silently(() => renameSync(uriAt(`f${random(3)}/deep`).fsPath, uriAt(`f${random(3)}/other`).fsPath)),
				async () => silently(() => rmSync(uriAt(`f${random(3)}`).fsPath, { recursive: true, force: true })),
			]
			if (folders) operations.push(...ofFolders)
			for (let step = 0; step < 60; step++) {
				await operations[random(operations.length)]?.()
				if (step % 20 === 19) await settledOrEntered(root)
			}
			await closeAll()
			await settledOrEntered(root)
			console.log(`  the watcher alone did not do ${entered} times so far`)
		})
	}

	test("takes a burst of events together, and misses none [I7] [R77]", async () => {
		const { notes } = await api()
		const root = uriOf("burst")
		let told = 0
		const listener = notes.onDidChange(() => told++)
		after(() => void listener.dispose())
		mkdirSync(root.fsPath)
		const write = (index: number, number: number) =>
			writeFileSync(vscode.Uri.joinPath(root, `n${index}.ipt.md`).fsPath, session("BU", 1 + ((index + number) % 28)))
		for (let index = 0; index < 300; index++) write(index, 0)
		await settled(root)
		for (let round = 1; round <= 5; round++) for (let index = 0; index < 300; index++) write(index, round)
		await settled(root)
		rmSync(root.fsPath, { recursive: true })
		mkdirSync(root.fsPath)
		await settled(root)
		assert.ok(told < 60, `${told} changes were told of 2,100 events`)
		assert.equal(notes.folder.index.case("BU"), undefined)
	}, 120_000)

	test("is right again after Refresh, whatever was missed [I7] [R77]", async () => {
		const { notes } = await api()
		const root = uriOf("missed")
		mkdirSync(root.fsPath)
		writeFileSync(vscode.Uri.joinPath(root, "a.ipt.md").fsPath, session("MI", 1))
		await settled(root)
		// As if events had been lost.
		notes.folder.delete(vscode.Uri.joinPath(root, "a.ipt.md").toString())
		notes.folder.setText(vscode.Uri.joinPath(root, "ghost.ipt.md").toString(), session("MI", 2))
		assert.ok(difference(notes, root))
		await vscode.commands.executeCommand("ipt.refresh")
		await settled(root)
	})
})
