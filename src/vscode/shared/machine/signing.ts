/** What signing needs of the machine: adding to a ledger, the user's own folder, and the user's own key of SSH. */
import { spawn } from "node:child_process"
import { homedir } from "node:os"
import * as vscode from "vscode"
import { append as appendTo, type Addition } from "../../../files/append.ts"

/** Adds to a file on a disk, or makes it. Rejects with `ChangedSince` if it is not as it was read. */
export const append = async ({ fsPath }: vscode.Uri, text: string, addition: Addition): Promise<void> => appendTo(fsPath, text, addition)

/** The user's own folder. */
export const home = (): vscode.Uri => vscode.Uri.file(homedir())

/** Why `ssh-keygen` made no signature. */
export class SshKeygenError extends Error {
	/** `absent`: the program is not there. `refused`: it said no, or the user gave up. `late`: it took too long. */
	readonly problem: "absent" | "late" | "refused"
	/** What it said. */
	readonly said: string

	constructor(problem: SshKeygenError["problem"], said: string) {
		super(problem)
		this.name = "SshKeygenError"
		this.problem = problem
		this.said = said
	}
}

/** Somebody may have to touch a security key, or look for it first. */
const mostMilliseconds = 120_000

/** A signature has some hundred characters, and of RSA some thousand. */
const mostCharacters = 65_536

/**
 * Signs by `ssh-keygen` with the private key that belongs to a public one: it asks the agent, or reads the file next to it. The program is
 * started without a shell and outside of the folder of the notes, with this key and nothing else of theirs.
 */
export function signWithSshKeygen(publicKey: vscode.Uri, message: Uint8Array, signal: AbortSignal): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn("ssh-keygen", ["-Y", "sign", "-f", publicKey.fsPath, "-n", "ipt-notes"], {
			cwd: homedir(),
			shell: false,
			windowsHide: true,
			stdio: ["pipe", "pipe", "pipe"],
			signal: AbortSignal.any([signal, AbortSignal.timeout(mostMilliseconds)]),
		})
		const out: Buffer[] = []
		const said: Buffer[] = []
		const heard = (all: Buffer[]) => (part: Buffer) => {
			if (all.reduce((sum, { length }) => sum + length, part.length) <= mostCharacters) all.push(part)
		}
		child.stdout.on("data", heard(out))
		child.stderr.on("data", heard(said))
		child.on("error", (error: NodeJS.ErrnoException) => {
			const problem = error.code === "ENOENT" ? "absent" : error.name === "AbortError" && !signal.aborted ? "late" : "refused"
			reject(new SshKeygenError(problem, error.message))
		})
		child.on("close", (code) => {
			if (code === 0) resolve(Buffer.concat(out).toString("latin1"))
			else reject(new SshKeygenError("refused", Buffer.concat(said).toString("utf8").trim().slice(0, 500)))
		})
		// If the program ends before it has read all, its code says why.
		child.stdin.on("error", () => undefined)
		child.stdin.end(message)
	})
}
