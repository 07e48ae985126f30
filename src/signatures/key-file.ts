/**
 * The form in which OpenSSH keeps private keys (PROTOCOL.key): the public key, and the private one encrypted with a passphrase. This text
 * is the one form of a private key here too, so that `ssh-keygen` and `ssh-agent` read what is kept or exported as it is.
 */
import { armoured, unarmoured } from "./armour.ts"
import { KeyError } from "./key-error.ts"
import { bytesOfPassphrase, usualRounds } from "./passphrase.ts"
import { type PublicKey, readPublicKey } from "./public-key.ts"
import { subtle } from "./subtle.ts"
import { joined, WireReader, wireString, wireUint32 } from "./wire.ts"

const begin = "-----BEGIN OPENSSH PRIVATE KEY-----"
const end = "-----END OPENSSH PRIVATE KEY-----"

const utf8 = new TextEncoder()
const magic = utf8.encode("openssh-key-v1\0")

/** A file, as far as it can be read without the passphrase. */
export interface KeyFile {
	readonly key: PublicKey
	readonly cipher: string
	readonly derivation: string
	readonly options: Uint8Array
	readonly secret: Uint8Array
}

/** The ciphers that are read. Keys are written with the first, as OpenSSH does. */
const ciphers: Readonly<Record<string, { readonly name: "AES-CTR" | "AES-GCM"; readonly block: number; readonly vector: number }>> = {
	"aes256-ctr": { name: "AES-CTR", block: 16, vector: 16 },
	"aes256-gcm@openssh.com": { name: "AES-GCM", block: 16, vector: 12 },
}
const written = "aes256-ctr"

const keySize = 32

/** Reads the text of a private key. Throws a {@link KeyError}. */
export function readKeyFile(text: string): KeyFile {
	const reader = new WireReader(unarmoured(text, begin, end))
	if (reader.bytes(magic.length).some((byte, index) => byte !== magic[index])) throw new KeyError("format", "openssh-key-v1")
	const [cipher, derivation, options] = [reader.text(), reader.text(), reader.string()]
	if (reader.uint32() !== 1) throw new KeyError("unsupported", "keys")
	const key = readPublicKey(reader.string())
	const secret = reader.string()
	// The tag of a cipher that has one comes after it.
	const tag = reader.rest()
	if (cipher !== "none" && !Object.hasOwn(ciphers, cipher)) throw new KeyError("unsupported", cipher)
	if ((cipher === "none") !== (derivation === "none") || !["bcrypt", "none"].includes(derivation))
		throw new KeyError("unsupported", derivation)
	if (tag.length !== (cipher !== "none" && ciphers[cipher]?.name === "AES-GCM" ? 16 : 0)) throw new KeyError("format", "end")
	return { key, cipher, derivation, options, secret: joined(secret, tag) }
}

/** Whether a private key can be used only with a passphrase. Throws a {@link KeyError}. */
export const isEncrypted = (text: string): boolean => readKeyFile(text).cipher !== "none"

/** The private part of a file. Throws a {@link KeyError}: `passphrase` if that is another one. */
export async function openKeyFile(file: KeyFile, passphrase: string): Promise<Uint8Array> {
	if (file.cipher === "none") return privatePart(file.secret)
	// Systems differ in how they type letters with accents; whoever made the key may have had another one.
	const forms = [...new Set([passphrase, passphrase.normalize("NFC"), passphrase.normalize("NFD")])]
	for (const [index, form] of forms.entries()) {
		try {
			return privatePart(await decrypted(file, form))
		} catch (error) {
			if (!(error instanceof KeyError) || error.problem !== "passphrase" || index === forms.length - 1) throw error
		}
	}
	throw new KeyError("passphrase", "empty")
}

async function decrypted({ cipher, options, secret }: KeyFile, passphrase: string): Promise<Uint8Array> {
	const about = ciphers[cipher]
	if (about === undefined) throw new KeyError("unsupported", cipher)
	const reader = new WireReader(options)
	const [salt, rounds] = [reader.string(), reader.uint32()]
	reader.end()
	const made = await bytesOfPassphrase(utf8.encode(passphrase), salt, rounds, keySize + about.vector)
	const key = await subtle().importKey("raw", made.subarray(0, keySize), about.name, false, ["decrypt"])
	const vector = made.subarray(keySize)
	if (about.name === "AES-CTR") {
		return new Uint8Array(await subtle().decrypt({ name: about.name, counter: vector, length: 128 }, key, secret))
	}
	try {
		return new Uint8Array(await subtle().decrypt({ name: about.name, iv: vector }, key, secret))
	} catch {
		throw new KeyError("passphrase", "tag")
	}
}

/** What is between the two check numbers, which agree only if the passphrase was right, and the padding. */
function privatePart(bytes: Uint8Array): Uint8Array {
	const reader = new WireReader(bytes)
	if (reader.uint32() !== reader.uint32()) throw new KeyError("passphrase", "check")
	return reader.rest()
}

/** Whether these are the bytes after a private key: 1, 2, 3 and so on, fewer than a block. */
export const isPadding = (bytes: Uint8Array): boolean => bytes.length < 16 && bytes.every((byte, index) => byte === index + 1)

/** The text of a private key, encrypted with a passphrase. `part` is as {@link openKeyFile} returns it, without its padding. */
export async function formatKeyFile(publicBlob: Uint8Array, part: Uint8Array, passphrase: string): Promise<string> {
	const random = globalThis.crypto.getRandomValues(new Uint8Array(4))
	const salt = globalThis.crypto.getRandomValues(new Uint8Array(16))
	const { name, block, vector } = ciphers[written]!
	const open = joined(random, random, part)
	const padding = Uint8Array.from({ length: (block - (open.length % block)) % block }, (_, index) => index + 1)
	const made = await bytesOfPassphrase(utf8.encode(passphrase.normalize("NFC")), salt, usualRounds, keySize + vector)
	const key = await subtle().importKey("raw", made.subarray(0, keySize), name, false, ["encrypt"])
	const secret = await subtle().encrypt({ name, counter: made.subarray(keySize), length: 128 }, key, joined(open, padding))
	const bytes = joined(
		magic,
		wireString(written),
		wireString("bcrypt"),
		wireString(joined(wireString(salt), wireUint32(usualRounds))),
		wireUint32(1),
		wireString(publicBlob),
		wireString(new Uint8Array(secret)),
	)
	return armoured(bytes, begin, end)
}
