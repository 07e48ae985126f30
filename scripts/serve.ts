import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { ensureCodeServer } from "./code-server.ts"
import { run, startBackground, stopBackground } from "./process.ts"

export interface Profile {
	readonly userData: string
	readonly extensions: string
}

export interface ServeOptions extends Profile {
	/** Lets the page name an extension under development and a test suite, which a built VS Code otherwise ignores. */
	readonly forTests?: boolean
	/** A folder opens in Restricted Mode until it is trusted; else every folder is trusted. */
	readonly workspaceTrust?: boolean
	/** The language that the workbench is displayed in, by its id: one whose language pack the profile has. */
	readonly locale?: string | undefined
	/** Called with what the server prints. */
	readonly onOutput?: (text: string) => void
}

export interface Served {
	readonly authority: string
	/** The address that opens a folder or a .code-workspace file. */
	readonly address: (workspace: string, payload?: readonly (readonly [string, string])[]) => string
	readonly stop: () => Promise<void>
	/** Settles when the server ends by itself. */
	readonly ended: Promise<void>
}

/** Serves VS Code's workbench on a free port of this machine only. */
export async function serve(options: ServeOptions): Promise<Served> {
	const { node, entry, handsOptionsOn } = await ensureCodeServer()
	const authority = `127.0.0.1:${await freePort()}`
	const child = startBackground(
		node,
		[
			entry,
			...profileArguments(options),
			"--auth",
			"none",
			"--bind-addr",
			authority,
			"--app-name",
			"IPT Notes",
			"--disable-telemetry",
			"--disable-update-check",
			"--disable-getting-started-override",
			...(options.workspaceTrust ? [] : ["--disable-workspace-trust"]),
			...(options.locale === undefined ? [] : ["--locale", options.locale]),
			...(options.forTests && handsOptionsOn ? ["--vscode-option", "enable-smoke-test-driver", "--idle-timeout-seconds", "300"] : []),
		],
		{ env: { ...environment(), ...(options.forTests ? { EXTENSIONS_GALLERY: "{}" } : {}) } },
	)
	let output = ""
	const take = (chunk: string): void => {
		output += chunk
		options.onOutput?.(chunk)
	}
	child.stdout?.setEncoding("utf8").on("data", take)
	child.stderr?.setEncoding("utf8").on("data", take)
	let over = false
	const ended = new Promise<void>((resolve) =>
		child.once("close", () => {
			over = true
			resolve()
		}),
	)
	const stop = (): Promise<void> => stopBackground(child)
	for (const limit = Date.now() + 60_000; !(await healthy(authority));) {
		if (over || Date.now() > limit) {
			await stop()
			throw new Error(`code-server did not start:\n${output}`)
		}
		await sleep(100)
	}
	return { authority, stop, ended, address: (workspace, payload) => address(authority, workspace, payload) }
}

export async function installExtension(vsix: string, profile: Profile): Promise<void> {
	const { node, entry } = await ensureCodeServer()
	await run(node, [entry, ...profileArguments(profile), "--install-extension", vsix, "--force"], {
		env: environment(),
		timeLimit: 120_000,
	})
}

function profileArguments({ userData, extensions }: Profile): string[] {
	return ["--config", process.platform === "win32" ? "NUL" : "/dev/null", "--user-data-dir", userData, "--extensions-dir", extensions]
}

/** Without what an editor's own terminal sets, which would make code-server talk to that editor instead of serving. */
function environment(): NodeJS.ProcessEnv {
	return Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !name.startsWith("VSCODE_") && name !== "PORT" && name !== "PASSWORD"),
	)
}

function address(authority: string, workspace: string, payload?: readonly (readonly [string, string])[]): string {
	const query = `${workspace.endsWith(".code-workspace") ? "workspace" : "folder"}=${encodeURIComponent(workspace).replaceAll("%2F", "/")}`
	return `http://${authority}/?${query}${payload === undefined ? "" : `&payload=${encodeURIComponent(JSON.stringify(payload))}`}`
}

async function healthy(authority: string): Promise<boolean> {
	try {
		return (await fetch(`http://${authority}/healthz`, { signal: AbortSignal.timeout(2000) })).ok
	} catch {
		return false
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.on("error", reject)
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo
			server.close(() => resolve(port))
		})
	})
}
