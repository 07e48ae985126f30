import { beforeAll, describe, expect, it } from "vitest"
import {
	addRevoked,
	addSigner,
	endSigner,
	headsOf,
	ledgerFileName,
	nextBlock,
	noteHash,
	readLedger,
	readRevoked,
	readSeal,
	readSigners,
	sealText,
	verify,
	type Ledger,
	type Report,
	type Seal,
	type Statement,
	type VerifyRequest,
} from "../../src/signatures/index.ts"
import { replaced } from "../harness/replaced.ts"
import { person, type Person } from "./people.ts"

const utf8 = new TextEncoder()
let ab: Person
let cd: Person
let ef: Person
let signers = ""
beforeAll(async () => {
	ab = await person("AB", "Anna Berg")
	cd = await person("CD", "Chris Dorn")
	ef = await person("EF", "Eva Falk")
	signers = [ab, cd].reduce(
		(list, { signer, publicLine }) => addSigner(list, { signer, publicLine, from: "2025-01-01T00:00:00Z" }),
		"# The clinic\n",
	)
})

/** Folders of notes and ledgers, as files: what a disk would have. */
type Files = Readonly<Record<string, string>>

const text3 = "---\ncase: C-7\nsession: 3\n---\n\nMüller came late.\n"
const text4 = "---\ncase: C-7\nsession: 4\n---\n\nThey talked.\n"
const text5 = "---\ncase: C-7\nsession: 5\n---\n\nShe was absent.\n"
const notes: Files = { "session-03.ipt.md": text3, "session-04.ipt.md": text4, "session-05.ipt.md": text5 }

const hashOf = async (text: string): Promise<string> => (await noteHash(utf8.encode(text)))!

interface Signing extends Partial<Omit<Statement, "entry" | "notes" | "previous">> {
	readonly by: Person
	/** Texts by the names of files; of the usual ones the name is enough. */
	readonly of: readonly string[] | Files
}

/** The files with one more signature in the ledger of its signer. */
async function signed(files: Files, { by, of, ...more }: Signing): Promise<Files> {
	const texts = Array.isArray(of) ? (of as readonly string[]).map((file) => [file, files[file]!] as const) : Object.entries(of)
	const code = more.case ?? "C-7"
	const name = ledgerFileName(code, more.signer ?? by.signer)
	const ledger = await readLedger(name, files[name] ?? "")
	const draft = {
		case: code,
		notes: await Promise.all(texts.map(async ([file, text]) => ({ file, hash: await hashOf(text) }))),
		meaning: "author",
		signer: by.signer,
		name: by.name,
		time: "2025-09-22T16:00:00Z",
		...more,
	} as const
	return { ...files, [name]: (files[name] ?? "") + (await nextBlock(ledger, draft, by.sign)) }
}

/** Anna signed all, one after the other. */
async function byAnna(): Promise<Files> {
	let files = notes
	for (const [index, file] of Object.keys(notes).entries())
		files = await signed(files, { by: ab, of: [file], time: `2025-09-2${2 + index}T16:00:00Z` })
	return files
}

const ledgerOf = async (files: Files, name: string): Promise<Ledger> => readLedger(name, files[name] ?? "")

/** And Chris countersigned the last of it. */
async function andChris(files: Files, more: Partial<Signing> = {}): Promise<Files> {
	const head = (await ledgerOf(files, "C-7.AB.signed")).head!
	return signed(files, {
		by: cd,
		of: ["session-05.ipt.md"],
		meaning: "co-signed",
		time: "2025-09-25T09:00:00Z",
		countersigns: head.hash,
		...more,
	})
}

interface More extends Partial<Omit<VerifyRequest, "folders" | "revoked" | "signers">> {
	readonly signers?: string
	readonly revoked?: string
}

/** What verifying folders finds. */
async function report(folders: Readonly<Record<string, Files>>, { signers: list = signers, revoked, ...more }: More = {}): Promise<Report> {
	return verify({
		folders: await Promise.all(
			Object.entries(folders).map(async ([path, files]) => ({
				path,
				notes: new Map(
					await Promise.all(
						Object.entries(files)
							.filter(([file]) => file.endsWith(".ipt.md"))
							.map(async ([file, text]) => [file, { hash: await noteHash(utf8.encode(text)), case: "C-7" }] as const),
					),
				),
				ledgers: await Promise.all(
					Object.entries(files)
						.filter(([file]) => file.endsWith(".signed"))
						.map(async ([file, text]) => readLedger(file, text)),
				),
			})),
		),
		signers: readSigners(list),
		...(revoked !== undefined && { revoked: readRevoked(revoked) }),
		now: Date.parse("2026-01-01T00:00:00Z"),
		...more,
	})
}

