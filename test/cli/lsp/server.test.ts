/** The language server, spoken to as an editor does, on a copy of the sample caseload. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { english, loadAllWords, useLanguage } from "../../../src/language/index.ts"
import { root } from "../../../scripts/paths.ts"
import { copyInto, removeFolder, temporaryFolder } from "../../harness/temporary.ts"
import { replaced } from "../../harness/replaced.ts"
import { person } from "../../signatures/people.ts"
import { sign } from "../signed-folder.ts"
import { able, type Message, type TestClient, uriOf, withServer } from "./client.ts"

let folder = ""

beforeEach(async () => {
	folder = await temporaryFolder()
	await copyInto(folder, join(root, "samples", "D-2026-07"))
	await copyInto(folder, join(root, "samples", "T-2026-11"))
})

afterEach(async () => {
	await removeFolder(folder)
	useLanguage(english)
	await loadAllWords()
})

const at = (path: string): string => join(folder, path)
const textAt = (path: string): string => readFileSync(at(path), "utf8")
const session = "D-2026-07/session-07.ipt.md"
const formulation = "D-2026-07/formulation.ipt.md"

/** The position of the first place of a text. */
function placeIn(text: string, words: string, further = 0): { line: number; character: number } {
	const offset = text.indexOf(words)
	if (offset < 0) throw new Error(`There is no ${words} in the text`)
	const before = text.slice(0, offset + further)
	return { line: before.split("\n").length - 1, character: before.length - before.lastIndexOf("\n") - 1 }
}

/** Opens a note of the folder as it is on the disk. */
function openAt(client: TestClient, path: string): { uri: string; text: string } {
	const [uri, text] = [uriOf(at(path)), textAt(path)]
	client.open(uri, text)
	return { uri, text }
}

const codes = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code)

