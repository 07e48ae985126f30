/**
 * VS Code for the Web as vscode.dev serves it: files, and nothing that runs. Every extension runs in the browser. It is made of
 * what code-server brings, whose workbench wants a server of extensions and of the user's data: both are taken out here.
 */
import { readFile } from "node:fs/promises"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { dirname, extname, join } from "node:path"
import { ensureCodeServer } from "../../scripts/code-server.ts"
import { replaced } from "../harness/replaced.ts"

export interface ServedWeb {
	/** The address of the page. */
	readonly origin: string
	/** Resolves with what the page posts to `/results`. */
	readonly results: Promise<string>
	readonly stop: () => Promise<void>
}

/** Reads a file of those that are served together. Rejects if there is none. */
type ReadFile = (path: string) => Promise<Uint8Array | string>

/** Serves the workbench, and files by the first step of their address, on a free port of this machine only. `configured`: what the workbench is told, by its address. */
export async function serveWeb(configured: (authority: string) => object, files: Readonly<Record<string, ReadFile>>): Promise<ServedWeb> {
	const { entry } = await ensureCodeServer()
	const home = join(dirname(entry), "../../lib/vscode")
	const served: Readonly<Record<string, ReadFile>> = {
		...files,
		vscode: async (path) => (path.endsWith("/workbench.js") ? workbench(join(home, path)) : readFile(join(home, path))),
	}
	const { promise: results, resolve: take } = Promise.withResolvers<string>()
	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const { pathname, host } = new URL(request.url ?? "/", `http://${request.headers.host}`)
		const [, first = "", path = ""] = /^\/([^/]*)\/?(.*)$/.exec(decodeURIComponent(pathname)) ?? []
		// The workbench asks a server for a part of the key to its secrets: without one, it keeps them in memory.
		if (request.method === "POST" && first !== "results") send(response, undefined)
		else if (request.method === "POST") {
			take(await textOf(request))
			send(response, "")
		} else if (first === "") send(response, await page(home, configured(host)), ".html")
		else send(response, await served[first]?.(path), extname(path))
	}
	const server = createServer((request, response) => {
		answer(request, response).catch(() => send(response, undefined))
	})
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		results,
		stop: async () => {
			server.closeAllConnections()
			await new Promise((resolve) => server.close(resolve))
		},
	}
}

const types: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html",
	".js": "text/javascript",
	".svg": "image/svg+xml",
	".wasm": "application/wasm",
}

/** Sends a file; says that there is none if it is not given. */
function send(response: ServerResponse, file: Uint8Array | string | undefined, ending = ""): void {
	const status = file === undefined ? 404 : 200
	response.writeHead(status, { "content-type": types[ending] ?? "application/octet-stream" }).end(file)
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = ""
	for await (const part of request.setEncoding("utf8")) text += String(part)
	return text
}

/** The page of the workbench, with its configuration. */
async function page(home: string, configuration: object): Promise<string> {
	const html = await readFile(join(home, "out/vs/code/browser/workbench/workbench.html"), "utf8")
	const values: Readonly<Record<string, string>> = {
		WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration),
		WORKBENCH_WEB_BASE_URL: "/vscode",
		WORKBENCH_NLS_FALLBACK_URL: "/vscode/out/nls.messages.js",
		WORKBENCH_NLS_URL: "/vscode/out/nls.messages.js",
	}
	return html.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => (values[name] ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;"))
}

/** The program of the workbench, as Microsoft has it: alone, with the user's data in the browser. */
async function workbench(file: string): Promise<string> {
	return replaced(
		await readFile(file, "utf8"),
		["remoteAuthority:location.host", "remoteAuthority:void 0"],
		[
			/(?<=userRoamingDataHome\(\)\{return [\w$]+\([\w$]+\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+\.)vscodeRemote(?=\}\))/,
			"vscodeUserData",
		],
	)
}