/** What a report says, in short lines; nothing of what is signed and as it was. */
function short({ notes: ofNotes, entries, ledgers, lost, seals, isAsSigned }: Report): string[] {
	const lines = [
		...ofNotes.flatMap(({ file, state, movedFrom, lacks }) => [
			...(state === "signed" && !movedFrom ? [] : [`${file} ${movedFrom ? `moved from ${movedFrom.file}` : state}`]),
			...lacks.map((meaning) => `${file} lacks ${meaning}`),
		]),
		...entries.flatMap(({ ledger, entry, trouble, isClockOdd }) => [
			...(trouble ? [`${ledger.file}#${entry.statement.entry} ${trouble}`] : []),
			...(isClockOdd ? [`${ledger.file}#${entry.statement.entry} clock`] : []),
		]),
		...ledgers.flatMap(({ ledger, problems }) =>
			problems.map(
				({ problem, entry, isContinued }) =>
					`${ledger.file}${entry === undefined ? "" : `#${entry}`} ${problem}${isContinued ? " before" : ""}`,
			),
		),
		...lost.map((one) => {
			if (one.kind === "sealed") return `${one.case} ${one.signer} ${one.hasLedger ? "cut" : "gone"}`
			if (one.kind === "countersigned") return `${one.ledger} countersigned-gone`
			return `${one.folder}/${one.ledger} lacks ${one.entry.statement.entry} of ${one.copy.folder}/${one.copy.ledger}`
		}),
		...seals.flatMap(({ seal, trouble }) => (trouble ? [`${seal.file} ${trouble}`] : [])),
	]
	const failing = lines.some((line) => !/moved|clock|before$|unsigned$/.test(line))
	expect(isAsSigned, lines.join("; ")).toBe(!failing)
	return lines
}

const said = async (files: Files, more: More = {}): Promise<string[]> => short(await report({ "C-7": files }, more))

/** The blocks of a ledger. */
const blocks = (text: string): string[] => text.split(/(?<=-----END SSH SIGNATURE-----\n)/)

const withBlocks = (files: Files, name: string, change: (blocks: readonly string[]) => readonly string[]): Files => ({
	...files,
	[name]: change(blocks(files[name]!)).join(""),
})

const sealOf = async (files: Files, by: Person, time = "2025-10-01T00:00:00Z"): Promise<Seal> => {
	const ledgers = await Promise.all(
		Object.keys(files)
			.filter((file) => file.endsWith(".signed"))
			.map(async (file) => ledgerOf(files, file)),
	)
	return readSeal("2025-10.seal", await sealText({ heads: headsOf(ledgers), signer: by.signer, name: by.name, time }, by.sign))
}

const without = (files: Files, ...names: readonly string[]): Files =>
	Object.fromEntries(Object.entries(files).filter(([file]) => !names.includes(file)))

describe("notes that are as they were signed", () => {
	it("hold, whatever a checkout does to line ends, and spaces at line ends", async () => {
		const files = await andChris(await byAnna())
		expect(await said(files)).toEqual([])
		const windows = Object.fromEntries(
			Object.entries(files).map(([file, text]) => [file, `\uFEFF${text.replaceAll("\n", file.endsWith(".md") ? "  \r\n" : "\r\n")}`]),
		)
		expect(await said(windows)).toEqual([])
		const apple = Object.fromEntries(
			Object.entries(files).map(([file, text]) => [file.normalize("NFD"), file.endsWith(".md") ? text.normalize("NFD") : text]),
		)
		expect(await said(apple)).toEqual([])
		expect(await said(files, { signers: signers.replaceAll("\n", "\r\n") })).toEqual([])
	})

	it("are listed with who signed them, in the order of their numbers, and what is not signed", async () => {
		const files = await andChris(await byAnna())
		const found = await report({ "C-7": { ...files, "session-10.ipt.md": "later" } })
		expect(
			found.notes.map(({ file, state, by }) => `${file} ${state} ${by.map(({ signer, meaning }) => `${signer} ${meaning}`).join(", ")}`),
		).toEqual([
			"session-03.ipt.md signed AB author",
			"session-04.ipt.md signed AB author",
			"session-05.ipt.md signed AB author, CD co-signed",
			"session-10.ipt.md unsigned ",
		])
		expect(found.newest).toBe("2025-09-25T09:00:00Z")
		expect(found.ledgers.map(({ ledger, witnessed }) => `${ledger.file} ${witnessed} of ${ledger.entries.length}`)).toEqual([
			"C-7.AB.signed 3 of 3",
			"C-7.CD.signed 0 of 1",
		])
	})

	it("with a name that the system takes apart are found", async () => {
		const file = "Sitzung-Müller.ipt.md"
		const files = await signed({ [file]: text3 }, { by: ab, of: [file] })
		const { [file]: text = "", ...ledgers } = files
		expect(await said({ ...ledgers, [file.normalize("NFD")]: text })).toEqual([])
	})
})

