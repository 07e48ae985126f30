/** Pseudonyms: a code and a key give one, and without the key nobody finds the code again. All who have the key agree, without a table. */

/** As many hexadecimal digits as no two codes share by chance. */
const length = 32

/** What makes pseudonyms. */
export interface Pseudonyms {
	/** Of the code of a case. */
	readonly ofCase: (code: string) => Promise<string>
	/** Of initials or a code of a clinician, which are the same in capitals. */
	readonly ofClinician: (code: string) => Promise<string>
}

/** The fewest bytes of a key. A shorter one can be guessed. */
export const shortestKey = 16

/** Pseudonyms by HMAC-SHA256 with this key. */
export async function pseudonymsBy(key: Uint8Array): Promise<Pseudonyms> {
	const { subtle } = globalThis.crypto
	const hmac = await subtle.importKey("raw", new Uint8Array(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
	const of = async (text: string): Promise<string> => {
		const bytes = new Uint8Array(await subtle.sign("HMAC", hmac, new TextEncoder().encode(text)))
		return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
			.join("")
			.slice(0, length)
	}
	return { ofCase: of, ofClinician: async (code) => of(`clinician/${code.toLowerCase()}`) }
}
