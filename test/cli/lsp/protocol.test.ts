/** What a client may do wrong, and what the program does then: it answers, goes on, and ends with the right status. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Connection } from "../../../src/cli/lsp/connection.ts"
import { framed } from "../../../src/cli/lsp/framing.ts"
import { root } from "../../../scripts/paths.ts"
import { programPath } from "../../harness/program.ts"
import { runs } from "../../harness/soak.ts"
import { withTemporaryFolder } from "../../harness/temporary.ts"
import { TestClient, uriOf, withServer } from "./client.ts"

const sample = uriOf(join(root, "samples", "D-2026-07", "session-07.ipt.md"))

describe("a server", () => {
	it("ends with 0 after shutdown and exit, and with 1 after exit or the end of its input alone", async () => {
		const after = (work: (client: TestClient) => Promise<void>) => withServer(work)
		expect(
			await after(async (client) => {
				await client.initialize([])
				await client.ask("shutdown")
				client.notify("exit")
			}),
		).toBe(0)
		expect(
			await after(async (client) => {
				await client.initialize([])
				await client.ask("shutdown")
			}),
		).toBe(0)
		// Both may come at once.
		expect(
			await after(async (client) => {
				await client.initialize([])
				client.send("shutdown")
				client.notify("exit")
			}),
		).toBe(0)
		expect(await after(async (client) => client.notify("exit"))).toBe(1)
		expect(await after(async () => {})).toBe(1)
	})

	it("answers what it does not know, and passes over notifications that it does not know", async () => {
		await withServer(async (client) => {
			await client.initialize([])
			client.notify("$/setTrace", { value: "off" })
			client.notify("workspace/didChangeConfiguration", { settings: null })
			expect((await client.answerTo("textDocument/formatting")).error).toEqual({
				code: -32601,
				message: "There is no method textDocument/formatting",
			})
		})
	})

	it("answers before initialize, after shutdown and at a second initialize that it cannot", async () => {
		await withServer(async (client) => {
			client.notify("textDocument/didOpen", {})
			expect((await client.answerTo("textDocument/hover")).error?.code).toBe(-32002)
			await client.initialize([])
			expect((await client.answerTo("initialize", { capabilities: {} })).error?.code).toBe(-32600)
			await client.ask("shutdown")
			expect((await client.answerTo("textDocument/hover")).error?.code).toBe(-32600)
		})
	})

	it.each([
		["no JSON", "{", -32700, null],
		["no UTF-8", new Uint8Array([34, 0xff, 34]), -32700, null],
		["nothing", "", -32700, null],
		["a number", "5", -32600, null],
		["several at once", '[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]', -32600, null],
		["a method that is no text", '{"jsonrpc":"2.0","id":"x","method":5}', -32600, "x"],
		["an id that is none", '{"jsonrpc":"2.0","id":{},"method":"shutdown"}', -32600, null],
		["brackets without end", "[".repeat(200_000), -32700, null],
	])("answers a message that is %s", async (_, content, code, id) => {
		await withServer(async (client) => {
			const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
			client.raw(`Content-Length: ${bytes.length}\r\n\r\n`)
			client.raw(bytes)
			expect(await client.next(({ error }) => error !== undefined)).toMatchObject({ id, error: { code } })
			await client.initialize([])
		})
	})

	it("answers parameters in another form, without what is in them", async () => {
		await withServer(async (client) => {
			await client.initialize([])
			for (const params of [
				null,
				[],
				"x",
				{},
				{ textDocument: { uri: sample } },
				{ textDocument: { uri: "secret" }, position: { line: -1, character: 1e99 } },
			]) {
				const { error } = await client.answerTo("textDocument/hover", params)
				expect(error?.code).toBe(-32602)
				expect(error?.message).not.toContain("secret")
			}
			client.notify("textDocument/didChange", { textDocument: { uri: sample }, contentChanges: "all" })
			expect(await client.ask("textDocument/documentSymbol", { textDocument: { uri: sample } })).toBeNull()
		})
	})

	it("does not work out what was cancelled", async () => {
		await withServer(async (client) => {
			await client.initialize([join(root, "samples")])
			client.open(sample, "---\nipt: 1\n---\n")
			const id = client.send("textDocument/documentSymbol", { textDocument: { uri: sample } })
			client.notify("$/cancelRequest", { id })
			client.notify("$/cancelRequest", { id: 999 })
			client.notify("$/cancelRequest", null)
			expect((await client.next((message) => message.id === id)).error).toEqual({ code: -32800, message: "Cancelled" })
			expect(await client.ask("textDocument/documentSymbol", { textDocument: { uri: sample } })).toHaveLength(1)
		})
	})

	it("answers that a text has changed since a place in it was asked about", async () => {
		await withServer(async (client) => {
			await client.initialize([join(root, "samples")])
			client.open(sample, "---\nipt: 1\n---\n")
			const id = client.send("textDocument/hover", { textDocument: { uri: sample }, position: { line: 1, character: 0 } })
			client.change(sample, "")
			expect((await client.next((message) => message.id === id)).error?.code).toBe(-32801)
			client.change(sample, "---\nipt: 1\n---\n", 3)
			// Neovim sends changes that change nothing.
			const same = client.send("textDocument/hover", { textDocument: { uri: sample }, position: { line: 1, character: 0 } })
			client.notify("textDocument/didChange", { textDocument: { uri: sample, version: 4 }, contentChanges: [] })
			expect((await client.next((message) => message.id === same)).result).toMatchObject({ range: { start: { line: 1, character: 0 } } })
		})
	})

	it("takes any messages, and answers each request once", async () => {
		const uri = fc.constantFrom(
			sample,
			"untitled:x.ipt.md",
			"file:///nowhere/a.ipt.md",
			"file:///%00.ipt.md",
			"file://host/x.ipt.md",
			"%",
			"http://a/b.ipt.md",
		)
		const place = fc.record({ line: fc.constantFrom(0, 1, 5, 2 ** 31), character: fc.constantFrom(0, 3, 2 ** 31) })
		const text = fc.constantFrom(
			"",
			"---\nipt: 1\nnote: session\ncase: X\n---\n\n## Plan\n\n@sister\n",
			"\uFEFF---\n---\n",
			"\0",
			"\r\r\n",
			"# a\n".repeat(50),
		)
		const document = fc.record({ uri, languageId: fc.constantFrom("ipt", "markdown"), version: fc.nat(9), text })
		const params = fc.oneof(
			fc.record({
				textDocument: document,
				position: place,
				range: fc.record({ start: place, end: place }),
				newName: fc.constantFrom("x", "G1", ""),
				context: fc.constant({ diagnostics: [], triggerKind: 1 }),
			}),
			fc.record({
				textDocument: document,
				contentChanges: fc.array(fc.record({ range: fc.record({ start: place, end: place }), text }), { maxLength: 3 }),
			}),
			fc.record({ changes: fc.array(fc.record({ uri, type: fc.constantFrom(1, 2, 3) }), { maxLength: 3 }) }),
			fc.jsonValue(),
		)
		const of = (area: string, names: string): string[] => names.split(" ").map((name) => `${area}/${name}`)
		const method = fc.constantFrom(
			...of(
				"textDocument",
				"didOpen didChange didClose didSave hover completion definition references rename prepareRename codeAction documentSymbol documentHighlight",
			),
			...of("workspace", "didChangeWatchedFiles didChangeWorkspaceFolders"),
			"unknown",
		)
		const failures: unknown[] = []
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(method, params, fc.boolean()), { maxLength: 25 }), async (messages) => {
				const status = await withServer(
					async (client) => {
						await client.initialize([])
						const asked = messages.flatMap(([name, given, isRequest]) => {
							if (isRequest) return [client.send(name, given)]
							client.notify(name, given)
							return []
						})
						await client.ask("shutdown")
						for (const id of asked) await client.next((message) => message.id === id)
						for (const id of asked) expect(client.received.filter((message) => message.id === id)).toHaveLength(1)
					},
					(error) => failures.push(error),
				)
				expect(status).toBe(0)
			}),
			{ numRuns: runs(120) },
		)
		expect(failures).toEqual([])
	})

	it("says of its own mistakes nothing of the message", async () => {
		const failures: unknown[] = []
		const sent: string[] = []
		const connection = new Connection((bytes) => void sent.push(new TextDecoder().decode(bytes)), {
			request: () => {
				throw new TypeError("@sister cried")
			},
			notify: () => {
				throw new TypeError("@sister cried")
			},
			failed: (error) => failures.push(error),
		})
		async function* messages() {
			yield framed({ jsonrpc: "2.0", id: 1, method: "x" })
			yield framed({ jsonrpc: "2.0", method: "x" })
			await new Promise((resolve) => setImmediate(resolve))
		}
		expect(await connection.serve(messages())).toBe("closed")
		expect(sent.join("")).toContain('"code":-32603')
		expect(sent.join("")).not.toContain("sister")
		expect(failures).toHaveLength(2)
	})
})

/** The program as it ships, in a process of its own. */
class Started {
	readonly child: ChildProcess
	readonly client: TestClient
	stderr = ""

