/** The key that the stored index is sealed with, in the system's key store. */
import { randomBytes } from "node:crypto"

const name = "index-key"
const bytes = 32

/** What of VS Code's store of secrets is used. */
export interface Secrets {
	get(name: string): PromiseLike<string | undefined>
	store(name: string, value: string): PromiseLike<void>
}

/** The stored key; nothing if there is none, or one that was damaged. */
export async function knownKey(secrets: Secrets): Promise<Buffer | undefined> {
	const key = Buffer.from((await secrets.get(name)) ?? "", "base64")
	return key.length === bytes ? key : undefined
}

/** The key to seal with: a damaged one is replaced, as nothing could be stored with it ever again. */
export async function keyOf(secrets: Secrets): Promise<Buffer> {
	const known = await knownKey(secrets)
	if (known) return known
	const made = randomBytes(bytes)
	await secrets.store(name, made.toString("base64"))
	return made
}