describe("findings", () => {
	it("are those that check prints, seen with the whole case, and have a code, a level and related places", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri } = openAt(client, session)
			const found = await client.findings(uri, (findings) => findings.some(({ code }) => code === "session.mood-link"))
			expect(codes(found)).toEqual(["session.mood-link", "mechanism.evidence"])
			expect(found[1]).toMatchObject({
				severity: 2,
				source: "IPT Notes",
				codeDescription: { href: "https://example.org/findings.md" },
				range: { start: placeIn(textAt(session), ": 3\n", 2) },
			})
		})
	})

	it("follow the text that is not saved, and what it changes in other open notes of the case", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri } = openAt(client, session)
			const first = openAt(client, formulation)
			await client.findings(uri, (findings) => codes(findings).includes("session.mood-link"))
			expect(codes(await client.findings(uri))).not.toContain("person.unknown")
			const seen = client.received.length
			client.change(first.uri, replaced(first.text, ["### Partner at work", "### Colleague"]))
			const unknown = await client.findings(uri, (findings) => codes(findings).includes("person.unknown"), seen)
			expect(unknown.find(({ code }) => code === "person.unknown")?.relatedInformation?.[0]?.location.uri).toBe(first.uri)
			expect(textAt(formulation)).toContain("### Partner at work")
		})
	})

	it("come with changes of places, in UTF-16", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri, text } = openAt(client, session)
			await client.findings(uri)
			const position = placeIn(text, "Surprised")
			const contentChanges = [
				{ range: { start: position, end: position }, text: "😀 Call 07700 900123. " },
				{ range: { start: { ...position, character: 3 }, end: { ...position, character: 8 } }, text: "" },
			]
			client.notify("textDocument/didChange", { textDocument: { uri, version: 7 }, contentChanges })
			const [found] = (await client.findings(uri, (findings) => codes(findings).includes("privacy.identifier"))).filter(
				({ code }) => code === "privacy.identifier",
			)
			expect(found?.range).toEqual({ start: { ...position, character: 3 }, end: { ...position, character: 15 } })
			expect(client.received.findLast(({ method }) => method === "textDocument/publishDiagnostics")?.params).toMatchObject({ version: 7 })
		})
	})

	it("go when a note is closed, and its text on the disk counts again", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri } = openAt(client, session)
			const first = openAt(client, formulation)
			await client.findings(uri)
			client.change(first.uri, "---\nipt: 1\n---\n")
			await client.findings(uri, (findings) => codes(findings).includes("case.no-formulation"))
			const seen = client.received.length
			client.notify("textDocument/didClose", { textDocument: { uri: first.uri } })
			await client.findings(first.uri, (findings) => findings.length === 0, seen)
			await client.findings(uri, (findings) => !codes(findings).includes("case.no-formulation"), seen)
		})
	})

	it("use the configuration of the folder, as it is now", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri } = openAt(client, session)
			await client.findings(uri, (findings) => codes(findings).includes("session.mood-link"))
			writeFileSync(at(".ipt-notes.json"), JSON.stringify({ rules: { "session.mood-link": "error", "mechanism.evidence": "off" } }))
			const seen = client.received.length
			client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(at(".ipt-notes.json")), type: 1 }] })
			const found = await client.findings(uri, (findings) => findings.length === 1, seen)
			expect(found.map(({ code, severity }) => [code, severity])).toEqual([["session.mood-link", 1]])
		})
	})

	it("say what is wrong with a configuration, once, where editors keep their log", async () => {
		writeFileSync(at(".ipt-notes.json"), "{ no json")
		await withServer(async (client) => {
			await client.initialize([folder])
			const { params } = await client.next(({ method }) => method === "window/logMessage")
			expect(params).toEqual({ type: 2, message: ".ipt-notes.json: is not valid JSON and has no effect" })
		})
	})

	it("know files that were made, moved and deleted elsewhere", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri } = openAt(client, session)
			await client.findings(uri)
			renameSync(at(formulation), at("formulation.ipt.md"))
			rmSync(at("formulation.ipt.md"))
			client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(at(formulation)), type: 3 }] })
			await client.findings(uri, (findings) => codes(findings).includes("case.no-formulation"))
			writeFileSync(at(formulation), readFileSync(join(root, "samples", formulation)))
			const seen = client.received.length
			client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(at(formulation)), type: 1 }] })
			await client.findings(uri, (findings) => !codes(findings).includes("case.no-formulation"), seen)
		})
	})

	it("need no editor that watches files: opening and saving looks through the folder again", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri } = openAt(client, session)
			await client.findings(uri)
			rmSync(at(formulation))
			client.notify("textDocument/didSave", { textDocument: { uri } })
			await client.findings(uri, (findings) => codes(findings).includes("case.no-formulation"))
		})
	})

	it("know the case of a note that is opened without a folder, and nothing of the folders around it", async () => {
		await withServer(async (client) => {
			await client.initialize([])
			const { uri } = openAt(client, session)
			const found = await client.findings(uri, (findings) => codes(findings).includes("session.mood-link"))
			expect(codes(found)).not.toContain("case.no-formulation")
			const where = { textDocument: { uri }, position: placeIn(textAt(session), "@partner", 3) }
			expect(await client.ask("textDocument/definition", where)).toMatchObject([{ targetUri: uriOf(at(formulation)) }])
		})
	})

	it("know folders that are opened and closed later", async () => {
		await withServer(async (client) => {
			await client.initialize([])
			const elsewhere = at(session)
			mkdirSync(at("apart"))
			renameSync(elsewhere, at("apart/session-07.ipt.md"))
			const { uri } = openAt(client, "apart/session-07.ipt.md")
			await client.findings(uri, (findings) => codes(findings).includes("case.no-formulation"))
			let seen = client.received.length
			const event = (added: string[], removed: string[]) => ({
				event: {
					added: added.map((path) => ({ uri: uriOf(path), name: path })),
					removed: removed.map((path) => ({ uri: uriOf(path), name: path })),
				},
			})
			client.notify("workspace/didChangeWorkspaceFolders", event([folder], []))
			await client.findings(uri, (findings) => !codes(findings).includes("case.no-formulation"), seen)
			seen = client.received.length
			client.notify("workspace/didChangeWorkspaceFolders", event([], [folder]))
			await client.findings(uri, (findings) => codes(findings).includes("case.no-formulation"), seen)
		})
	})

	it("are of one note, whichever link leads to its folder", async () => {
		symlinkSync(folder, `${folder}-link`)
		try {
			await withServer(async (client) => {
				await client.initialize([`${folder}-link`])
				const real = openAt(client, session)
				expect(codes(await client.findings(real.uri, (found) => codes(found).includes("session.mood-link")))).not.toContain(
					"case.duplicate-note",
				)
				const where = { textDocument: { uri: real.uri }, position: placeIn(real.text, "@partner", 3) }
				// The editor has opened the folder by the link.
				expect(await client.ask("textDocument/definition", where)).toMatchObject([
					{ targetUri: uriOf(join(`${folder}-link`, formulation)) },
				])
			})
		} finally {
			rmSync(`${folder}-link`)
		}
	})

	it("of a file that is not UTF-8 are that, whatever the editor makes of it", async () => {
		writeFileSync(at(session), Buffer.from(replaced(textAt(session), ["Surprised", "Gefühle"]), "latin1"))
		await withServer(async (client) => {
			await client.initialize([folder])
			const uri = uriOf(at(session))
			client.open(uri, replaced(readFileSync(join(root, "samples", session), "utf8"), ["Surprised", "Gefühle"]))
			expect(codes(await client.findings(uri, (found) => found.length > 0))).toEqual(["note.encoding"])
			const where = { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } }
			expect(await client.ask("textDocument/codeAction", { ...where, context: { diagnostics: [] } })).toEqual([])
		})
	})

	it("are none of what is no note", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const uri = uriOf(at("readme.md"))
			client.open(uri, "# Read me\n")
			expect(await client.ask("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 1 } })).toBeNull()
			expect(client.received.filter(({ method }) => method === "textDocument/publishDiagnostics")).toEqual([])
		})
	})
})

