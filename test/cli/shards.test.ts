/** Lists of notes: on disk as in memory, and any folder in any number of shards. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Entry, readEntry, written } from "../../src/cli/shards/entry.ts"
import { hexOf, rememberedHash } from "../../src/cli/shards/gather.ts"
import { headOf } from "../../src/cli/shards/listing.ts"
import { keyOf, Spool } from "../../src/cli/shards/spool.ts"
import { factsOf } from "../../src/cases/facts.ts"
import { readNote } from "../../src/note/read.ts"
import { hashOfKey, keyOfCase, shardOf } from "../../src/tables/index.ts"
import { callProgram } from "../harness/program.ts"
import { runs } from "../harness/soak.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"
import { shortCase } from "../tables/case-rows.ts"
import { linesIn, oddFiles, writeFiles } from "./tables/odd-folder.ts"

const path = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.isWellFormed() && !text.includes("\0"))
const entry: fc.Arbitrary<Entry> = fc.record(
	{
		kind: fc.constantFrom("folder", "note"),
		file: path,
		size: fc.nat(),
		mtime: fc.double({ min: -1e12, max: 2e12, noNaN: true }).map((time) => time || 0),
		code: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/),
		amends: path,
	},
	{ requiredKeys: ["kind", "file", "size", "mtime"] },
)

it("is the same entry after it was written, whatever its file is named", () => {
	fc.assert(
		fc.property(entry, (one) => {
			expect(readEntry(written(one))).toEqual(one)
		}),
	)
})

it("has the same groups in the same order on disk as in memory", async () => {
	await withTemporaryFolder(async (folder) => {
		const hashOf = rememberedHash()
		await fc.assert(
			fc.asyncProperty(fc.array(entry, { maxLength: 60 }), async (entries) => {
				using inMemory = new Spool(folder, "memory")
				using onDisk = new Spool(folder, "disk", 5)
				for (const one of entries) for (const spool of [inMemory, onDisk]) spool.add(one, hexOf(await hashOf(keyOf(one))))
				const groups = [...inMemory.groups()]
				expect([...onDisk.groups()]).toEqual(groups)
				expect(groups.flatMap((group) => group.entries.map((one) => [group.key, keyOf(one)])).every(([key, own]) => key === own)).toBe(true)
			}),
			{ numRuns: runs(200) },
		)
		expect(readdirSync(folder)).toEqual([])
	})
})

describe("the first bytes of a note", () => {
	it("name the case that the whole note names", async () => {
		await withTemporaryFolder(async (folder) => {
			const files = oddFiles()
			// Headers of every length around what is read first, and characters that are cut in two.
			for (let length = 4050; length < 4110; length++)
				files.set(
					`long/${length}.ipt.md`,
					`---\nnote: session\ncase: L-1\ntitle: ${"ü".repeat((length - 40) / 2)}${length % 2 ? "x" : ""}\n---\n\n## Plan\n\nGo on.\n`,
				)
			writeFiles(folder, files)
			for (const [name, text] of files) {
				if (!name.endsWith(".ipt.md")) continue
				const facts = factsOf(name, readNote(text))
				expect(headOf(join(folder, name)).code, name).toBe(facts.case ?? facts.mayBelongTo)
				expect(headOf(join(folder, name)).amends, name).toBe(facts.amendment?.amends)
			}
		})
	})
})

it("puts codes that look alike into one shard, and others evenly into all", async () => {
	for (const [one, other] of [
		["C-10", "c-lO"],
		["G-2025-01", "g-2025-ol"],
	] as const)
		expect(shardOf(await hashOfKey(keyOfCase(one)), 97)).toBe(shardOf(await hashOfKey(keyOfCase(other)), 97))
	const counts = Array.from({ length: 8 }, () => 0)
	for (let index = 0; index < 4000; index++) {
		const shard = shardOf(await hashOfKey(keyOfCase(`G-${index}`)), 8)
		counts[shard] = (counts[shard] ?? 0) + 1
	}
	expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.4)
})

it("makes the same rows of any folder in any number of shards", { timeout: 120_000 }, async () => {
	const names = Object.keys(shortCase) as (keyof typeof shortCase)[]
	const note = fc.record({
		folder: fc.constantFrom("a", "b", "a/c"),
		name: fc.constantFrom(...names),
		code: fc.constantFrom("C-1", "C-l", "c-1", "C-10", "C-1O", "Z-9", "", "not a code"),
		file: fc.stringMatching(/^[a-z]{1,3}$/),
		amends: fc.constantFrom("", "a.ipt.md", "b.ipt.md", "aa.ipt.md"),
	})
	await fc.assert(
		fc.asyncProperty(fc.array(note, { minLength: 1, maxLength: 14 }), fc.integer({ min: 2, max: 5 }), async (notes, shards) => {
			await withTemporaryFolder(async (folder) => {
				const files = notes.map(({ folder: of, name, code, file, amends }): [string, string] => {
					const text = shortCase[name].replace(/^case: .*\n/m, code === "" ? "" : `case: ${code}\n`)
					return [
						`${of}/${file}.ipt.md`,
						amends === "" ? text : text.replace(/^note: .*$/m, "note: addendum").replace(/^date: /m, `amends: ${amends}\ndate: `),
					]
				})
				writeFiles(join(folder, "notes"), new Map(files))
				const run = async (...args: string[]) => callProgram(["tables", "notes", "--text", "full", ...args], { cwd: folder })
				await run("--out", "one")
				for (let index = 0; index < shards; index++) await run("--out", "many", "--shard", `${index}/${shards}`)
				expect(linesIn(join(folder, "many"))).toEqual(linesIn(join(folder, "one")))
				const { findings, unread } = JSON.parse((await callProgram(["check", "notes", "--format", "json"], { cwd: folder })).stdout)
				const { findings: rows = [], _errors: errors = [] } = linesIn(join(folder, "one"))
				expect(rows.map((line) => String(JSON.parse(line).code)).sort()).toEqual(findings.map(({ code }: { code: string }) => code).sort())
				expect(errors).toHaveLength(unread.length)
			})
		}),
		{ numRuns: runs(60, 6) },
	)
})