describe("[T1] [T2] what was changed is seen", () => {
	it.each<readonly [what: string, said: readonly string[], change: (files: Files) => Files]>([
		["a word of a note", ["session-03.ipt.md changed"], (files) => ({ ...files, "session-03.ipt.md": replaced(text3, ["late", "early"]) })],
		[
			"a no-break space",
			["session-03.ipt.md changed"],
			(files) => ({ ...files, "session-03.ipt.md": replaced(text3, ["came late", "came\u00A0late"]) }),
		],
		[
			"two notes under each other's names",
			["session-03.ipt.md changed", "session-04.ipt.md changed"],
			(files) => ({ ...files, "session-03.ipt.md": text4, "session-04.ipt.md": text3 }),
		],
		["a note that is deleted", ["session-03.ipt.md missing"], (files) => without(files, "session-03.ipt.md")],
		[
			"a note that is renamed",
			["other.ipt.md moved from session-03.ipt.md"],
			(files) => ({ ...without(files, "session-03.ipt.md"), "other.ipt.md": text3 }),
		],
		[
			"a note that is renamed and changed",
			["other.ipt.md unsigned", "session-03.ipt.md missing"],
			(files) => ({ ...without(files, "session-03.ipt.md"), "other.ipt.md": `${text3}x` }),
		],
		["a copy of a note", ["copy.ipt.md unsigned"], (files) => ({ ...files, "copy.ipt.md": text3 })],
		[
			"the time of a statement",
			["session-03.ipt.md unsigned", "C-7.AB.signed#1 signature", "C-7.AB.signed#2 chain"],
			(files) => ({ ...files, "C-7.AB.signed": replaced(files["C-7.AB.signed"]!, ["2025-09-22", "2025-09-21"]) }),
		],
		[
			"a letter of a signature",
			["session-03.ipt.md unsigned", "C-7.AB.signed#1 signature", "C-7.AB.signed#2 chain"],
			(files) => ({
				...files,
				"C-7.AB.signed": files["C-7.AB.signed"]!.replace(/(?<=ZDI1NTE5AAAAQ.{9})./, (letter) => (letter === "A" ? "B" : "A")),
			}),
		],
		[
			"the order of entries",
			["C-7.AB.signed#2 clock", "C-7.AB.signed#3 chain", "C-7.AB.signed#2 chain"],
			(files) => withBlocks(files, "C-7.AB.signed", ([one, two, three]) => [one!, three!, two!]),
		],
		[
			"an entry that is removed from the middle",
			["session-04.ipt.md unsigned", "C-7.AB.signed#3 chain"],
			(files) => withBlocks(files, "C-7.AB.signed", ([one, , three]) => [one!, three!]),
		],
		[
			"a torn write",
			["session-05.ipt.md unsigned", "C-7.AB.signed incomplete"],
			(files) => ({ ...files, "C-7.AB.signed": files["C-7.AB.signed"]!.slice(0, -40) }),
		],
		[
			"the last entry, which nobody else saw: this is the limit",
			["session-05.ipt.md unsigned"],
			(files) => withBlocks(files, "C-7.AB.signed", ([one, two]) => [one!, two!]),
		],
	])("%s", async (_what, expected, change) => {
		expect(await said(change(await byAnna()))).toEqual(expected)
	})

	it("[T3] [T8] a last entry that was countersigned, or sealed elsewhere, and a whole ledger", async () => {
		const files = await andChris(await byAnna())
		const cut = withBlocks(files, "C-7.AB.signed", ([one, two]) => [one!, two!])
		expect(await said(cut)).toEqual(["C-7.CD.signed countersigned-gone"])
		const seals = [await sealOf(files, cd)]
		expect(await said(files, { seals })).toEqual([])
		expect(await said(cut, { seals })).toEqual(["C-7.CD.signed countersigned-gone", "C-7 AB cut"])
		const withoutChris = withBlocks(await byAnna(), "C-7.AB.signed", ([one, two]) => [one!, two!])
		expect(await said(withoutChris, { seals: [await sealOf(await byAnna(), ab)] })).toEqual(["session-05.ipt.md unsigned", "C-7 AB cut"])
		expect(await said(notes, { seals })).toEqual([...Object.keys(notes).map((file) => `${file} unsigned`), "C-7 AB gone", "C-7 CD gone"])
		// What came later was not sealed.
		expect(
			await said(await signed(files, { by: ab, of: ["session-03.ipt.md"], meaning: "reviewed", time: "2025-10-03T09:00:00Z" }), { seals }),
		).toEqual([])
	})

	it("a text that one of its signers did not sign, though another one signed it again", async () => {
		const files = await andChris(await byAnna())
		const changed = `${text5}\nAnd more.\n`
		const again = await signed(
			{ ...files, "session-05.ipt.md": changed },
			{ by: ab, of: { "session-05.ipt.md": changed }, time: "2025-09-30T09:00:00Z" },
		)
		expect(await said(again)).toEqual(["session-05.ipt.md changed"])
		const { notes: found } = await report({ "C-7": again })
		expect(found.find(({ state }) => state === "changed")?.changedSince.map(({ signer }) => signer)).toEqual(["CD"])
		// Nobody can make a changed text signed but its own signer.
		const byChris = await signed({ ...(await byAnna()), "session-05.ipt.md": changed }, { by: cd, of: { "session-05.ipt.md": changed } })
		expect(await said(byChris)).toEqual(["session-05.ipt.md changed"])
	})
})

