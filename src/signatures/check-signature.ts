/** Whether a signature is that of its key over a message. */
import { toBase64, toBase64Url } from "./base64.ts"
import { sha256 } from "./hash.ts"
import { KeyError } from "./key-error.ts"
import { type PublicKey, skEcdsa, skEd25519 } from "./public-key.ts"
import { type Algorithm, type CryptoKey, refusal, subtle } from "./subtle.ts"
import { signedData, type SshSignature } from "./sshsig.ts"
import { joined, padded, WireReader } from "./wire.ts"

type Check = (signature: SshSignature, message: Uint8Array) => Promise<boolean>

/** The algorithm of a signature with a key of RSA. SHA-1 is not among them. */
const rsaHashes: ReadonlyMap<string, string> = new Map([
	["rsa-sha2-256", "SHA-256"],
	["rsa-sha2-512", "SHA-512"],
])

/**
 * Makes a check that imports each key once. It throws a {@link KeyError} where it cannot be known: `unsupported`, as older browsers
 * lack Ed25519.
 */
export function signatureCheck(): Check {
	const imported = new Map<string, Promise<CryptoKey>>()
	const importOnce = async (key: PublicKey, rsaHash: string): Promise<CryptoKey> => {
		const id = `${rsaHash} ${toBase64(key.blob)}`
		const known = imported.get(id) ?? importKey(key, rsaHash)
		imported.set(id, known)
		return known
	}
	return async ({ key, namespace, hash, signature }, message) => {
		const reader = new WireReader(signature)
		const type = reader.text()
		const data = await signedData(message, namespace, hash)
		if (key.material.kind === "rsa") {
			const rsaHash = rsaHashes.get(type)
			if (rsaHash === undefined) throw new KeyError("unsupported", type)
			const bytes = lastValue(reader)
			const { length } = key.material.modulus
			return bytes.length <= length && verified("RSASSA-PKCS1-v1_5", await importOnce(key, rsaHash), padded(bytes, length), data)
		}
		// A key has one algorithm, so what the signature says of it must agree.
		if (type !== key.type) throw new KeyError("format", "algorithm")
		const bytes = reader.string()
		const whole = key.material.application === undefined ? data : await dataOfSecurityKey(reader, key.material.application, data)
		reader.end()
		if (whole === undefined) return false
		if (key.material.kind === "ed25519") return bytes.length === 64 && verified("Ed25519", await importOnce(key, ""), bytes, whole)
		const { curve } = key.material
		return verified({ name: "ECDSA", hash: curve.hash }, await importOnce(key, ""), pairOf(bytes, curve.size), whole)
	}
}

function lastValue(reader: WireReader): Uint8Array {
	const value = reader.string()
	reader.end()
	return value
}

/** A security key signs hashes, with what it knows itself. Nothing if it was not touched: then nobody knows who wanted the signature. */
async function dataOfSecurityKey(reader: WireReader, application: Uint8Array, data: Uint8Array): Promise<Uint8Array | undefined> {
	const [flags, counter] = [reader.byte(), reader.bytes(4)]
	const wasTouched = (flags & 1) === 1
	return wasTouched ? joined(await sha256(application), Uint8Array.of(flags), counter, await sha256(data)) : undefined
}

/** The two numbers of a signature of ECDSA, each with a fixed length, as WebCrypto takes them. */
function pairOf(bytes: Uint8Array, size: number): Uint8Array {
	const reader = new WireReader(bytes)
	const pair = joined(padded(reader.number(), size), padded(reader.number(), size))
	reader.end()
	return pair
}

async function importKey({ material, type }: PublicKey, rsaHash: string): Promise<CryptoKey> {
	try {
		switch (material.kind) {
			case "ed25519":
				return await subtle().importKey("raw", material.point, "Ed25519", false, ["verify"])
			case "ecdsa":
				return await subtle().importKey("raw", material.point, { name: "ECDSA", namedCurve: material.curve.namedCurve }, false, ["verify"])
			case "rsa":
				return await subtle().importKey(
					"jwk",
					{ kty: "RSA", n: toBase64Url(material.modulus), e: toBase64Url(material.exponent) },
					{ name: "RSASSA-PKCS1-v1_5", hash: rsaHash },
					false,
					["verify"],
				)
		}
	} catch (error) {
		throw refusal(error, type)
	}
}

async function verified(algorithm: Algorithm, key: CryptoKey, signature: Uint8Array, data: Uint8Array): Promise<boolean> {
	try {
		return await subtle().verify(algorithm, key, signature, data)
	} catch (error) {
		throw refusal(error, key.algorithm.name)
	}
}

/** Whether a key is on a token that must be touched. */
export const isSecurityKey = (type: string): boolean => type === skEd25519 || type === skEcdsa
