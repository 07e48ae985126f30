import { createHash } from "node:crypto"
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readRecord, recordName } from "../../../../src/archive/record.ts"
import { NotMoved } from "../../../../src/files/move.ts"
import {
	archiveCase,
	archivedCases,
	finish,
	realFolder,
	restoreCase,
	type ToArchive,
} from "../../../../src/vscode/shared/machine/archive-files.ts"
import { onEndingDisk } from "../../../files/ending-disk.ts"
import { soaking } from "../../../harness/soak.ts"

let folder = ""
const archive = () => join(folder, "archive")

/** Two folders of notes with a case in both, another case next to it, and what must never change. */
const texts: Readonly<Record<string, string>> = {
	"notes/C-7/formulation.ipt.md": "the formulation\n",
	"notes/C-7/session-01.ipt.md": "session one \u00e4\n",
	"notes/C-7/C-7.AB.signed": "ipt-signature: 1\ncase: C-7\n",
	"notes/C-7/archived-remarks/session-01.CD.remarks": "a remark\n",
	"more/closing.ipt.md": "the closing note\n",
	"notes/D-1/formulation.ipt.md": "of another case\n",
	"notes/keep.txt": "no note\n",
}
const own = ["C-7/formulation.ipt.md", "C-7/session-01.ipt.md", "C-7/C-7.AB.signed", "C-7/archived-remarks/session-01.CD.remarks"]

const write = (path: string, text: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true })
	writeFileSync(join(folder, path), text)
}

/** Every file below a folder with its text. */
function below(path: string): Record<string, string> {
	const found: Record<string, string> = {}
	const walk = (at: string): void => {
		for (const name of readdirSync(at)) {
			const inner = join(at, name)
			if (lstatSync(inner).isDirectory()) walk(inner)
			else found[relative(path, inner)] = readFileSync(inner, "utf8")
		}
	}
	if (existsSync(path)) walk(path)
	return found
}

const toArchive = (): ToArchive => ({
	archive: archive(),
	code: "C-7",
	dates: { closed: "2026-06-01", first: "2026-01-01", last: "2026-06-01" },
	roots: [
		{ name: "notes", folder: join(folder, "notes") },
		{ name: "more", folder: join(folder, "more") },
	],
	files: [
		...own.map((path) => ({ root: 0, path, kind: path.endsWith(".ipt.md") ? ("note" as const) : ("ledger" as const) })),
		{ root: 1, path: "closing.ipt.md", kind: "note" },
	],
	time: "2026-07-01T10:00:00Z",
})

const archived = async () => (await archivedCases(archive()))[0]

function make(): void {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "ipt-notes-archive-")))
	for (const [path, text] of Object.entries(texts)) write(path, text)
}
const unmake = () => rmSync(folder, { recursive: true, force: true })

beforeEach(make)
afterEach(unmake)

const trouble = async (work: Promise<unknown>): Promise<unknown> =>
	work.then(
		() => "moved",
		(error: unknown) => (error instanceof NotMoved ? [relative(folder, error.file), error.trouble, error.isBegun] : error),
	)

