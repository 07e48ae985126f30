import { describe, expect, it } from "vitest"
import { NoteFolder } from "../../src/folder/folder.ts"
import { unfinishedIn } from "../../src/folder/unfinished.ts"
import { overdueIn, signingBegan, type Waiting, waitingIn } from "../../src/folder/unsigned.ts"
import type { Meaning, SignedBy, SignedNote } from "../../src/signatures/index.ts"

const session = (number: number, date: string, more: string): string =>
	`---\nipt: 1\nnote: session\ncase: C-7\nsession: ${number}\ndate: ${date}\n${more}---\n\n## Plan\n\nNext week.\n`

const ofTrainee = "author: AB\nsupervisor: CD\n"

/** A signature in the morning of a day; of one text unless another is named. */
function signed(signer: string, meaning: Meaning, day: string, hash = "sha256:1"): SignedBy {
	const time = `${day}T09:00:00Z`
	const statement = { case: "C-7", entry: 1, previous: undefined, notes: [], meaning, signer, name: signer, time }
	return { signer, name: signer, meaning, time, hash, ledger: "", entry: { statement, text: "", signature: "", hash: "", line: 1 } }
}

/** A note of another case, by which all began to sign long ago. */
const longAgo: SignedNote = {
	file: "other",
	by: [signed("AB", "author", "2026-01-05"), signed("EF", "author", "2026-01-05")],
	earlier: [],
	withdrawn: [],
	amendedBy: [],
}

/** What waits in the case of these notes, with the signatures of each, one line each. */
function waiting(
	notes: Readonly<Record<string, string>>,
	by: Readonly<Record<string, readonly SignedBy[]>> = {},
	today?: string,
): string[] {
	const folder = new NoteFolder()
	for (const [file, text] of Object.entries(notes)) folder.setText(file, text)
	const patientCase = folder.index.case("C-7")
	if (!patientCase) throw new Error("no case")
	const of = (file: string): SignedNote => ({ file, by: by[file] ?? [], earlier: [], withdrawn: [], amendedBy: [] })
	const signing = { of, began: signingBegan([...Object.keys(by).map(of), longAgo]), afterDays: 7 }
	const found: readonly Waiting[] = today === undefined ? waitingIn(patientCase, signing) : overdueIn(patientCase, signing, today)
	return found.map(({ note, kind, since, who }) => `${note.file} ${kind} since ${since} ${who ?? "–"}`)
}

describe("notes that wait for a signature", () => {
	const s1 = session(1, "2026-03-02", ofTrainee)

	it("are those whose header names a supervisor, until their author has signed", () => {
		expect(waiting({ s1, s2: session(2, "2026-03-09", "author: AB\n") })).toEqual(["s1 unsigned since 2026-03-02 AB"])
		expect(waiting({ s1 }, { s1: [signed("AB", "author", "2026-03-03")] })).toEqual(["s1 not-countersigned since 2026-03-03 CD"])
		expect(waiting({ s1 }, { s1: [signed("AB", "author", "2026-03-03"), signed("CD", "co-signed", "2026-03-05")] })).toEqual([])
		expect(waiting({ s1 }, { s1: [signed("ab", "author", "2026-03-03"), signed("cd", "approved", "2026-03-05")] })).toEqual([])
	})

	it("wait for the supervisor, who only reviewed the note, or signed an earlier text of it", () => {
		expect(waiting({ s1 }, { s1: [signed("AB", "author", "2026-03-03"), signed("CD", "reviewed", "2026-03-05")] })).toHaveLength(1)
		const again = [
			signed("CD", "co-signed", "2026-03-05"),
			signed("AB", "correction", "2026-03-06", "sha256:2"),
			signed("AB", "author", "2026-03-03"),
		]
		expect(waiting({ s1 }, { s1: again })).toEqual(["s1 not-countersigned since 2026-03-06 CD"])
	})

	it("wait for their author after the supervisor has signed", () => {
		expect(waiting({ s1 }, { s1: [signed("CD", "co-signed", "2026-03-03")] })).toEqual(["s1 unsigned since 2026-03-02 AB"])
	})

	it("without the name of an author, wait for anybody but the supervisor", () => {
		const s2 = session(2, "2026-03-09", "supervisor: CD\n")
		expect(waiting({ s2 })).toEqual(["s2 unsigned since 2026-03-09 –"])
		expect(waiting({ s2 }, { s2: [signed("EF", "author", "2026-03-09")] })).toEqual(["s2 not-countersigned since 2026-03-09 CD"])
	})

	it("wait for nobody if the author is the supervisor", () => {
		expect(waiting({ s2: session(2, "2026-03-09", "author: CD\nsupervisor: cd\n") })).toEqual([])
	})

	it("are late after more than the days that they may wait, and late entries from the day on which they were written", () => {
		const late = session(2, "2026-03-02", `${ofTrainee}written: 2026-03-08\n`)
		expect(waiting({ s1, late }, {}, "2026-03-09")).toEqual([])
		expect(waiting({ s1, late }, {}, "2026-03-10")).toEqual(["s1 unsigned since 2026-03-02 AB"])
		expect(waiting({ s1, late }, {}, "2026-03-16")).toHaveLength(2)
		const author = { s1: [signed("AB", "author", "2026-03-09")] }
		expect(waiting({ s1 }, author, "2026-03-16")).toEqual([])
		expect(waiting({ s1 }, author, "2026-03-17")).toEqual(["s1 not-countersigned since 2026-03-09 CD"])
	})

	it("are unfinished work where notes are signed", () => {
		const folder = new NoteFolder()
		folder.setText("s1", s1)
		const patientCase = folder.index.case("C-7")!
		const kinds = (signing?: Parameters<typeof unfinishedIn>[3]) =>
			unfinishedIn(patientCase, () => [], "2026-03-12", signing).map(({ kind }) => kind)
		expect(kinds()).toEqual([])
		const began = (day: string) => ({ of: () => undefined, afterDays: 7, began: new Map([["ab", day]]) })
		expect(kinds(began("2026-03-02"))).toEqual(["unsigned"])
		// Nobody is asked to sign what is older than the own first signature.
		expect(kinds(began("2026-03-03"))).toEqual([])
		expect(kinds({ ...began("2026-03-02"), began: new Map([["ef", "2026-01-05"]]) })).toEqual([])
	})
})
