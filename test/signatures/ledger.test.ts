import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
	isLedgerFile,
	LedgerError,
	ledgerFileName,
	longestLedger,
	nextBlock,
	readLedger,
	type LedgerProblem,
} from "../../src/signatures/index.ts"
import { isSigner } from "../../src/signatures/values.ts"
import { replaced } from "../harness/replaced.ts"
import { runs, spread } from "../harness/soak.ts"
import { draft, hashLike, ledgerOf, ledgerText, signNothing, type Draft } from "./ledgers.ts"

const file = "C-7.AB.signed"

const drafts: readonly Draft[] = ["03", "04", "05"].map((number) => ({
	...draft,
	notes: [{ hash: hashLike(number), file: `session-${number} – Müller.ipt.md` }],
}))

/** The problems as short texts: `chain 2` is at the second entry. */
const short = (problems: readonly LedgerProblem[]): string[] =>
	problems.map(
		({ problem, entry, isContinued }) => `${problem}${entry === undefined ? "" : ` ${entry}`}${isContinued ? ", continued" : ""}`,
	)

const problemsOf = async (text: string, name = file): Promise<string[]> => short((await readLedger(name, text)).problems)

/** The blocks of a ledger's text. */
const blocks = (text: string): string[] => text.split(/(?<=-----END SSH SIGNATURE-----\n)/)