describe("help while writing", () => {
	it("says in a hover what the inventory has on a person, as text", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri, text } = openAt(client, session)
			const hover = await client.ask<{ contents: { kind: string; value: string } }>("textDocument/hover", {
				textDocument: { uri },
				position: placeIn(text, "@partner", 3),
			})
			expect(hover.contents.kind).toBe("markdown")
			expect(hover.contents.value).toMatch(/^\*\*Partner at work\*\* · @partner-at-work\n\n- \*\*Relationship\*\*: runs the office/)
		})
	})

	it("says in plain text what an editor without Markdown can show", async () => {
		await withServer(async (client) => {
			await client.initialize([folder], { capabilities: {} })
			const { uri, text } = openAt(client, session)
			const hover = await client.ask<{ contents: { kind: string; value: string } }>("textDocument/hover", {
				textDocument: { uri },
				position: placeIn(text, "## Affect", 4),
			})
			expect(hover.contents).toMatchObject({ kind: "plaintext", value: expect.stringMatching(/^Affect\n\n/) })
			const items = await client.ask<{ label: string; filterText?: string; insertTextFormat: number; textEdit: { newText: string } }[]>(
				"textDocument/completion",
				{
					textDocument: { uri },
					position: placeIn(text, "@partner", 1),
				},
			)
			expect(items.map(({ insertTextFormat }) => insertTextFormat)).not.toContain(2)
			// What is typed is compared with what is inserted.
			for (const { label, filterText, textEdit } of items)
				expect([filterText, textEdit.newText.startsWith(label)]).toEqual([undefined, true])
			expect(items.map(({ textEdit }) => textEdit.newText)).toContain("@sister")
			expect(await client.ask("textDocument/documentSymbol", { textDocument: { uri } })).toContainEqual(
				expect.objectContaining({ name: "Affect", location: expect.objectContaining({ uri }) }),
			)
		})
	})

	it("offers people of the case, and forms as snippets", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri, text } = openAt(client, session)
			const position = placeIn(text, "@partner", 1)
			const context = { triggerKind: 2, triggerCharacter: "@" }
			const people = await client.ask<object[]>("textDocument/completion", { textDocument: { uri }, position, context })
			expect(people).toContainEqual(
				expect.objectContaining({ label: "@sister", detail: "younger sister · closeness 1 of 4", filterText: "@sister Sister" }),
			)
			client.change(uri, `${text}\n\n## `)
			const end = { line: text.split("\n").length + 1, character: 3 }
			const sections = await client.ask<{ insertTextFormat: number; textEdit: { newText: string } }[]>("textDocument/completion", {
				textDocument: { uri },
				position: end,
				context: { triggerKind: 2, triggerCharacter: " " },
			})
			expect(sections).toContainEqual(
				expect.objectContaining({
					label: "Ending",
					insertTextFormat: 2,
					textEdit: expect.objectContaining({ newText: expect.stringContaining("${0:…}") }),
				}),
			)
		})
	})

	it("has the outline, where words are defined, and where they are used", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri, text } = openAt(client, session)
			const where = { textDocument: { uri }, position: placeIn(text, "**G2**", 3) }
			const symbols = await client.ask<{ name: string; children: { name: string }[] }[]>("textDocument/documentSymbol", {
				textDocument: { uri },
			})
			expect(symbols.map(({ name }) => name)).toEqual(["Header", ...Array.from(text.matchAll(/^## (.*)$/gm), ([, title]) => title)])
			const [definition] = await client.ask<{ targetUri: string; targetSelectionRange: { start: object } }[]>(
				"textDocument/definition",
				where,
			)
			expect(definition).toMatchObject({
				targetUri: uriOf(at(formulation)),
				targetSelectionRange: { start: placeIn(textAt(formulation), "**G2**", 2) },
			})
			const places = await client.ask<{ uri: string }[]>("textDocument/references", { ...where, context: { includeDeclaration: true } })
			expect(new Set(places.map((place) => place.uri)).size).toBeGreaterThan(2)
			const others = await client.ask<object[]>("textDocument/references", { ...where, context: { includeDeclaration: false } })
			expect(others.length).toBe(places.length - 1)
			expect(await client.ask("textDocument/documentHighlight", where)).toEqual([
				{ range: { start: placeIn(text, "G2"), end: placeIn(text, "G2", 2) }, kind: 2 },
			])
		})
	})

	it("mends findings by edits of the version that they were made for, in the language of the case", async () => {
		await withServer(async (client) => {
			await client.initialize([folder], { locale: "de-AT" })
			const { uri, text } = openAt(client, session)
			const found = await client.findings(uri, (findings) => codes(findings).includes("session.mood-link"))
			expect(found[0]?.message).toContain("„Stimmung und Ereignisse“ fehlt")
			const range = { start: placeIn(text, "note: session"), end: placeIn(text, "note: session") }
			const actions = await client.ask<
				{ title: string; kind: string; edit: { documentChanges: { textDocument: object; edits: { newText: string }[] }[] } }[]
			>("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } })
			expect(actions.map(({ title }) => title)).toEqual([
				"„Mood and events“ einfügen",
				"Hier nicht nötig: Stimmung und Ereignisse…",
				"Alle fehlenden Teile einfügen",
				"Alle fehlenden Teile und sinnvollen Ergänzungen einfügen",
			])
			expect(actions[0]?.edit.documentChanges).toMatchObject([
				{ textDocument: { uri, version: 1 }, edits: [{ newText: expect.stringContaining("## Mood and events") }] },
			])
			const only = { diagnostics: [], only: ["refactor"] }
			expect(await client.ask("textDocument/codeAction", { textDocument: { uri }, range, context: only })).toEqual([])
		})
	})
})

