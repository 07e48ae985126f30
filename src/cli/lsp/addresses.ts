/** Addresses of files, and paths. Editors write one path in several ways, such as `c%3A` for `c:`. */
import { platform } from "node:process"

/** The path of an address of a file; nothing for any other address. */
export function pathOf(address: string): string | undefined {
	if (!/^file:/i.test(address)) return undefined
	try {
		const { host, pathname } = new URL(address)
		const path = decodeURIComponent(pathname)
		if (path.includes("\0")) return undefined
		if (platform !== "win32") return path
		return (host === "" ? path.replace(/^\/(?=[a-z]:)/i, "") : `//${host}${path}`).replaceAll("/", "\\")
	} catch {
		return undefined
	}
}

/** The address of a path. */
export function addressOf(path: string): string {
	const parts = (platform === "win32" ? path.replaceAll("\\", "/") : path).split("/").map((part) => encodeURIComponent(part))
	const encoded = parts.join("/").replace(/^([a-z])%3A/i, "$1:")
	return encoded.startsWith("//") ? `file:${encoded}` : encoded.startsWith("/") ? `file://${encoded}` : `file:///${encoded}`
}