	constructor(args: readonly string[] = [], cwd = root) {
		this.child = spawn(process.execPath, [programPath, "lsp", "--stdio", ...args], {
			cwd,
			stdio: ["pipe", "pipe", "pipe"],
			env: { ...process.env, LC_ALL: "C" },
		})
		this.client = new TestClient((bytes) => void this.child.stdin?.write(bytes))
		this.child.stdout?.on("data", (bytes: Uint8Array) => this.client.take(bytes))
		this.child.stderr?.on("data", (text) => (this.stderr += String(text)))
		// A program that has ended reads no more.
		this.child.stdin?.on("error", () => {})
	}

	async status(): Promise<unknown> {
		if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, "exit")
		return this.child.exitCode ?? this.child.signalCode
	}
}

describe("the program", () => {
	it("serves an editor, and ends as the protocol says", async () => {
		const started = new Started()
		await started.client.initialize([join(root, "samples")])
		started.client.open(sample, "---\nipt: 1\nnote: session\n---\n")
		expect((await started.client.findings(sample)).length).toBeGreaterThan(0)
		await started.client.ask("shutdown")
		started.client.notify("exit")
		expect([await started.status(), started.stderr]).toEqual([0, ""])
	})

	it("ends with 1 when the editor dies, in whatever it was doing", async () => {
		const started = new Started()
		await started.client.initialize([join(root, "samples")])
		for (let index = 0; index < 50; index++) started.client.send("textDocument/documentSymbol", { textDocument: { uri: sample } })
		started.child.stdout?.destroy()
		started.child.stdin?.end("Content-Length: 500\r\n\r\n{")
		expect([await started.status(), started.stderr]).toEqual([1, ""])
	})

	it("ends with 1 when the process of the editor is gone, though the streams are open", async () => {
		const started = new Started()
		const editor = spawn(process.execPath, ["--eval", "0"])
		await once(editor, "exit")
		await started.client.ask("initialize", { processId: editor.pid, rootUri: null, capabilities: {} })
		expect(await started.status()).toBe(1)
	})

	it("says that what comes in is not the protocol, and ends with 2", async () => {
		const started = new Started()
		started.client.raw("GET / HTTP/1.1\r\n".repeat(2000))
		expect(await started.status()).toBe(2)
		expect(started.stderr).toBe("ipt-notes: what comes in is not the Language Server Protocol. Let an editor start this command\n")
	})

	it("takes options as check does, and a language before that of the editor", async () => {
		const started = new Started(["--rule", "session.mood-link=hint", "--language", "es"])
		await started.client.initialize([join(root, "samples")], { locale: "de" })
		started.client.open(sample, "---\nipt: 1\nnote: session\ncase: A-1\nsession: 1\ndate: 2026-01-05\n---\n\n## Plan\n\nGo on.\n")
		const found = await started.client.findings(sample, (findings) => findings.some(({ code }) => code === "session.mood-link"))
		expect(found.find(({ code }) => code === "session.mood-link")).toMatchObject({
			severity: 4,
			message: expect.stringMatching(/Falta|falta/),
		})
		started.client.notify("exit")
		expect(await started.status()).toBe(1)
	})

	it("takes a huge message and notes without end for what they are", async () => {
		await withTemporaryFolder(async (folder) => {
			writeFileSync(join(folder, "large.ipt.md"), "x".repeat(3_000_000))
			const started = new Started([], folder)
			await started.client.initialize([folder])
			const uri = uriOf(join(folder, "large.ipt.md"))
			started.client.open(uri, `---\nipt: 1\n---\n${"- a\n".repeat(500_000)}`)
			expect((await started.client.findings(uri)).length).toBeGreaterThan(0)
			started.client.raw(`Content-Length: ${70 * 1024 * 1024}\r\n\r\n`)
			for (let index = 0; index < 70; index++) started.client.raw(new Uint8Array(1024 * 1024))
			expect((await started.client.next(({ id }) => id === null)).error).toEqual({ code: -32600, message: "The message is too large" })
			await started.client.ask("shutdown")
			started.client.notify("exit")
			expect(await started.status()).toBe(0)
		})
	})

	it("refuses paths and wrong options before it serves", async () => {
		expect(await new Started(["samples"]).status()).toBe(2)
		expect(await new Started(["--out", "x"]).status()).toBe(2)
		expect(await new Started(["--rule", "x=y"]).status()).toBe(2)
	})
})
