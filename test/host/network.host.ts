import * as dgram from "node:dgram"
import * as dns from "node:dns"
import * as http from "node:http"
import * as http2 from "node:http2"
import * as https from "node:https"
import { syncBuiltinESMExports } from "node:module"
import * as net from "node:net"
import * as tls from "node:tls"
import { runInThisContext } from "node:vm"
import { everything } from "./everything.ts"
import { after, assert, extension, suite, test } from "./helpers.ts"

type Owner = Record<string, unknown>

/** Every way out of the extension host. */
const ways: readonly (readonly [owner: object, names: readonly string[]])[] = [
	[net.Socket.prototype, ["connect"]],
	[net, ["connect", "createConnection"]],
	[tls, ["connect"]],
	[dgram, ["createSocket"]],
	[http, ["get", "request"]],
	[https, ["get", "request"]],
	[http2, ["connect"]],
	[dns, ["lookup", "resolve", "resolve4", "resolve6"]],
	[dns.promises, ["lookup", "resolve", "resolve4", "resolve6"]],
	[globalThis, ["fetch", "WebSocket"]],
]

/** Notes the stack of each call that goes out and has a file of ours in its stack; what VS Code itself sends goes on. */
function watch(ours: string): { readonly calls: string[]; readonly stop: () => void } {
	const calls: string[] = []
	const undo: (() => void)[] = []
	const limit = Error.stackTraceLimit
	Error.stackTraceLimit = 200
	undo.push(() => (Error.stackTraceLimit = limit))
	for (const [object, names] of ways) {
		const owner = object as Owner
		for (const name of names) {
			const original = owner[name]
			if (typeof original !== "function") continue
			const watched = function (this: unknown, ...args: unknown[]): unknown {
				const stack = new Error(name).stack ?? ""
				if (stack.includes(ours)) calls.push(stack)
				return new.target ? Reflect.construct(original, args, new.target) : Reflect.apply(original, this, args)
			}
			owner[name] = Object.assign(watched, original, { prototype: original.prototype as unknown })
			undo.push(() => (owner[name] = original))
		}
	}
	syncBuiltinESMExports()
	undo.push(syncBuiltinESMExports)
	return { calls, stop: () => undo.forEach((each) => each()) }
}

suite("the extension", () => {
	test("asks for no network, whatever is done", async () => {
		const home = `${extension().extensionUri.fsPath}/dist/extension/`
		const { calls, stop } = watch(home)
		after(stop)
		await everything("Q1", "so it was said")
		assert.deepEqual(calls, [])
		// A call from a file of ours would be seen: this one is.
		const control: unknown = runInThisContext("(net) => net.connect({ host: '127.0.0.1', port: 9 }).on('error', () => {})", {
			filename: `${home}control.js`,
		})
		assert.ok(typeof control === "function")
		control(net)
		assert.ok(calls.length > 0, "a call of ours was not seen")
	}, 120_000)
})
