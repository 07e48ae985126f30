/** SHA-256, as statements write it: `sha256:` and 64 small hexadecimal digits. */

const hashForm = /^sha256:[0-9a-f]{64}$/

/** Whether a text is written as a hash. */
export const isHash = (text: string): boolean => hashForm.test(text)

/** The hash of bytes. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
	return `sha256:${hex(await sha256(bytes))}`
}

/** The 32 bytes themselves. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
	return new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", bytes))
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

function hex(bytes: Uint8Array): string {
	let text = ""
	for (const byte of bytes) text += digits[byte]
	return text
}
