import { getuid } from "node:process"
import { step } from "./log.ts"
import { findProgram, run } from "./process.ts"

let updated: Promise<unknown> | undefined

/** Installs Debian packages where that is possible: on Debian and its kin, as root. Resolves with whether it did. */
export async function installDebian(packages: readonly string[], purpose: string): Promise<boolean> {
	const apt = findProgram("apt-get")
	if (apt === undefined || getuid?.() !== 0) return false
	step(`Installing Debian packages for ${purpose}: ${packages.join(" ")}`)
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
	// A fresh machine's package lists are missing or old. A failing mirror shows in the install itself.
	updated ??= run(apt, ["update"], { env }).catch(() => undefined)
	await updated
	await run(apt, ["install", "-y", "--no-install-recommends", ...packages], { env })
	return true
}
