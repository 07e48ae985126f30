import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { eraseAll, stampAt } from "../../../../src/files/erase.ts"
import { backupsOf, earlierVersions, localHistoryOf, storedIndexes } from "../../../../src/vscode/shared/machine/known-copies.ts"
import { historyFolderOf, resourceIn, samePath } from "../../../../src/vscode/shared/machine/vscode-copies.ts"
import { onEndingDisk } from "../../../files/ending-disk.ts"
import { withTemporaryFolder } from "../../../harness/temporary.ts"

const write = (path: string, text: string, time = 1000) => {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, text)
	utimesSync(path, time, time)
}
const note = (code: string) => `---\nipt: 1\nnote: session\ncase: ${code}\n---\n`
const entries = (resource: string) => JSON.stringify({ version: 1, resource, entries: [{ id: "a.md", timestamp: 1 }] })
const sought = [{ uri: "file:///home/anna/notes/%C3%A4%20b.ipt.md", path: "/home/anna/notes/ä b.ipt.md" }]

describe("copies that VS Code makes", () => {
	it("have its own names", () => {
		expect(historyFolderOf("")).toBe((149_417).toString(16))
		expect(historyFolderOf("a")).toBe((149_417 * 31 + 97).toString(16))
		expect(resourceIn('{"resource": 7}')).toBeUndefined()
		expect(resourceIn("null")).toBeUndefined()
		expect(resourceIn("{")).toBeUndefined()
	})

	it("are of a file on this machine or on the one that VS Code is connected to", () => {
		expect(samePath("file:///home/a%20b.md", "/home/a b.md")).toBe(true)
		expect(samePath("vscode-remote://ssh-remote%2Bhost/home/a.md", "/home/a.md")).toBe(true)
		expect(samePath("file:///c%3A/a.md", "/C:/a.md")).toBe(true)
		expect(samePath("untitled:///home/a.md", "/home/a.md")).toBe(false)
		expect(samePath("file:///home/%ZZ.md", "/home/%ZZ.md")).toBe(false)
		expect(samePath("file:///home/b.md", "/home/a.md")).toBe(false)
	})

	it("are found in the Local History, by their file, by the name of the folder, or by the case that the newest one names [R110]", async () => {
		await withTemporaryFolder(async (folder) => {
			const history = join(folder, "User/History")
			write(join(history, "1/entries.json"), entries("file:///home/anna/notes/%C3%A4%20b.ipt.md"))
			write(join(history, historyFolderOf(sought[0]?.uri ?? ""), "x.md"), "no note")
			write(join(history, "2/entries.json"), entries("file:///home/anna/notes/old-name.ipt.md"))
			write(join(history, "2/a.md"), note("D-8"), 1000)
			write(join(history, "2/b.md"), note("C-7"), 2000)
			// A note that had the code once, and has another one now, is one of the other case.
			write(join(history, "3/entries.json"), entries("file:///home/anna/notes/other.ipt.md"))
			write(join(history, "3/a.md"), note("C-7"), 1000)
			write(join(history, "3/b.md"), note("D-8"), 2000)
			write(join(history, "4/entries.json"), entries("file:///home/anna/readme.md"))
			write(join(history, "4/a.md"), note("C-7"))
			write(join(history, "5/a.md"), note("C-7"))
			write(join(history, "6/entries.json"), "{")
			write(join(history, "stray"), "a file among the folders")
			const found = await localHistoryOf(join(folder, "User/globalStorage/ipt-notes.ipt-notes"), sought, "C-7")
			const names = ["1", "2", "5", historyFolderOf(sought[0]?.uri ?? "")]
			expect(found.sort()).toEqual(names.map((name) => join(history, name)).sort())
			// A profile has its own folder for extensions, and the same history.
			expect(await localHistoryOf(join(folder, "User/profiles/1a/globalStorage/ipt-notes.ipt-notes"), sought, "C-7")).toHaveLength(4)
			expect(await localHistoryOf(join(folder, "elsewhere/ipt-notes.ipt-notes"), sought, "C-7")).toEqual([])
		})
	})

	it("are earlier versions of a file, the newest first", async () => {
		await withTemporaryFolder(async (folder) => {
			const { uri = "" } = sought[0] ?? {}
			const own = join(folder, "User/History", historyFolderOf(uri))
			write(join(own, "entries.json"), entries(uri), 4000)
			for (const [name, time] of [
				["b", 2000],
				["a", 3000],
				["c", 1000],
			] as const)
				write(join(own, `${name}.md`), name, time)
			const versions = async (storage: string): Promise<string[]> => {
				const found: string[] = []
				for await (const bytes of earlierVersions(join(folder, storage), uri)) found.push(new TextDecoder().decode(bytes))
				return found
			}
			expect(await versions("User/globalStorage/ipt-notes.ipt-notes")).toEqual(["a", "b", "c"])
			expect(await versions("elsewhere")).toEqual([])
		})
	})

	it("are found among backups and indexes [R110]", async () => {
		await withTemporaryFolder(async (folder) => {
			const place = join(folder, "User/globalStorage/ipt-notes.ipt-notes")
			write(join(folder, "Backups/w1/file/a"), 'file:///home/anna/notes/%C3%A4%20b.ipt.md {"mtime":1}\nthe text')
			write(join(folder, "Backups/w1/file/b"), "file:///home/anna/notes/other.ipt.md {}\nfile:///home/anna/notes/%C3%A4%20b.ipt.md")
			write(join(folder, "Backups/w2/untitled/c"), "untitled:Untitled-1 {}\ntext")
			write(join(folder, "Backups/workspaces.json"), "{}")
			expect(await backupsOf(place, sought)).toEqual([join(folder, "Backups/w1/file/a")])
			write(join(folder, "User/workspaceStorage/w1/ipt-notes.ipt-notes/index"), "sealed")
			write(join(folder, "User/workspaceStorage/w2/other.extension/index"), "theirs")
			expect(await storedIndexes(place)).toEqual([join(folder, "User/workspaceStorage/w1/ipt-notes.ipt-notes/index")])
			expect(await backupsOf("/", sought)).toEqual([])
		})
	})
})