describe("a case goes to the archive", () => {
	it("with all of its files, read-only and with their times, and leaves everything else", async () => {
		chmodSync(join(folder, "notes/C-7/session-01.ipt.md"), 0o640)
		utimesSync(join(folder, "notes/C-7/session-01.ipt.md"), 1_700_000_000, 1_700_000_000)
		await archiveCase(toArchive())
		const { [join("C-7", recordName)]: record = "", ...files } = below(archive())
		expect(files).toEqual({
			...Object.fromEntries(own.map((path) => [join("C-7/notes", path), texts[`notes/${path}`]])),
			"C-7/more/closing.ipt.md": texts["more/closing.ipt.md"],
		})
		expect(statSync(join(archive(), "C-7/notes/C-7/session-01.ipt.md"))).toMatchObject({ mtimeMs: 1_700_000_000_000 })
		expect(statSync(join(archive(), "C-7/notes/C-7/session-01.ipt.md")).mode & 0o777).toBe(0o440)
		expect(readRecord(record)).toMatchObject({ case: "C-7", state: "archived", closed: "2026-06-01", archived: "2026-07-01T10:00:00Z" })
		expect(below(join(folder, "notes"))).toEqual({ "D-1/formulation.ipt.md": "of another case\n", "keep.txt": "no note\n" })
		expect(readdirSync(join(folder, "notes"))).toEqual(["D-1", "keep.txt"])
		expect(existsSync(join(folder, "more"))).toBe(true)
	})

	it("and comes back as it was", async () => {
		const before = below(folder)
		chmodSync(join(folder, "notes/C-7/formulation.ipt.md"), 0o444)
		await archiveCase(toArchive())
		const found = await archived()
		if (!found?.record) throw new Error("no record")
		await restoreCase(found.folder, found.record, [join(folder, "notes"), join(folder, "more")])
		expect(below(folder)).toEqual(before)
		expect(statSync(join(folder, "notes/C-7/formulation.ipt.md")).mode & 0o222).toBe(0)
		expect(statSync(join(folder, "notes/C-7/session-01.ipt.md")).mode & 0o200).toBe(0o200)
		expect(readdirSync(archive())).toEqual([])
	})

	it("in one folder without the name of the open one", async () => {
		await archiveCase({ ...toArchive(), roots: toArchive().roots.slice(0, 1), files: toArchive().files.slice(0, 4) })
		expect(readdirSync(join(archive(), "C-7")).sort()).toEqual(["C-7", recordName])
	})

	it("a second time, with what was written since", async () => {
		await archiveCase(toArchive())
		write("notes/C-7/addendum.ipt.md", "later\n")
		await archiveCase({ ...toArchive(), files: [{ root: 0, path: "C-7/addendum.ipt.md", kind: "note" }] })
		expect((await archived())?.record?.files).toHaveLength(6)
		expect(below(join(folder, "notes/C-7"))).toEqual({})
	})

	it("next to another one whose code gives the same name", async () => {
		await archiveCase(toArchive())
		write("notes/E/a.ipt.md", "other\n")
		const folderOfOther = await archiveCase({ ...toArchive(), code: "c-7", files: [{ root: 0, path: "E/a.ipt.md", kind: "note" }] })
		expect(folderOfOther).toBe(join(archive(), "c-7-2"))
	})
})

describe("nothing is moved", () => {
	it("over another file in the place of one of them, while the same file is fine [R106]", async () => {
		await archiveCase(toArchive())
		write("notes/C-7/session-01.ipt.md", "written again\n")
		write("notes/C-7/formulation.ipt.md", texts["notes/C-7/formulation.ipt.md"] ?? "")
		const before = below(folder)
		const again = { ...toArchive(), files: toArchive().files.slice(0, 2) }
		expect(await trouble(archiveCase(again))).toEqual(["archive/C-7/notes/C-7/session-01.ipt.md", "differs", false])
		expect(below(folder)).toEqual(before)
		rmSync(join(folder, "notes/C-7/session-01.ipt.md"))
		expect(await trouble(archiveCase({ ...again, files: again.files.slice(0, 1) }))).toBe("moved")
		expect(below(join(folder, "notes/C-7"))).toEqual({})
	})

	it("if one of them is a link, a folder or gone [R106]", async () => {
		const path = join(folder, "notes/C-7/session-01.ipt.md")
		rmSync(path)
		const without = below(folder)
		expect(await trouble(archiveCase(toArchive()))).toEqual([relative(folder, path), "gone", false])
		symlinkSync(join(folder, "notes/keep.txt"), path)
		expect(await trouble(archiveCase(toArchive()))).toEqual([relative(folder, path), "link", false])
		rmSync(path)
		mkdirSync(path)
		expect(await trouble(archiveCase(toArchive()))).toEqual([relative(folder, path), "folder", false])
		expect(below(folder)).toEqual(without)
	})

	it("back over a file that was written meanwhile, or out of its folder over a link [R106]", async () => {
		await archiveCase(toArchive())
		const found = await archived()
		if (!found?.record) throw new Error("no record")
		const { record } = found
		const targets = [join(folder, "notes"), join(folder, "more")]
		write("notes/C-7/formulation.ipt.md", "another one\n")
		const before = below(folder)
		expect(await trouble(restoreCase(found.folder, record, targets))).toEqual(["notes/C-7/formulation.ipt.md", "differs", false])
		expect(below(folder)).toEqual(before)
		rmSync(join(folder, "notes/C-7"), { recursive: true })
		mkdirSync(join(folder, "elsewhere"))
		symlinkSync(join(folder, "elsewhere"), join(folder, "notes/C-7"))
		expect(await trouble(restoreCase(found.folder, record, targets))).toEqual(["notes/C-7", "link", false])
		expect(readdirSync(join(folder, "elsewhere"))).toEqual([])
	})
})