describe("a ledger", () => {
	it("is read with its entries, each after the one before", async () => {
		const ledger = await ledgerOf(drafts)
		expect(ledger).toMatchObject({ file, case: "C-7", signer: "AB", problems: [], endsWithinLine: false, head: { entry: 3 } })
		expect(ledger.entries.map(({ statement }) => statement.entry)).toEqual([1, 2, 3])
		expect(ledger.entries[1]!.statement.previous).toBe(ledger.entries[0]!.hash)
		expect(ledger.entries.map(({ line }) => line)).toEqual([1, 13, 25])
	})

	it("says the same after a checkout with other line ends, and with a byte order mark or empty lines between its blocks", async () => {
		const text = await ledgerText(drafts)
		const { entries } = await readLedger(file, text)
		for (const other of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\uFEFF${text}`, text.trimEnd()]) {
			const read = await readLedger(file, other)
			expect(read.problems).toEqual([])
			expect(read.entries).toEqual(entries)
		}
		const apart = await readLedger(file, blocks(text).join("\n\n"))
		expect(apart.problems).toEqual([])
		expect(apart.entries.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash))
	})

	it("[T2] shows what was changed, moved, removed, doubled or put in", async () => {
		const text = await ledgerText(drafts)
		const [one, two, three] = blocks(text)
		const other = await ledgerText([{ ...draft, case: "C-8" }], signNothing, "C-8.AB.signed")
		const ofCD = await ledgerText([{ ...draft, signer: "CD" }], signNothing, "C-7.CD.signed")
		const trials: readonly [problems: string[], text: string][] = [
			[["chain 2"], replaced(text, ["16:00", "17:00"])],
			[["chain 2"], replaced(text, ["AAAA", "AAAB"])],
			[["chain 2", "chain 1", "chain 3"], two! + one! + three!],
			[["chain 3", "chain 2"], one! + three! + two!],
			[["chain 3"], one! + three!],
			[["chain 2"], two! + three!],
			[["chain 2"], one! + two! + two!],
			[["chain 1", "place 1"], one! + other],
			[["chain 1", "place 1"], one! + ofCD],
			[["syntax"], `${one!}signed by hand\n${two!}${three!}`],
			[["syntax", "chain 2"], replaced(text, ["name: Anna Berg", "name: Anna Berg\n\n"])],
			[["version", "chain 2"], replaced(text, ["ipt-signature: 1", "ipt-signature: 2"])],
			[["syntax"], `<<<<<<< HEAD\n${text}`],
			[["incomplete, continued", "chain 2"], replaced(text, ["-----BEGIN SSH SIGNATURE-----\n", ""])],
			// What nobody can see without another witness.
			[[], one! + two!],
		]
		for (const [problems, changed] of trials) expect(await problemsOf(changed)).toEqual(problems)
		expect(await problemsOf(text, "C-7.AB-LAPTOP.signed")).toEqual(["place 1", "place 2", "place 3"])
		expect(await problemsOf(text, "C-8.AB.signed")).toEqual(["place 1", "place 2", "place 3"])
	})

	it("[T10] keeps a part that an interrupted write left, at every byte, and goes on after it [R97]", async () => {
		const text = await ledgerText(drafts)
		const bytes = new TextEncoder().encode(text)
		const whole = new TextEncoder().encode(blocks(text).slice(0, 2).join("")).length
		const ends = [...Array(bytes.length - whole - 1).keys()].map((index) => whole + 1 + index)
		for (const end of spread(ends, 120)) {
			const torn = new TextDecoder().decode(bytes.subarray(0, end))
			const ledger = await readLedger(file, torn)
			// Without its last line end, the block is all there.
			const isWhole = end === bytes.length - 1
			expect(short(ledger.problems), torn.slice(-40)).toEqual(isWhole ? [] : ["incomplete"])
			expect(ledger.entries).toHaveLength(isWhole ? 3 : 2)
			const after = torn + (await nextBlock(ledger, drafts[2]!, signNothing))
			expect(after.startsWith(torn)).toBe(true)
			const mended = await readLedger(file, after)
			expect(short(mended.problems)).toEqual(isWhole ? [] : ["incomplete, continued"])
			expect(mended.entries.map(({ statement }) => statement.entry)).toEqual(isWhole ? [1, 2, 3, 4] : [1, 2, 3])
		}
	})

	it("counts zeros that a power failure left as an interrupted write [R97]", async () => {
		const text = await ledgerText(drafts)
		const ledger = await readLedger(file, `${text}\0\0\0\0`)
		expect(short(ledger.problems)).toEqual(["incomplete"])
		expect(await problemsOf(`${text}\0\0\0\0${await nextBlock(ledger, draft, signNothing)}`)).toEqual(["incomplete, continued"])
	})

	it("[T9] shows that two windows of one signer wrote at once, and loses neither entry", async () => {
		const before = await ledgerText(drafts.slice(0, 1))
		const ledger = await readLedger(file, before)
		const [one, two] = [await nextBlock(ledger, drafts[1]!, signNothing), await nextBlock(ledger, drafts[2]!, signNothing)]
		const both = await readLedger(file, before + one + two)
		expect(short(both.problems)).toEqual(["chain 2"])
		expect(both.entries.flatMap(({ statement }) => statement.notes.map((note) => note.file))).toEqual(
			drafts.flatMap(({ notes }) => notes.map((note) => note.file)),
		)
		// The next entry names the blocks of both, so that neither can be removed unseen, and it stays visible that there were two.
		const next = await nextBlock(both, draft, signNothing)
		expect(next).toContain(`\nprevious: ${both.entries[2]!.hash}\nalso: ${both.entries[1]!.hash}\n`)
		expect(await problemsOf(before + one + two + next)).toEqual(["chain 2, continued"])
		expect(await problemsOf(before + two + next)).toEqual(["chain 3"])
		const after = await readLedger(file, before + one + two + next)
		expect(after.sides).toEqual([])
		expect(await nextBlock(after, draft, signNothing)).not.toContain("also:")
		// One that names a block which is not there, or an entry that was removed from between, is not helped by it.
		expect(await problemsOf(before + one + next)).toEqual(["chain 3"])
		expect(both.sides).toEqual([both.entries[1]!.hash])
		const text = await ledgerText(drafts)
		const [first, , third] = blocks(text)
		expect((await readLedger(file, first! + third!)).sides).toEqual([])
	})

	it("has one name for each case and signer, and none of two signers", () => {
		expect(ledgerFileName("C-7", "AB")).toBe(file)
		expect(ledgerFileName("C-7", "A.B.")).toBe("C-7.A+B+.signed")
		expect(ledgerFileName("C-7.AB", "CD")).not.toBe(ledgerFileName("C-7", "AB.CD"))
		expect(ledgerFileName("con", "AB")).toBe("con-.AB.signed")
		expect(isLedgerFile("C-7/C-7.AB.signed")).toBe(true)
		expect(isLedgerFile("session-03.ipt.md")).toBe(false)
		const signer = fc.string({ unit: fc.constantFrom("A", "B", ".", "_", "+", "@"), minLength: 1, maxLength: 5 }).filter(isSigner)
		const code = fc.constantFrom("C-7", "C-7.A", "C-7.A.B", "C")
		fc.assert(
			fc.property(code, signer, code, signer, (codeA, signerA, codeB, signerB) => {
				expect(ledgerFileName(codeA, signerA) === ledgerFileName(codeB, signerB)).toBe(codeA === codeB && signerA === signerB)
			}),
			{ numRuns: runs(4000) },
		)
	})

	it("takes nothing of another case or signer, of a newer version, unsigned, or without end", async () => {
		const ledger = await ledgerOf(drafts)
		const refuse = async (work: Promise<string>, problem: string): Promise<void> => {
			await expect(work).rejects.toThrow(new LedgerError(problem as LedgerError["problem"]))
		}
		await refuse(nextBlock(ledger, { ...draft, case: "C-8" }, signNothing), "another")
		await refuse(nextBlock(ledger, { ...draft, signer: "CD" }, signNothing), "another")
		const newer = await readLedger(file, replaced(await ledgerText(drafts), [/ipt-signature: 1(?=[^]{20,}$)/, "ipt-signature: 2"]))
		await refuse(nextBlock(newer, draft, signNothing), "version")
		for (const armour of ["", "signed", `x\n${await signNothing(new Uint8Array())}`, (await signNothing(new Uint8Array())).trimEnd()]) {
			await refuse(
				nextBlock(ledger, draft, async () => armour),
				"signature",
			)
		}
		const long = await readLedger(file, (await ledgerText(drafts)) + "\n".repeat(longestLedger - 1000))
		await refuse(nextBlock(long, draft, signNothing), "too-large")
		expect(await problemsOf("\n".repeat(longestLedger + 1))).toEqual(["too-large"])
		const large = `ipt-signature: 1\n${`x: ${"y".repeat(3000)}\n`.repeat(200)}${await signNothing(new Uint8Array())}`
		expect(await problemsOf(large)).toEqual(["too-large"])
	})

	it("[T12] never throws, whatever its text is, and leaves no line without a word", async () => {
		const [one, two] = blocks(await ledgerText(drafts))
		const piece = fc.constantFrom(
			"ipt-signature: 1\n",
			"ipt-signature: 2\n",
			"\n",
			"\r",
			"\0",
			"-----BEGIN SSH SIGNATURE-----\n",
			"-----END SSH SIGNATURE-----\n",
			"case: C-7",
			"x",
			one!,
			two!,
		)
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
				const text = pieces.join("")
				const { entries, problems } = await readLedger(file, text)
				expect(entries.length + problems.length > 0).toBe(/[^\r\n]/.test(text))
			}),
			{ numRuns: runs(1000, 200) },
		)
	})

	it("[T12] with nothing but beginnings takes no longer than its length", async () => {
		expect((await readLedger(file, "ipt-signature: 1\n".repeat(200_000))).problems).toHaveLength(200_000)
		expect((await readLedger(file, "x\n".repeat(2_000_000))).problems).toHaveLength(1)
		expect((await readLedger(file, "x\nipt-signature: 1\n".repeat(200_000))).problems).toHaveLength(200_001)
	})
})
