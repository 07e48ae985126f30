import { getuid } from "node:process"
import { step } from "./log.ts"
import { findProgram, run } from "./process.ts"

/** What apt does, one thing after the other: it locks its own files. Fresh lists come first: those of a new machine are missing or old. */
let last: Promise<unknown> | undefined

/** Installs Debian packages where that is possible: on Debian and its kin, as root. Resolves with whether it did. */
export async function installDebian(packages: readonly string[], purpose: string): Promise<boolean> {
	const apt = findProgram("apt-get")
	if (apt === undefined || getuid?.() !== 0) return false
	step(`Installing Debian packages for ${purpose}: ${packages.join(" ")}`)
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
	// A failing mirror shows in the install itself.
	last ??= run(apt, ["update"], { env }).catch(() => undefined)
	const installed = last.then(() => run(apt, ["install", "-y", "--no-install-recommends", ...packages], { env }))
	last = installed.catch(() => undefined)
	await installed
	return true
}