describe("a signature counts only", () => {
	it("[T4] by a key that is listed for its signer", async () => {
		const ofEva = await signed(notes, { by: ef, of: ["session-03.ipt.md"] })
		const rest = ["session-03.ipt.md unsigned", "session-04.ipt.md unsigned", "session-05.ipt.md unsigned"]
		expect(await said(ofEva)).toEqual([...rest, "C-7.EF.signed#1 unknown"])
		const asAnna = await signed(notes, { by: cd, of: ["session-03.ipt.md"], signer: "AB", name: "Anna Berg" })
		expect(await said(asAnna)).toEqual([...rest, "C-7.AB.signed#1 name"])
		expect(await said(await byAnna(), { signers: "" })).toEqual([...rest, ...[1, 2, 3].map((entry) => `C-7.AB.signed#${entry} unknown`)])
	})

	it("while the key was valid", async () => {
		const files = await byAnna()
		const ended = endSigner(signers, { signer: "AB", publicLine: ab.publicLine, until: "2025-09-23T16:00:00Z" })
		expect(await said(files, { signers: ended })).toEqual(["session-05.ipt.md unsigned", "C-7.AB.signed#3 validity"])
		const later = addSigner("", { signer: "AB", publicLine: ab.publicLine, from: "2025-09-22T16:00:01Z" })
		expect(await said(files, { signers: later })).toEqual(["session-03.ipt.md unsigned", "C-7.AB.signed#1 validity"])
		// A key that was valid twice has two lines.
		const again = addSigner(ended, { signer: "XX", publicLine: ab.publicLine }).replace("XX", "AB")
		expect(await said(files, { signers: again })).toEqual([])
	})

	it("in the namespace of this program, and of a statement that is in its own ledger", async () => {
		const { signerOf } = await import("../../src/signatures/index.ts")
		const git = await signerOf(ab.privateText, "x", "git")
		const files = await signed(notes, { by: { ...ab, sign: git }, of: ["session-03.ipt.md"] })
		const rest = ["session-04.ipt.md unsigned", "session-05.ipt.md unsigned"]
		expect(await said(files)).toEqual(["session-03.ipt.md unsigned", ...rest, "C-7.AB.signed#1 signature"])
		const other = await signed(notes, { by: ab, of: ["session-03.ipt.md"], case: "C-8" })
		expect(await said({ ...notes, "C-7.AB.signed": other["C-8.AB.signed"]! })).toEqual([
			"session-03.ipt.md unsigned",
			...rest,
			"C-7.AB.signed#1 place",
		])
		const copied = await signed(notes, { by: ab, of: ["session-03.ipt.md"] })
		expect(await said({ ...copied, "C-7.AB-LAPTOP.signed": copied["C-7.AB.signed"]! })).toEqual([...rest, "C-7.AB-LAPTOP.signed#1 place"])
	})

	it("[T5] [T6] with a key that is not revoked, or for what others saw before it was", async () => {
		const revoked = addRevoked("", { publicLine: ab.publicLine, at: "2025-09-28T00:00:00Z", words: "laptop stolen" })
		const files = await byAnna()
		const all = [...Object.keys(notes).map((file) => `${file} unsigned`), ...[1, 2, 3].map((entry) => `C-7.AB.signed#${entry} revoked`)]
		// The time of an entry is what its signer says: a thief would say an earlier one.
		expect(await said(files, { revoked })).toEqual(all)
		const seen = await andChris(files)
		expect(await said(seen, { revoked })).toEqual([])
		expect(await said(files, { revoked, seals: [await sealOf(files, cd, "2025-09-27T00:00:00Z")] })).toEqual([])
		// Too late, by the same key, or for ever.
		expect(await said(files, { revoked, seals: [await sealOf(files, cd, "2025-09-29T00:00:00Z")] })).toEqual(all)
		expect(await said(files, { revoked, seals: [await sealOf(files, ab, "2025-09-27T00:00:00Z")] })).toEqual([
			...all,
			"2025-10.seal revoked",
		])
		const forEver = addRevoked("", { publicLine: ab.publicLine, words: "never ours" })
		expect((await said(seen, { revoked: forEver })).filter((line) => line.endsWith("revoked"))).toHaveLength(3)
		// A thief goes on in the ledger, with an earlier time.
		const stolen = await signed(seen, { by: ab, of: ["session-03.ipt.md"], meaning: "approved", time: "2025-09-26T09:00:00Z" })
		expect(await said(stolen, { revoked })).toEqual(["C-7.AB.signed#4 revoked"])
		const after = await signed(seen, { by: ab, of: ["session-03.ipt.md"], meaning: "approved", time: "2025-09-29T09:00:00Z" })
		expect(await said(after, { revoked })).toEqual(["C-7.AB.signed#4 revoked"])
	})

	it("if the list of revoked keys can be read", async () => {
		const found = await report({ "C-7": await byAnna() }, { revoked: "SSHKRL\n\0" })
		expect(found.isAsSigned).toBe(false)
	})

	it("and one that was withdrawn counts no longer, by its own signer alone", async () => {
		const files = await byAnna()
		const [first] = (await ledgerOf(files, "C-7.AB.signed")).entries
		const back = { of: {}, meaning: "withdrawn", withdraws: first!.hash, reason: "Wrong case", time: "2025-09-26T09:00:00Z" } as const
		expect(await said(await signed(files, { by: ab, ...back }))).toEqual(["session-03.ipt.md unsigned"])
		expect(await said(await signed(files, { by: cd, ...back }))).toEqual([])
		// A withdrawal that nobody signed takes nothing back.
		const forged = await signed(files, { by: { ...ab, sign: cd.sign }, ...back })
		expect(await said(forged)).toEqual(["C-7.AB.signed#4 name"])
	})
})

