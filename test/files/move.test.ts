import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { isBelow, type Move, moveFiles, NotMoved, sha256Of } from "../../src/files/move.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"

const text = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined)

/** Two files that are to be moved, and what each is at the end. */
async function moving(
	meanwhile: (moves: readonly Move[]) => void,
): Promise<{ readonly error: unknown; readonly texts: readonly unknown[] }> {
	return withTemporaryFolder(async (folder) => {
		const moves = ["a", "b"].map((name): Move => {
			const from = join(folder, name)
			writeFileSync(from, `text ${name}`)
			return { from, to: join(folder, "to", name), sha256: sha256Of(Buffer.from(`text ${name}`)), mode: 0o444 }
		})
		const error: unknown = await moveFiles(moves, async () => meanwhile(moves)).then(
			() => undefined,
			(thrown: unknown) => thrown,
		)
		return { error, texts: moves.flatMap(({ from, to }) => [text(from), text(to)]) }
	})
}

it("files are moved once all copies are there", async () => {
	const { error, texts } = await moving((moves) => {
		for (const { from, to } of moves) expect([text(from), statSync(to).mode & 0o777]).toEqual([`text ${from.slice(-1)}`, 0o444])
	})
	expect([error, texts]).toEqual([undefined, [undefined, "text a", undefined, "text b"]])
})

it("an original that was written since it was copied is not deleted [R106]", async () => {
	const { error, texts } = await moving(([, second]) => writeFileSync(second?.from ?? "", "newer"))
	expect(error).toBeInstanceOf(NotMoved)
	expect(error).toMatchObject({ trouble: "changed", isBegun: true, file: expect.stringMatching(/b$/) })
	expect(texts).toEqual([undefined, "text a", "newer", "text b"])
})

it("an original whose copy is not as it was read back is not deleted", async () => {
	const { error, texts } = await moving(([first]) => {
		chmodSync(first?.to ?? "", 0o644)
		writeFileSync(first?.to ?? "", "damaged")
	})
	expect(error).toMatchObject({ trouble: "changed", isBegun: false })
	expect(texts).toEqual(["text a", undefined, "text b", undefined])
})

it("copies are removed again if something fails before the first original is deleted [R105]", async () => {
	const { error, texts } = await moving(() => {
		throw Object.assign(new Error("full"), { code: "ENOSPC" })
	})
	expect(error).toMatchObject({ trouble: "full", isBegun: false })
	expect(texts).toEqual(["text a", undefined, "text b", undefined])
})

it("a copy stays if its original is gone, though its deletion was reported to fail", async () => {
	await withTemporaryFolder(async (folder) => {
		const move = { from: join(folder, "a"), to: join(folder, "to"), sha256: sha256Of(Buffer.from("text")), mode: 0o444 }
		writeFileSync(move.from, "text")
		const error: unknown = await moveFiles([move], async () => rmSync(move.from)).catch((thrown: unknown) => thrown)
		expect(error).toBeInstanceOf(NotMoved)
		expect([text(move.from), text(move.to)]).toEqual([undefined, "text"])
	})
})

it("a path is below a folder by its steps, not by its letters", () => {
	expect(["/a/b", "/a/b/c", "/a/..b"].map((path) => isBelow(path, "/a"))).toEqual([true, true, true])
	expect(["/a", "/ab", "/", "/b/a"].map((path) => isBelow(path, "/a"))).toEqual([false, false, false, false])
})
