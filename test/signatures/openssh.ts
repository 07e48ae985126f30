/** OpenSSH of the system, which signatures are compared with. */
import { execFileSync, spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"

/** Whether there is an `ssh-keygen` that signs files. `npm test` installs it where it can; without it, tests that need it are skipped. */
export const hasSshKeygen = spawnSync("ssh-keygen", ["-Y", "none"], { encoding: "utf8" }).error === undefined

/** Runs `ssh-keygen` and returns what it prints. Throws if it fails. */
export function sshKeygen(args: readonly string[], input = ""): string {
	return execFileSync("ssh-keygen", args, { encoding: "utf8", input, stdio: ["pipe", "pipe", "pipe"] })
}

/** Makes a private key and returns the path of its file. */
export function madeByOpenssh(folder: string, name: string, type: readonly string[], passphrase = ""): string {
	const file = join(folder, name)
	sshKeygen(["-q", "-t", ...type, "-N", passphrase, "-C", `${name} comment`, "-f", file])
	return file
}

/** What `ssh-keygen -Y verify` says of a signature. */
export function opensshVerifies(
	folder: string,
	{ line, armour, message, space = "ipt-notes" }: Readonly<Record<"armour" | "line" | "message", string>> & { readonly space?: string },
): boolean {
	writeFileSync(join(folder, "signers"), `AB ${line}\n`)
	writeFileSync(join(folder, "signature"), armour)
	const args = ["-Y", "verify", "-f", join(folder, "signers"), "-I", "AB", "-n", space, "-s", join(folder, "signature")]
	return spawnSync("ssh-keygen", args, { input: message }).status === 0
}