describe("several folders", () => {
	it("of one case each have ledgers of their own, and are verified together", async () => {
		const one = await byAnna()
		const two = await signed({ "session-06.ipt.md": "6" }, { by: ab, of: ["session-06.ipt.md"], time: "2025-09-30T16:00:00Z" })
		expect(short(await report({ one, two }))).toEqual([])
		// A note in another folder is signed there, but by a ledger that is not there.
		const moved = { one: without(one, "session-04.ipt.md"), two: { ...two, "session-04.ipt.md": text4 } }
		expect(short(await report(moved))).toEqual(["session-04.ipt.md moved from session-04.ipt.md"])
		// A block that was copied into the other folder does not fit there.
		const mixed = { one, two: { ...two, "C-7.AB.signed": two["C-7.AB.signed"]! + blocks(one["C-7.AB.signed"]!)[1]! } }
		expect(short(await report(mixed))).toContain("C-7.AB.signed#2 chain")
	})

	it("may be sealed together, and each countersignature is of a ledger anywhere", async () => {
		const one = await byAnna()
		const head = (await ledgerOf(one, "C-7.AB.signed")).head!
		const two = await signed(
			{ "session-06.ipt.md": "6" },
			{ by: cd, of: ["session-06.ipt.md"], meaning: "co-signed", countersigns: head.hash },
		)
		expect(short(await report({ one, two }))).toEqual([])
		expect(short(await report({ two }))).toEqual(["C-7.CD.signed countersigned-gone"])
	})

	it("[T3] with copies of a ledger do not hide what was removed from one of them", async () => {
		const files = await andChris(await byAnna())
		const seals = [await sealOf(files, cd)]
		const cut = withBlocks(files, "C-7.AB.signed", ([one, two]) => [one!, two!])
		expect(short(await report({ "C-7": files, old: files }, { seals }))).toEqual([])
		const lacking = "C-7/C-7.AB.signed lacks 3 of old/C-7.AB.signed"
		expect(short(await report({ "C-7": cut, old: files }, { seals }))).toEqual([lacking])
		// What nobody signed was not removed.
		const forged = await signed(files, { by: { ...ab, sign: cd.sign }, of: ["session-03.ipt.md"], meaning: "reviewed" })
		expect(short(await report({ "C-7": files, old: forged }))).not.toContain("C-7/C-7.AB.signed lacks 4 of old/C-7.AB.signed")
	})

	it("show where the signed text is of a note that was changed and left behind when its case was moved [R100]", async () => {
		const files = await byAnna()
		const changed = `${text4}More.\n`
		const elsewhere = async (folders: Readonly<Record<string, Files>>, more?: More): Promise<readonly unknown[]> =>
			(await report(folders, more)).notes.flatMap(({ file, signedElsewhere: named }) => (named ? [[file, named.folder, named.file]] : []))
		const found = [["session-04.ipt.md", "new", "session-04.ipt.md"]]
		const old = { "session-04.ipt.md": changed }
		const moved = without(files, "session-04.ipt.md")
		expect(short(await report({ old, new: moved }))).toEqual(["session-04.ipt.md unsigned", "session-04.ipt.md missing"])
		expect(await elsewhere({ old, new: moved })).toEqual(found)
		// A whole copy of the case was moved. What is signed in it is as it was signed.
		expect(short(await report({ old, new: files }))).toEqual(["session-04.ipt.md unsigned"])
		expect(await elsewhere({ old, new: files })).toEqual(found)
		expect(short(await report({ old, new: files }, { required: ["author"] }))).toContain("session-04.ipt.md lacks author")
		// A copy with the signed text, another name, a name that was signed for another case.
		expect(await elsewhere({ old: { "session-04.ipt.md": text4 }, new: files })).toEqual([])
		expect(await elsewhere({ old: { "session-4.ipt.md": changed }, new: files })).toEqual([])
		const other = await signed({ "session-04.ipt.md": text4 }, { by: ab, of: ["session-04.ipt.md"], case: "C-8" })
		expect(await elsewhere({ old, new: other })).toEqual([])
	})

	it("with notes that several files share are not confused", async () => {
		const same = { "a.ipt.md": "same", "b.ipt.md": "same" }
		const files = await signed(same, { by: ab, of: Object.keys(same) })
		expect(await said({ "C-7.AB.signed": files["C-7.AB.signed"]!, "c.ipt.md": "same" })).toEqual([
			"b.ipt.md missing",
			"c.ipt.md moved from a.ipt.md",
		])
	})
})

