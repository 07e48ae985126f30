/** People with keys, made once for all tests: that takes half a second each. */
import { makeKey, type MadeKey, signerOf, type Sign } from "../../src/signatures/index.ts"

export interface Person extends MadeKey {
	readonly signer: string
	readonly name: string
	readonly sign: Sign
}

const made = new Map<string, Promise<Person>>()

/** A person with a key. */
export function person(signer: string, name: string): Promise<Person> {
	const known = made.get(signer) ?? make(signer, name)
	made.set(signer, known)
	return known
}

async function make(signer: string, name: string): Promise<Person> {
	const key = await makeKey("x", signer)
	return { ...key, signer, name, sign: await signerOf(key.privateText, "x") }
}