describe("rename", () => {
	const rename = async (client: TestClient, newName: string, words = "@partner"): Promise<Message> => {
		const { uri, text } = openAt(client, session)
		return client.answerTo("textDocument/rename", { textDocument: { uri }, position: placeIn(text, words, 3), newName })
	}

	it("edits every note of the case, as the editor shows it", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const first = openAt(client, formulation)
			client.change(first.uri, `\n${first.text}`, 5)
			const { result } = await rename(client, "office partner")
			const { documentChanges } = result as {
				documentChanges: { textDocument: { uri: string; version: number | null }; edits: { newText: string; range: { start: object } }[] }[]
			}
			const inFormulation = documentChanges.find(({ textDocument }) => textDocument.uri === first.uri)
			expect(inFormulation?.textDocument.version).toBe(5)
			expect(inFormulation?.edits).toContainEqual(
				expect.objectContaining({
					newText: "office partner",
					range: expect.objectContaining({ start: placeIn(`\n${first.text}`, "Partner at work") }),
				}),
			)
			expect(
				documentChanges.find(({ textDocument }) => textDocument.uri === uriOf(at("D-2026-07/session-09.ipt.md")))?.textDocument.version,
			).toBeNull()
		})
	})

	it("says what it would rename, and why it does not", async () => {
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri, text } = openAt(client, session)
			expect(
				await client.ask("textDocument/prepareRename", { textDocument: { uri }, position: placeIn(text, "@partner", 3) }),
			).toMatchObject({
				placeholder: "partner-at-work",
				range: { start: placeIn(text, "@partner", 1) },
			})
			const nowhere = await client.answerTo("textDocument/prepareRename", { textDocument: { uri }, position: { line: 0, character: 0 } })
			expect(nowhere.error).toMatchObject({ code: -32803, message: expect.stringMatching(/^To rename in all notes of the case/) })
			expect((await rename(client, "sister")).error?.message).toMatch(/^@sister is already another person, mentioned in /)
			expect((await rename(client, " ")).error?.message).toBe("The new name is empty. Nothing was renamed.")
		})
	})

	it("leaves signed notes as they are, and says so", async () => {
		const ab = await person("AB", "Anna Berg")
		await sign(at("D-2026-07"), "formulation.ipt.md", ab, {}, "D-2026-07")
		await withServer(async (client) => {
			await client.initialize([folder])
			const { result } = await rename(client, "office partner")
			const { documentChanges } = result as { documentChanges: { textDocument: { uri: string } }[] }
			expect(documentChanges.map(({ textDocument }) => textDocument.uri)).not.toContain(uriOf(at(formulation)))
			const { params } = await client.next(({ method }) => method === "window/showMessage")
			expect(params).toMatchObject({
				type: 3,
				message: expect.stringMatching(/^D-2026-07\/formulation\.ipt\.md is signed, so it stays as it is\./),
			})
		})
	})

	it("says that all notes are signed, and reports a signed one that was changed while it is typed", async () => {
		const ab = await person("AB", "Anna Berg")
		for (const name of ["formulation", "session-07", "session-09", "session-08", "session-06", "session-05"])
			await sign(at("D-2026-07"), `${name}.ipt.md`, ab, {}, "D-2026-07")
		await withServer(async (client) => {
			await client.initialize([folder])
			const { uri, text } = openAt(client, session)
			const found = await client.findings(uri, (findings) => codes(findings).includes("session.mood-link"))
			expect(codes(found)).not.toContain("signature.changed")
			const renamed = await client.answerTo("textDocument/rename", {
				textDocument: { uri },
				position: placeIn(text, "@partner", 3),
				newName: "boss",
			})
			expect(renamed.error?.message).toBe(
				"Every note that mentions partner-at-work is signed, so they stay as they are. Nothing was renamed.",
			)
			client.change(uri, `${text}\nMore.\n`)
			await client.findings(uri, (findings) => codes(findings).includes("signature.changed"))
			const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
			expect(await client.ask("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } })).toEqual([])
		})
	})
})

it("watches notes, configurations and ledgers if the editor can, and asks for nothing if it cannot", async () => {
	await withServer(async (client) => {
		await client.initialize([folder])
		const { params } = await client.next(({ method }) => method === "client/registerCapability")
		expect(params).toMatchObject({
			registrations: [
				{
					registerOptions: {
						watchers: [{ globPattern: "**/*.ipt.md" }, { globPattern: "**/.ipt-notes.json" }, { globPattern: "**/*.signed" }],
					},
				},
			],
		})
	})
	await withServer(async (client) => {
		await client.initialize([folder], { capabilities: { ...able, workspace: {} } })
		await client.answerTo("textDocument/documentSymbol", { textDocument: { uri: uriOf(at(session)) } })
		expect(client.received.filter(({ id, method }) => id !== undefined && method !== undefined)).toEqual([])
	})
})