describe("what is asked for besides", () => {
	it("is there for each note, or is lacking", async () => {
		const files = await andChris(await byAnna())
		expect(await said(files, { required: ["author"] })).toEqual([])
		expect(await said(files, { required: ["author", "co-signed"] })).toEqual([
			"session-03.ipt.md lacks co-signed",
			"session-04.ipt.md lacks co-signed",
		])
		const more = { ...files, "session-09.ipt.md": "new" }
		expect(await said(more, { required: ["author"] })).toEqual(["session-09.ipt.md unsigned", "session-09.ipt.md lacks author"])
		// Whoever signs an addendum says to have written it.
		const addendum = { ...files, "session-03.addendum-1.ipt.md": "added" }
		const amended = await signed(addendum, {
			by: ab,
			of: ["session-03.addendum-1.ipt.md"],
			meaning: "addendum",
			amends: await hashOf(text3),
			reason: "Learned later",
			time: "2025-09-28T09:00:00Z",
		})
		expect(await said(amended, { required: ["author"] })).toEqual([])
		const { notes: found } = await report({ "C-7": amended })
		expect(found.find(({ file }) => file === "session-03.ipt.md")?.amendedBy.map(({ file }) => file)).toEqual([
			"session-03.addendum-1.ipt.md",
		])
	})

	it("is not there by somebody who countersigned what they wrote", async () => {
		const own = await signed(await byAnna(), { by: ab, of: ["session-05.ipt.md"], meaning: "co-signed" })
		const lacking = ["session-03.ipt.md", "session-04.ipt.md"].map((file) => `${file} lacks co-signed`)
		expect((await said(own, { required: ["co-signed"] })).filter((line) => line.includes("lacks"))).toEqual([
			...lacking,
			"session-05.ipt.md lacks co-signed",
		])
		const others = await andChris(own)
		expect((await said(others, { required: ["co-signed"] })).filter((line) => line.includes("lacks"))).toEqual(lacking)
	})

	it("[T7] clocks that cannot be right are seen, and count for nothing", async () => {
		const files = await signed(await byAnna(), { by: ab, of: ["session-03.ipt.md"], meaning: "reviewed", time: "2025-09-01T00:00:00Z" })
		expect(await said(files)).toEqual(["C-7.AB.signed#4 clock"])
		expect(await said(files, { now: Date.parse("2025-09-23T00:00:00Z") })).toEqual([2, 3, 4].map((entry) => `C-7.AB.signed#${entry} clock`))
	})

	it("[T9] two windows of one signer that wrote at once lose nothing, and what the next entry names is shown by whoever countersigns it", async () => {
		const files = await signed(notes, { by: ab, of: ["session-03.ipt.md"] })
		const [one, two] = await Promise.all(
			["session-04.ipt.md", "session-05.ipt.md"].map(async (file) => signed(files, { by: ab, of: [file] })),
		)
		const added = [one!, two!].map((each) => each["C-7.AB.signed"]!.slice(files["C-7.AB.signed"]!.length))
		const both = { ...files, "C-7.AB.signed": files["C-7.AB.signed"]! + added.join("") }
		expect(await said(both)).toEqual(["C-7.AB.signed#2 chain"])
		const next = await signed(both, { by: ab, of: ["session-03.ipt.md"], meaning: "reviewed" })
		expect(await said(next)).toEqual(["C-7.AB.signed#2 chain before"])
		const seen = await andChris(next)
		const revoked = addRevoked("", { publicLine: ab.publicLine, at: "2025-09-28T00:00:00Z", words: "laptop stolen" })
		expect(await said(seen, { revoked })).toEqual(["C-7.AB.signed#2 chain before"])
		const removed = { ...seen, "C-7.AB.signed": seen["C-7.AB.signed"]!.replace(added[0]!, "") }
		expect(await said(removed)).toEqual(["session-04.ipt.md unsigned", "C-7.AB.signed#3 chain"])
	})

	it("[T10] a torn write in the middle is seen, and all is as it was signed, as the signer went on", async () => {
		const files = await byAnna()
		const torn = { ...files, "C-7.AB.signed": files["C-7.AB.signed"]!.slice(0, -40) }
		expect(await said(await signed(torn, { by: ab, of: ["session-05.ipt.md"], time: "2025-09-24T17:00:00Z" }))).toEqual([
			"C-7.AB.signed incomplete before",
		])
	})

	it("can be followed and stopped", async () => {
		const files = await byAnna()
		const steps: string[] = []
		const request: VerifyRequest = {
			folders: [{ path: "C-7", notes: new Map(), ledgers: [await ledgerOf(files, "C-7.AB.signed")] }],
			signers: readSigners(signers),
			now: 0,
		}
		await verify(request, { onProgress: (done, all) => steps.push(`${done}/${all}`) })
		expect(steps).toEqual(["0/3", "3/3"])
		await expect(verify(request, { signal: AbortSignal.abort(new Error("stopped")) })).rejects.toThrow("stopped")
	})
})