describe("erasing", () => {
	it("deletes what was shown, no other file in its place, and says what is left [R107]", async () => {
		await withTemporaryFolder(async (folder) => {
			const at = (name: string) => join(folder, name)
			write(at("a"), "a")
			write(at("b"), "b")
			write(at("dir/inner/c"), "c")
			write(at("target"), "kept")
			symlinkSync(at("target"), at("link"))
			const stamps = { a: await stampAt(at("a")), b: await stampAt(at("b")), link: await stampAt(at("link")) }
			write(at("b"), "another one", 2000)
			const left = await eraseAll([
				...Object.entries(stamps).map(([name, stamp]) => ({ path: at(name), ...(stamp !== undefined && { stamp }) })),
				{ path: at("dir") },
				{ path: at("gone") },
			])
			expect(left).toEqual([{ path: at("b"), trouble: "changed" }])
			for (const name of ["a", "link", "dir"]) expect(await stampAt(at(name)), name).toBeUndefined()
			expect(await stampAt(at("target"))).toBeDefined()
		})
	})

	it.each(["ends before", "ends after"] as const)(
		"goes on to its end after the disk %s any step, and touches nothing else [R108]",
		async (how) => {
			let tried = 0
			for (let step = 1; ; step++) {
				const came = await withTemporaryFolder(async (folder) => {
					const at = (name: string) => join(folder, name)
					for (const name of ["a", "b", "dir/c", "dir/inner/d", "kept"]) write(at(name), name)
					const files = await Promise.all(
						["a", "b"].map(async (name) => {
							const stamp = await stampAt(at(name))
							return { path: at(name), ...(stamp !== undefined && { stamp }) }
						}),
					)
					const all = [...files, { path: at("dir") }]
					let left: readonly { readonly path: string }[] = []
					const end = await onEndingDisk({ at: step, how, below: folder }, async () => (left = await eraseAll(all)))
					expect(end.error).toBeUndefined()
					const there = await Promise.all(all.map(async ({ path }) => ((await stampAt(path)) === undefined ? [] : [path])))
					expect(left.map(({ path }) => path)).toEqual(expect.arrayContaining(there.flat()))
					expect(await eraseAll(all), `step ${step}`).toEqual([])
					for (const { path } of all) expect(await stampAt(path), `step ${step}`).toBeUndefined()
					expect(await stampAt(at("kept"))).toBeDefined()
					return end.came
				})
				if (!came) break
				tried++
			}
			expect(tried).toBeGreaterThan(6)
		},
	)

	it("says of each step that fails what is still there [R108]", async () => {
		let tried = 0
		for (let fault = 1; ; fault++) {
			const came = await withTemporaryFolder(async (folder) => {
				const files = ["a", "b", "c"].map((name) => ({ path: join(folder, name) }))
				for (const { path } of files) write(path, "text")
				let left: readonly { readonly path: string }[] = []
				const end = await onEndingDisk({ at: fault, how: "fails", below: folder }, async () => (left = await eraseAll(files)))
				expect(end.error).toBeUndefined()
				const there = await Promise.all(files.map(async ({ path }) => ((await stampAt(path)) === undefined ? [] : [path])))
				// What cannot be looked for counts as still there.
				expect(left.map(({ path }) => path)).toEqual(expect.arrayContaining(there.flat()))
				if (end.came) expect(left.length).toBeGreaterThan(0)
				return end.came
			})
			if (!came) break
			tried++
		}
		expect(tried).toBeGreaterThan(6)
	})
})
