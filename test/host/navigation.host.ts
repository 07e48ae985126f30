import * as vscode from "vscode"
import { after, assert, closeAll, openFile, openText, placeOf, replaceText, suite, test, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, known, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

const inventory = `## Interpersonal inventory

### Older sister

- **Relationship**: sister
- **Closeness**: 2
`
const goals = "## Goals\n\n- **G1**: phones @older-sister\n"
const expected =
	"## Mechanisms of change\n\n### Improving interpersonal skills\n\n- **Hypothesis**: asks early\n- **Indicators**: as in session 4, S5 and sessions 4 and 6\n"
const rated = "## Mechanisms of change\n\n- **Improving interpersonal skills**: 2: asked @older-sister\n\n## Plan\n\n- **G1**: again\n"

const symbolsOf = (uri: vscode.Uri) => vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", uri)

/** Places as file, line and words, for files that may not be open. */
async function shown(places: readonly { readonly uri: vscode.Uri; readonly range: vscode.Range }[]): Promise<string[]> {
	const all = places.map(async ({ uri, range }) => {
		const document = await vscode.workspace.openTextDocument(uri)
		return `${uri.path.slice(uri.path.lastIndexOf("/") + 1)} ${document.getText(range)}`
	})
	return (await Promise.all(all)).sort()
}

const definitions = async (document: vscode.TextDocument, words: string) => {
	const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
		"vscode.executeDefinitionProvider",
		document.uri,
		placeOf(document, words),
	)
	return shown(
		found.map(({ targetUri, targetSelectionRange, targetRange }) => ({ uri: targetUri, range: targetSelectionRange ?? targetRange })),
	)
}

const references = async (document: vscode.TextDocument, words: string) =>
	shown(await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, placeOf(document, words)))

const highlights = async (document: vscode.TextDocument, words: string) => {
	const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
		"vscode.executeDocumentHighlights",
		document.uri,
		placeOf(document, words),
	)
	return found.map(({ range, kind }) => [document.getText(range), kind === undefined ? "" : vscode.DocumentHighlightKind[kind]])
}

/** Links to notes by the words that lead there. */
const linksIn = async (document: vscode.TextDocument) => {
	const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri)
	return found.map(({ range, target }) => [document.getText(range), target?.toString(true) ?? ""])
}

suite("cases among the symbols of the workspace", () => {
	test("are found by code, area and person, and lead to the formulation", async () => {
		await writeFile("ws1/f.ipt.md", formulation("WS-1", inventory))
		await writeFile("ws1/s4.ipt.md", session("WS-1", 4))
		await writeFile("ws2/s2.ipt.md", session("WS-2", 2))
		await known("WS-1", 2)
		await known("WS-2", 1)
		const found = async (query: string) =>
			(await vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query))
				.filter(({ name }) => name.startsWith("WS-"))
				.map(({ name, containerName, location }) => `${name} | ${containerName} | ${location.uri.path.split("/").slice(-2).join("/")}`)
		const [first, second] = ["WS-1, Role dispute | Middle · session 4 | ws1/f.ipt.md", "WS-2 | Middle · session 2 | ws2/s2.ipt.md"]
		assert.deepEqual((await found("WS-")).toSorted(), [first, second])
		assert.deepEqual(await found("ws1"), [first])
		assert.deepEqual(await found("older sister"), [first])
	})
})

