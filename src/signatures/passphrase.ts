/** The key that a passphrase makes: `bcrypt_pbkdf` of OpenBSD, with which OpenSSH encrypts private keys. */
import { KeyError } from "./key-error.ts"
import { subtle } from "./subtle.ts"
import { joined, wireUint32 } from "./wire.ts"

/** So often the work is done for each part of the key. OpenSSH does it 24 times unless it is asked for more. */
export const usualRounds = 24

/** More rounds would take minutes: a file can ask for any number. */
const mostRounds = 1_000

const partSize = 32

const sha512 = async (bytes: Uint8Array): Promise<Uint8Array> => new Uint8Array(await subtle().digest("SHA-512", bytes))

/**
 * So many bytes made of a passphrase and a salt. It takes about half a second, in small steps between which other work goes on.
 * Throws a {@link KeyError}.
 */
export async function bytesOfPassphrase(passphrase: Uint8Array, salt: Uint8Array, rounds: number, length: number): Promise<Uint8Array> {
	if (passphrase.length === 0) throw new KeyError("passphrase", "empty")
	if (salt.length === 0 || salt.length > 1024 || rounds === 0) throw new KeyError("format", "bcrypt")
	if (rounds > mostRounds) throw new KeyError("unsupported", `bcrypt ${rounds}`)
	const { hash } = (await import("bcrypt-pbkdf")).default
	const hashed = await sha512(passphrase)
	const key = new Uint8Array(length)
	const stride = Math.ceil(length / partSize)
	for (let part = 0; part < stride; part++) {
		const sum = new Uint8Array(partSize)
		let last = joined(salt, wireUint32(part + 1))
		for (let round = 0; round < rounds; round++) {
			const out = new Uint8Array(partSize)
			hash(hashed, await sha512(last), out)
			for (const [index, byte] of out.entries()) sum[index]! ^= byte
			last = out
		}
		// The bytes of the parts are dealt out in turn.
		for (const [index, byte] of sum.entries()) if (index * stride + part < length) key[index * stride + part] = byte
	}
	return key
}