const ways = ["fails", "ends before", "ends after", "ends within"] as const

describe.each(ways)("if the disk %s at any step", (how) => {
	/** Every text of the case is somewhere, whole, and nothing else has changed. */
	const nothingIsLost = (step: string) => {
		const now = Object.values(below(folder))
		for (const [path, text] of Object.entries(texts)) expect(now, `${step}: ${path}`).toContain(text)
		expect(below(join(folder, "notes"))["D-1/formulation.ipt.md"]).toBe("of another case\n")
	}
	/** Each step in a soak; otherwise one of four, of each way to end others. */
	const [first, stride] = soaking ? [1, 1] : [1 + ways.indexOf(how), 4]

	it("no file is lost, and archiving goes on to its end [R105]", async () => {
		let tried = 0
		for (let at = first; ; at += stride) {
			unmake()
			make()
			const { came, error } = await onEndingDisk({ at, how, below: folder }, async () => archiveCase(toArchive()))
			if (!came) break
			tried++
			nothingIsLost(`step ${at}`)
			// What fails before anything was moved leaves the archive as it was.
			if (how === "fails" && error !== undefined && !(error instanceof NotMoved && error.isBegun))
				expect(existsSync(archive()) ? readdirSync(archive()) : [], `step ${at}`).toEqual([])
			const left = await archived()
			if (left?.record && left.record.state !== "archived") await finish(left.folder, left.record)
			else if (left?.record === undefined) await archiveCase(toArchive())
			expect((await archived())?.record?.state, `step ${at}`).toBe("archived")
			const { [join("C-7", recordName)]: _, ...files } = below(archive())
			expect(Object.values(files).sort(), `step ${at}`).toEqual(
				[...own.map((path) => texts[`notes/${path}`] ?? ""), texts["more/closing.ipt.md"] ?? ""].sort(),
			)
			expect(below(join(folder, "notes")), `step ${at}`).toEqual({
				"D-1/formulation.ipt.md": "of another case\n",
				"keep.txt": "no note\n",
			})
		}
		expect(tried).toBeGreaterThan(60 / stride)
	})

	it("no file is lost, and restoring goes on to its end [R105]", async () => {
		let tried = 0
		for (let at = first; ; at += stride) {
			unmake()
			make()
			await archiveCase(toArchive())
			const targets = [join(folder, "notes"), join(folder, "more")]
			const restore = async () => {
				const found = await archived()
				if (found?.record) await restoreCase(found.folder, found.record, targets)
			}
			const { came } = await onEndingDisk({ at, how, below: folder }, restore)
			if (!came) break
			tried++
			nothingIsLost(`step ${at}`)
			await restore()
			expect(below(folder), `step ${at}`).toEqual(texts)
		}
		expect(tried).toBeGreaterThan(60 / stride)
	})
})

describe("a note that is written while its case is moved", () => {
	it("is never lost: the move stops, and goes on with the newer text [R106]", async () => {
		// The copies are made, and the program ends before the first original is deleted.
		let at = 1
		for (; at < 400; at++) {
			unmake()
			make()
			await onEndingDisk({ at, how: "ends before", below: folder }, async () => archiveCase(toArchive()))
			if (Object.keys(below(join(archive(), "C-7"))).length === 6) break
		}
		write("notes/C-7/session-01.ipt.md", "written meanwhile\n")
		const left = await archived()
		if (!left?.record) throw new Error("no record")
		await finish(left.folder, left.record)
		expect(below(archive())[join("C-7/notes/C-7/session-01.ipt.md")]).toBe("written meanwhile\n")
		const hash = createHash("sha256").update("written meanwhile\n").digest("hex")
		expect((await archived())?.record?.files.map(({ sha256 }) => sha256)).toContain(hash)
	})
})

it("an archive that is not there yet is where its nearest folder really is", async () => {
	symlinkSync(join(folder, "notes"), join(folder, "link"))
	expect(await realFolder(join(folder, "link/a/b"))).toBe(join(folder, "notes/a/b"))
	expect(await realFolder(join(folder, "link"))).toBe(join(folder, "notes"))
})