suite("outline", () => {
	test("shows the front matter, sections, people, mechanisms and goals, and follows what is typed", async () => {
		after(closeAll)
		const { document } = await openText("v1/f.ipt.md", formulation("V1", `${inventory}\n${goals}`))
		const lines = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
			symbols.flatMap(({ name, detail, kind, children }) => [`${vscode.SymbolKind[kind]} ${name} ${detail}`.trimEnd(), ...lines(children)])
		assert.deepEqual(lines(await symbolsOf(document.uri)), [
			"File Header",
			"Key ipt 1",
			"Key note formulation",
			"Key case V1",
			"Key date 2026-02-01",
			"Key problem-areas role-dispute",
			"Namespace Interpersonal inventory",
			"Class Older sister sister · closeness 2 of 4",
			"Field Relationship sister",
			"Field Closeness 2",
			"Namespace Goals",
			"Constant G1 phones @older-sister",
		])
		await replaceText(document, formulation("V1", "## Risk\n\n- **Level**: low\n"))
		assert.ok(lines(await symbolsOf(document.uri)).includes("Namespace Risk low"))
	})

	test("reads an old version in a comparison without taking it for a note of the case", async () => {
		const { notes } = await api()
		const uri = vscode.Uri.from({ scheme: "v1-old", path: "/v1/old.ipt.md" })
		after(() => provider.dispose())
		const provider = vscode.workspace.registerTextDocumentContentProvider("v1-old", { provideTextDocumentContent: () => session("V1", 9) })
		const document = await vscode.workspace.openTextDocument(uri)
		assert.equal(document.languageId, "ipt")
		assert.equal((await symbolsOf(uri)).at(-1)?.name, "Plan")
		assert.equal(notes.folder.has(uri.toString()), false)
	})
})

suite("going around a case", () => {
	const write = async (code: string) => {
		await writeFile(`${code}/f.ipt.md`, formulation(code, `${inventory}\n${goals}\n${expected}`))
		await writeFile(`${code}/s4.ipt.md`, session(code, 4, rated).replaceAll("\n", "\r\n"))
		await writeFile(
			`${code}/s5.ipt.md`,
			session(code, 5, "## Mechanisms of change\n\n- **Improving interpersonal skills**: 0\n\n## Plan\n\n`@older-sister`\n"),
		)
		await known(code, 3)
	}

	test("from a person or goal to its definition, and to all that mentions it, unsaved edits included", async () => {
		after(closeAll)
		await write("v3")
		const held = await openText("v3/s6.ipt.md", session("v3", 6))
		await replaceText(held.document, session("v3", 6, "## Plan\n\nCall @older-sister, then @stranger. G1!\n"))
		assert.deepEqual(await definitions(held.document, "@older-sister"), ["f.ipt.md Older sister"])
		assert.deepEqual(await definitions(held.document, "G1!"), ["f.ipt.md G1"])
		assert.deepEqual(await definitions(held.document, "@stranger"), [])
		assert.deepEqual(await references(held.document, "@older-sister"), [
			"f.ipt.md @older-sister",
			"f.ipt.md Older sister",
			"s4.ipt.md @older-sister",
			"s6.ipt.md @older-sister",
		])
		assert.deepEqual(await references(held.document, "G1!"), ["f.ipt.md G1", "s4.ipt.md G1", "s6.ipt.md G1"])
		const told = await openFile("v3/f.ipt.md")
		await replaceText(told.document, formulation("v3", `Of @older-sister.\n\n${inventory}\n${goals}\n${expected}`))
		assert.deepEqual(await references(told.document, "Older sister"), [
			"f.ipt.md @older-sister",
			"f.ipt.md @older-sister",
			"f.ipt.md Older sister",
			"s4.ipt.md @older-sister",
			"s6.ipt.md @older-sister",
		])
		assert.deepEqual(await highlights(told.document, "Older sister"), [
			["@older-sister", "Read"],
			["Older sister", "Write"],
			["@older-sister", "Read"],
		])
		assert.deepEqual(await highlights(held.document, "G1!"), [["G1", "Read"]])
		// VS Code would mark each place with the same letters: a list that is empty keeps it from that.
		assert.deepEqual(await highlights(held.document, "Plan"), [])
	})

	test("from a mechanism to its hypothesis and the sessions that noted an indicator, from a code to all notes", async () => {
		after(closeAll)
		await write("v4")
		const { document } = await openText("v4/s4.ipt.md", session("v4", 4, rated))
		assert.deepEqual(await definitions(document, "Improving"), ["f.ipt.md Improving interpersonal skills"])
		assert.deepEqual(await references(document, "Improving"), [
			"f.ipt.md Improving interpersonal skills",
			"s4.ipt.md Improving interpersonal skills",
		])
		assert.deepEqual(await references(document, "v4"), ["f.ipt.md v4", "s4.ipt.md v4", "s5.ipt.md v4"])
		assert.deepEqual(await definitions(document, "case: v4"), ["f.ipt.md v4"])
	})

	test("in a note that is opened as Markdown, too", async () => {
		after(closeAll)
		await write("v5")
		const { document } = await openText("v5/s4.ipt.md", session("v5", 4, rated))
		const asMarkdown = await vscode.languages.setTextDocumentLanguage(document, "markdown")
		assert.ok((await definitions(asMarkdown, "@older-sister")).includes("f.ipt.md Older sister"))
	})
})

