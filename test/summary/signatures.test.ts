/** Signatures in summaries: at each note, in a table, and in data; nothing where nobody signs. */
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
	exportJson,
	exportMarkdown,
	Format,
	type NoteSignatures,
	Reader,
	type SummaryOptions,
	type SummaryRequest,
	writerOf,
	written,
} from "../../src/summary/index.ts"
import { inLanguage, loadWordsOf } from "../../src/language/index.ts"
import { runs } from "../harness/soak.ts"
import { openHtml, openWord } from "./opened.ts"
import { requestOf, sample, samples } from "./requests.ts"
import { knownSignatures, signedRequest, signedTexts, unsignedRequest } from "./signed-case.ts"

const zone = process.env["TZ"]
beforeAll(() => void (process.env["TZ"] = "Europe/Berlin"))
afterAll(() => {
	if (zone === undefined) delete process.env["TZ"]
	else process.env["TZ"] = zone
})

const markdown = async (options: SummaryOptions = {}): Promise<string> => exportMarkdown(await signedRequest(options))

/** The lines from a heading to the next one. */
function under(text: string, heading: RegExp): string[] {
	const lines = text.split("\n")
	const at = lines.findIndex((line) => /^#+ /.test(line) && heading.test(line))
	expect(at).toBeGreaterThan(-1)
	const rest = lines.slice(at + 1)
	const end = rest.findIndex((line) => /^#+ /.test(line))
	return rest.slice(0, end < 0 ? undefined : end).filter((line) => line !== "")
}

describe("a note in a summary", () => {
	it.each(["colleague", "supervisor"] as const)("says who signed it, when and with which meaning, for a %s", async (reader) => {
		const text = await markdown({ reader })
		const session1 =
			"*Signed by Anna Berg (AB), author, on 6 January 2026 at 17:02 (UTC+01:00); co-signed by Chris Dorn, supervisor (CD) on 8 January 2026 at 10:30 (UTC+01:00).*"
		expect(under(text, /Session 1, /)).toEqual([session1, "- **Plan**: The letters."])
		expect(under(text, /Problem area and formulation/)[0]).toBe(
			"*Signed by Anna Berg (AB), author, on 5 January 2026 at 17:02 (UTC+01:00).*",
		)
		expect(under(text, /Addendum of 3 March/)).toEqual(["*Signed as an addendum by Anna Berg (AB) on 3 March 2026 at 17:02 (UTC+01:00).*"])
		expect(under(text, /Telephone call/)).toContain("*Signed by Anna Berg (AB), author, on 9 March 2026 at 17:02 (UTC+01:00).*")
		expect(under(text, /^## Ending/)).toEqual(["*Not signed.*"])
	})

	it("is marked if it was changed after it was signed, by whom so ever its text now is signed", async () => {
		expect(under(await markdown(), /Session 2, /)).toEqual([
			"**Changed after it was signed.** The text here is not the one that was signed by Anna Berg (AB), author, on 13 January 2026 at 17:02 (UTC+01:00).",
			"*The text here is the one that was reviewed by Chris Dorn, supervisor (CD) on 15 January 2026 at 10:30 (UTC+01:00).*",
			"- **Plan**: The photographs.",
		])
	})

	it("says that it was signed again, that its signature was withdrawn, and that it is not signed", async () => {
		const text = await markdown()
		expect(under(text, /Session 3, /)[1]).toBe(
			"*Signed again after a change. An earlier text was signed by Anna Berg (AB), author, on 20 January 2026 at 17:02 (UTC+01:00).*",
		)
		expect(under(text, /Session 4, /).slice(0, 2)).toEqual([
			"*Not signed.*",
			"*A signature was withdrawn. The note had been signed by Anna Berg (AB), author, on 27 January 2026 at 17:02 (UTC+01:00).*",
		])
		expect(under(text, /Session 5, /)[0]).toBe("*Not signed.*")
	})

	it("is in the list of sessions with its state", async () => {
		const text = await markdown({ parts: ["session-list"] })
		expect(text).toMatch(/^\| 1 \|.*amended, text as signed \|$/m)
		expect(text).toMatch(/^\| 2 \|.*CHANGED after it was signed \|$/m)
		expect(text).toMatch(/^\| 5 \|.*not signed \|$/m)
	})
})

describe("the head of a summary", () => {
	const counts =
		"*Signatures: 5 notes with the text that was signed, 1 note changed after signing, 3 notes not signed, 1 note signed and missing. The signatures themselves were not verified.*"

	it.each([{}, { parts: ["goals"] }, { parts: ["goals"], reader: "supervisor" }] as const)(
		"counts signed notes and names what is wrong, whatever parts it has: %j",
		async (options) => {
			const head = (await markdown(options)).split("\n## ")[0]?.split("\n")
			expect(head).toContain(counts)
			expect(head).toContain("**Changed after it was signed: Session 2 (2026-01-12).**")
			expect(head).toContain("**Signed, and not there under its name: gone.ipt.md.**")
		},
	)

	it("says that the table of signatures is left out", async () => {
		expect(await markdown({ parts: ["goals"] })).toMatch(/Not included here.*Signatures/)
	})
})

describe("the table of signatures", () => {
	it("has each signature of each note, and each note that nobody signed", async () => {
		const rows = under(await markdown(), /^## Signatures/).filter((line) => line.startsWith("|"))
		expect(rows.slice(2)).toEqual([
			"| Formulation (2026-01-05) | Anna Berg (AB), author | 2026-01-05 17:02 +01:00 | text as signed |",
			"| Session 1 (2026-01-05), amended | Anna Berg (AB), author | 2026-01-06 17:02 +01:00 | text as signed |",
			"| Session 1 (2026-01-05), amended | Chris Dorn, supervisor (CD), co-signed | 2026-01-08 10:30 +01:00 | text as signed |",
			"| Addendum (2026-03-03) | Anna Berg (AB), addendum: Sister Maria rang | 2026-03-03 17:02 +01:00 | text as signed |",
			"| Session 2 (2026-01-12) | Anna Berg (AB), author | 2026-01-13 17:02 +01:00 | **CHANGED after it was signed** |",
			"| Session 2 (2026-01-12) | Chris Dorn, supervisor (CD), reviewed | 2026-01-15 10:30 +01:00 | text as signed |",
			"| Session 3 (2026-01-19) | Anna Berg (AB), author | 2026-01-20 17:02 +01:00 | of an earlier text |",
			"| Session 3 (2026-01-19) | Anna Berg (AB), author | 2026-01-22 17:02 +01:00 | text as signed |",
			"| Session 4 (2026-01-26) | Anna Berg (AB), author | 2026-01-27 17:02 +01:00 | signature withdrawn |",
			"| Session 5 (2026-02-02) | — | — | not signed |",
			"| Closing (2026-05-18) | — | — | not signed |",
			"| other.ipt.md | Anna Berg (AB), author | 2026-03-09 17:02 +01:00 | text as signed |",
			"| gone.ipt.md | Anna Berg (AB), author | 2026-03-10 17:02 +01:00 | **NOTE MISSING** |",
		])
	})

	it("says what was not checked, and claims nothing that was not", async () => {
		const text = await markdown()
		expect(under(text, /^## Signatures/).at(-1)).toMatch(
			/^Each text was compared.* Whether the signatures are genuine was not checked here\./,
		)
		expect(text).not.toMatch(/legally|secure|compliant|has not changed/i)
	})

	it("says of a note that could not be read that it was not compared", async () => {
		const request = await signedRequest()
		const known = new Map(request.signatures!.notes)
		known.set("session-1.ipt.md", { ...known.get("session-1.ipt.md")!, hash: undefined, lack: "unread" })
		const text = exportMarkdown({ ...request, signatures: { ...request.signatures!, notes: known } })
		expect(text).toMatch(/^\| Session 1 \(2026-01-05\), amended \|.*\| \*\*NOT COMPARED\*\* \|$/m)
		expect(under(text, /Session 1, /)[0]).toMatch(/^\*\*Signed, but it could not be compared/)
		expect(text).toContain("4 notes with the text that was signed, 1 note changed after signing, 1 note signed and not compared")
	})
})

describe("each format", () => {
	it.each(["html", "docx"] as const)("has the printed name, the time and the meaning: %s", async (format) => {
		const made = await written(await signedRequest(), format)
		const text = typeof made === "string" ? openHtml(made).text : openWord(made).text
		for (const part of [
			"Signed by Anna Berg (AB), author, on 6 January 2026 at 17:02 (UTC+01:00); co-signed by Chris Dorn, supervisor (CD) on",
			"Changed after it was signed.",
			"CHANGED after it was signed",
			"NOTE MISSING",
			"Whether the signatures are genuine was not checked here.",
		])
			expect(text).toContain(part)
	})

	it("has them as data", async () => {
		const { signatures, parts } = exportJson(await signedRequest())
		expect(parts).toContain("signatures")
		expect(signatures?.verified).toBe(false)
		const states = Object.fromEntries(signatures!.notes.map(({ file, state }) => [file, state]))
		expect(states).toEqual({
			"formulation.ipt.md": "signed",
			"session-1.ipt.md": "signed",
			"session-2.ipt.md": "changed",
			"session-3.ipt.md": "signed",
			"session-4.ipt.md": "withdrawn",
			"session-5.ipt.md": "unsigned",
			"closing.ipt.md": "unsigned",
			"addendum.ipt.md": "signed",
			"other.ipt.md": "signed",
			"gone.ipt.md": "missing",
		})
		const of = (file: string) => signatures?.notes.find((note) => note.file === file)
		expect(of("session-2.ipt.md")?.signatures).toEqual([
			{ printedName: "Anna Berg", signer: "AB", meaning: "author", time: "2026-01-13T16:02:00Z", text: "other" },
			{ printedName: "Chris Dorn, supervisor", signer: "CD", meaning: "reviewed", time: "2026-01-15T09:30:00Z", text: "same" },
		])
		expect(of("session-3.ipt.md")?.earlier.map(({ time, text }) => [time, text])).toEqual([["2026-01-20T16:02:00Z", "other"]])
		expect(of("session-4.ipt.md")?.withdrawn).toHaveLength(1)
		expect(of("addendum.ipt.md")?.signatures[0]?.reason).toBe("Sister Maria rang")
		expect(signatures?.says[0]).toBe("Changed after it was signed: Session 2 (2026-01-12).")
	})

	it.each(["de", "es"])("has them in the language that was chosen: %s", async (language) => {
		await loadWordsOf(language, "figures", "findings", "summary")
		const write = await writerOf("markdown")
		const request = await signedRequest()
		const text = String(await inLanguage(language, () => write(request)))
		expect(text).toContain(
			{
				de: "*Verfasst und signiert von Anna Berg (AB) am 6. Januar 2026 um 17:02 Uhr (UTC+01:00); gegengezeichnet von",
				es: "*Firma de autoría de Anna Berg (AB) el 6 de enero de 2026 a las 17:02 (UTC+01:00); contrafirma de",
			}[language] ?? "",
		)
		expect(text).not.toMatch(/\b(?:signed|author|note)\b/i)
	})
})

describe("people called by role", () => {
	it.each(["roles", "aliases"] as const)("leaves printed names as they were signed, and no name in a reason: %s", async (names) => {
		const person =
			"---\nipt: 1\nnote: formulation\ncase: C-1\ndate: 2026-01-05\n---\n\n## Interpersonal inventory\n\n### Anna Maria\n\n- **Relationship**: sister\n"
		const named = requestOf("C-1", [person, ...Object.values(signedTexts).slice(1)], { names }, Object.keys(signedTexts))
		const request = { ...named, signatures: await knownSignatures() }
		for (const text of [exportMarkdown(request), JSON.stringify(exportJson(request))]) {
			expect(text).toContain("Anna Berg")
			expect(text).not.toContain("Maria rang")
		}
	})
})

describe("where nobody signs", () => {
	const nobody: SummaryRequest["signatures"] = { notes: new Map(), others: new Map() }

	it.each(samples)("nothing is said of signatures: %s", async (code) => {
		for (const reader of ["colleague", "supervisor", "patient"] as const)
			for (const format of reader === "supervisor" ? Format.options : (["markdown"] as const)) {
				const request = sample(code, { reader })
				expect(await written({ ...request, signatures: nobody }, format)).toEqual(await written(request, format))
			}
		const text = exportMarkdown(sample(code, { reader: "supervisor" })) + JSON.stringify(exportJson(sample(code)))
		expect(text).not.toMatch(/signature|not signed/i)
	})
})

describe("the letter to the patient", () => {
	it("says nothing of signatures", async () => {
		const options = { reader: "patient" } as const
		expect(await markdown(options)).toBe(exportMarkdown(unsignedRequest(options)))
	})
})

/** The lines that one text has and another lacks, each looked for after the one before. */
function linesLost(before: string, after: string): string[] {
	const [lines, within] = [before, after].map((text) => text.split("\n").map((line) => line.replace(/,$/, "")))
	let at = -1
	return lines!.filter((line) => {
		const next = within!.indexOf(line, at + 1)
		if (next < 0) return true
		at = next
		return false
	})
}

describe("everything else of a summary", () => {
	it.each([
		["colleague", "markdown"],
		["supervisor", "markdown"],
		["supervisor", "json"],
	] as const satisfies readonly (readonly [Reader, Format])[])(
		"stays as it is without signatures, for a %s in %s",
		async (reader, format) => {
			const [without, within] = [unsignedRequest({ reader }), await signedRequest({ reader })]
			expect(linesLost(String(await written(without, format)), String(await written(within, format)))).toEqual([])
		},
	)

	it("stays as it is whatever is signed, of each case of the sample caseload", async () => {
		const known = await knownSignatures()
		const any = fc.constantFrom(undefined, ...known.notes.values(), ...known.others.values())
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...samples),
				fc.constantFrom(...Reader.options),
				fc.infiniteStream(any),
				async (code, reader, states) => {
					const request = sample(code, { reader })
					const notes = new Map<string, NoteSignatures>()
					for (const { file } of request.case.notes) {
						const state = states.next().value
						if (state) notes.set(file, state)
					}
					const signed = { ...request, signatures: { notes, others: known.others } }
					expect(linesLost(exportMarkdown(request), exportMarkdown(signed))).toEqual([])
					expect(linesLost(JSON.stringify(exportJson(request), null, 1), JSON.stringify(exportJson(signed), null, 1))).toEqual([])
				},
			),
			{ numRuns: runs(12) },
		)
	})
})