describe("two spellings of one name in Unicode", () => {
	it("are not two notes: the one that was not signed is a change", async () => {
		const name = "Sitzung-März.ipt.md"
		const files = await signed({ [name]: text3 }, { by: ab, of: [name] })
		expect(await said({ "C-7.AB.signed": files["C-7.AB.signed"]!, [name.normalize("NFD")]: text3 })).toEqual([])
		expect(await said({ [name.normalize("NFD")]: text3, ...files, [name]: text4 })).toEqual([`${name} changed`])
		expect(await said({ ...files, [name.normalize("NFD")]: text4 })).toEqual([`${name.normalize("NFD")} changed`])
	})

	it("are not two ledgers: an older one does not bring back what was taken back", async () => {
		const ledger = "C-7.Ä.signed"
		const list = addSigner("", { signer: "Ä", publicLine: ab.publicLine })
		const files = await signed({ "session-03.ipt.md": text3 }, { by: ab, of: ["session-03.ipt.md"], signer: "Ä" })
		const [first] = (await ledgerOf(files, ledger)).entries
		const back = await signed(files, {
			by: ab,
			of: {},
			signer: "Ä",
			meaning: "withdrawn",
			withdraws: first!.hash,
			reason: "Wrong case",
			time: "2025-09-26T09:00:00Z",
		})
		const twin = ledger.normalize("NFD")
		expect(await said({ ...back, [twin]: files[ledger]! }, { signers: list })).toEqual([
			"session-03.ipt.md unsigned",
			`C-7/${twin} lacks 2 of C-7/${ledger}`,
		])
	})
})