suite("links", () => {
	test("lead from the sessions that a note speaks of to their notes", async () => {
		after(closeAll)
		await writeFile("v6/s4.ipt.md", session("V6", 4))
		await writeFile("v6/s5.ipt.md", session("V6", 5))
		await writeFile("v6/s5-again.ipt.md", replaced(session("V6", 5), [/^date: .*/m, "date: 2027-01-04"]))
		await writeFile("v6/s6.ipt.md", session("V6", 6))
		const { document } = await openText("v6/f.ipt.md", formulation("V6", expected))
		await known("V6", 5)
		// Session 5 is there twice: neither is meant for sure.
		assert.deepEqual(await linksIn(document), [
			["session 4", uriOf("v6/s4.ipt.md").toString()],
			["sessions 4", uriOf("v6/s4.ipt.md").toString()],
			["6", uriOf("v6/s6.ipt.md").toString()],
		])
		await replaceText(document, formulation("V6", "See S6.\n"))
		assert.deepEqual(await linksIn(document), [["S6", uriOf("v6/s6.ipt.md").toString()]])
	})

	test("lead where a note says, inside the folder and to the web, and nowhere else [R34] [I2]", async () => {
		after(closeAll)
		await api()
		const unsafe = [
			"command:ipt.newCase",
			"%63ommand:ipt.newCase",
			"&#x63;ommand:ipt.newCase",
			"javascript:alert(1)",
			"%6aavascript:alert(1)",
			"&#x6a;avascript:alert(1)",
			"JaVaScRiPt:alert(1)",
			"file:///etc/passwd",
			"\\\\host\\share",
			"https://bank.example@host.example/",
			"vscode:extension/a",
			"data:text/plain,x",
			"../../../etc/passwd",
			"%2e%2e/%2e%2e/%2e%2e/etc/passwd",
			"//host/x",
			"/../x.md",
		]
		const body = `[a](s4.ipt.md) [b](../v6/s%204.md#x) [c](/v7/s.md) [d](https://example.org/d) [e](mailto:a@example.org)\n\n${unsafe.map((address) => `[x](${address}) [x](<${address}>)`).join("\n")}\n`
		const { document } = await openText("v7/s5.ipt.md", session("V7", 5, body))
		// VS Code itself finds bare addresses in the text of any file: ours reach from bracket to bracket.
		const links = (await linksIn(document)).filter(([words]) => words?.startsWith("["))
		assert.deepEqual(links, [
			["[a](s4.ipt.md)", uriOf("v7/s4.ipt.md").toString()],
			["[b](../v6/s%204.md#x)", uriOf("v6/s 4.md").toString(true)],
			["[c](/v7/s.md)", uriOf("v7/s.md").toString(true)],
			["[d](https://example.org/d)", "https://example.org/d"],
			["[e](mailto:a@example.org)", "mailto:a@example.org"],
		])
	})
})
