/**
 * Signatures as `ssh-keygen -Y sign` makes them (PROTOCOL.sshsig of OpenSSH): what is signed is not the message but its hash,
 * together with a namespace, so that a signature for one purpose does not count for another.
 */
import { armourBegin, armoured, armourEnd, unarmoured } from "./armour.ts"
import { KeyError } from "./key-error.ts"
import { readPublicKey, type PublicKey } from "./public-key.ts"
import { joined, WireReader, wireString, wireUint32 } from "./wire.ts"

/** What the signatures of this program are for. */
export const namespace = "ipt-notes"

const magic = new TextEncoder().encode("SSHSIG")

const hashes = { sha256: "SHA-256", sha512: "SHA-512" } as const

export interface SshSignature {
	readonly key: PublicKey
	readonly namespace: string
	readonly hash: keyof typeof hashes
	/** The signature itself, in the form of its algorithm. */
	readonly signature: Uint8Array
}

/** Reads the lines of a signature. Throws a {@link KeyError}. */
export function readSignature(armour: string): SshSignature {
	const reader = new WireReader(unarmoured(armour, armourBegin, armourEnd))
	if (reader.bytes(magic.length).some((byte, index) => byte !== magic[index])) throw new KeyError("format", "SSHSIG")
	const version = reader.uint32()
	if (version !== 1) throw new KeyError("unsupported", `SSHSIG ${version}`)
	const key = readPublicKey(reader.string())
	const space = reader.text()
	// Reserved: nothing is in it today, and what would be is signed with the rest.
	if (reader.string().length > 0) throw new KeyError("unsupported", "SSHSIG")
	const hash = reader.text()
	if (!Object.hasOwn(hashes, hash)) throw new KeyError("unsupported", hash)
	const signature = reader.string()
	reader.end()
	return { key, namespace: space, hash: hash as keyof typeof hashes, signature }
}

/** The lines of a signature. */
export function formatSignature({ key, namespace: space, hash, signature }: SshSignature): string {
	const bytes = joined(magic, wireUint32(1), ...[key.blob, space, "", hash, signature].map(wireString))
	return armoured(bytes, armourBegin, armourEnd)
}

/** What a key signs for a message. */
export async function signedData(message: Uint8Array, space: string, hash: keyof typeof hashes): Promise<Uint8Array> {
	const digest = new Uint8Array(await globalThis.crypto.subtle.digest(hashes[hash], message))
	return joined(magic, ...[space, "", hash, digest].map(wireString))
}