describe("a seal", () => {
	it("names the heads of all ledgers and no note, and is read as it was written", async () => {
		const files = await andChris(await byAnna())
		const ledgers = [await ledgerOf(files, "C-7.CD.signed"), await ledgerOf(files, "C-7.AB.signed")]
		const heads = headsOf([...ledgers, await readLedger("C-9.AB.signed", "")])
		const text = await sealText({ heads, signer: "CD", name: "Chris Dorn", time: "2025-10-01T00:00:00Z" }, cd.sign)
		expect(text.split("-----BEGIN")[0]).toBe(
			`ipt-seal: 1\nsigner: CD\nname: Chris Dorn\ntime: 2025-10-01T00:00:00Z\nledgers: 2\nhead: ${ledgers[1]!.head!.hash} 3 C-7 AB\nhead: ${ledgers[0]!.head!.hash} 1 C-7 CD\n`,
		)
		for (const hash of await Promise.all(Object.values(notes).map(hashOf))) expect(text).not.toContain(hash)
		for (const one of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}\n`]) {
			const seal = readSeal("x.seal", one)
			expect(seal.heads).toEqual(heads)
			expect(await said(files, { seals: [seal] })).toEqual([])
		}
	})

	it("[T3] that was changed, is not trusted, or is none, says so", async () => {
		const files = await byAnna()
		const seal = await sealOf(files, cd)
		const cut = withBlocks(files, "C-7.AB.signed", ([one]) => [one!])
		const rest = ["session-04.ipt.md unsigned", "session-05.ipt.md unsigned"]
		const changed = readSeal("s", replaced(seal.text, [/ 3 C-7 AB/, " 2 C-7 AB"]) + seal.signature)
		expect(await said(cut, { seals: [changed] })).toEqual([...rest, "s signature"])
		expect(await said(cut, { seals: [await sealOf(files, ef)] })).toEqual([...rest, "2025-10.seal unknown"])
		for (const text of [
			"",
			"ipt-seal: 1\n",
			seal.text,
			`${seal.text}${seal.signature}more\n`,
			replaced(seal.text, ["ledgers: 1", "ledgers: 2"]) + seal.signature,
			replaced(seal.text, ["ipt-seal: 1", "ipt-seal: 2"]) + seal.signature,
			files["C-7.AB.signed"]!,
		])
			expect(() => readSeal("s", text)).toThrow(/syntax|value|version/)
	})
})
