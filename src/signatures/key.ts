/** Private keys: made, used to sign, and encrypted again with another passphrase. */
import { fromBase64Url, toBase64Url } from "./base64.ts"
import { formatKeyFile, isPadding, type KeyFile, openKeyFile, readKeyFile } from "./key-file.ts"
import { KeyError } from "./key-error.ts"
import type { Sign } from "./next-block.ts"
import { type KeyMaterial, publicLineOf, type PublicKey, readMaterial, readPublicKey, readRsa } from "./public-key.ts"
import { formatSignature, namespace, signedData } from "./sshsig.ts"
import { type Algorithm, type CryptoKey, type JsonKey, type KeyAlgorithm, refusal, subtle } from "./subtle.ts"
import { isSameBytes, joined, padded, WireReader, wireNumber, wireString } from "./wire.ts"

export interface MadeKey {
	/** The private key, encrypted: what is kept. */
	readonly privateText: string
	/** The public key with its comment: what others are given. */
	readonly publicLine: string
}

/** Makes a key. The comment says whose it is. Throws a {@link KeyError}: `passphrase` if there is none. */
export async function makeKey(passphrase: string, comment: string): Promise<MadeKey> {
	const pair = await generated()
	const { x = "", d = "" } = await subtle().exportKey("jwk", pair.privateKey)
	const [point, seed] = [fromBase64Url(x), fromBase64Url(d)]
	const blob = joined(wireString("ssh-ed25519"), wireString(point))
	const about = comment.replace(/\s+/g, " ").trim()
	const part = joined(blob, wireString(joined(seed, point)), wireString(about))
	return {
		privateText: await formatKeyFile(blob, part, passphrase),
		publicLine: `${publicLineOf({ type: "ssh-ed25519", blob })} ${about}`.trim(),
	}
}

async function generated(): Promise<{ readonly privateKey: CryptoKey }> {
	try {
		return (await subtle().generateKey("Ed25519", true, ["sign", "verify"])) as { readonly privateKey: CryptoKey }
	} catch (error) {
		throw refusal(error, "ssh-ed25519")
	}
}

/** The public key of a private one, without its comment. No passphrase is needed. Throws a {@link KeyError}. */
export const publicLineOfPrivate = (privateText: string): string => publicLineOf(readKeyFile(privateText).key)

/** The same private key, encrypted with another passphrase. Throws a {@link KeyError}. */
export async function withPassphrase(privateText: string, passphrase: string, next: string): Promise<string> {
	const file = readKeyFile(privateText)
	const part = await openKeyFile(file, passphrase)
	const { length } = await readPrivate(file, part)
	return formatKeyFile(file.key.blob, part.subarray(0, length), next)
}

/** What signs with a private key, in the namespace of this program or another one. Throws a {@link KeyError}. */
export async function signerOf(privateText: string, passphrase: string, space: string = namespace): Promise<Sign> {
	const file = readKeyFile(privateText)
	const { key, algorithm, encode } = await readPrivate(file, await openKeyFile(file, passphrase))
	return async (message) => {
		const data = await signedData(message, space, "sha512")
		const signature = encode(new Uint8Array(await subtle().sign(algorithm, key, data)))
		return formatSignature({ key: file.key, namespace: space, hash: "sha512", signature })
	}
}

interface Private {
	readonly key: CryptoKey
	readonly algorithm: Algorithm
	/** A signature as SSH writes it. */
	readonly encode: (signature: Uint8Array) => Uint8Array
	/** Length of the key and its comment, without the padding. */
	readonly length: number
}

async function readPrivate(file: KeyFile, part: Uint8Array): Promise<Private> {
	const reader = new WireReader(part)
	const type = reader.text()
	if (type !== file.key.type) throw new KeyError("format", "type")
	const read = readSecret(type, reader)
	// The comment.
	reader.string()
	const padding = reader.rest()
	if (!isPadding(padding)) throw new KeyError("format", "padding")
	if (!isSameKey(read.material, file.key)) throw new KeyError("format", "public key")
	try {
		const key = await subtle().importKey("jwk", read.json, read.import, false, ["sign"])
		return { key, algorithm: read.algorithm, encode: read.encode, length: part.length - padding.length }
	} catch (error) {
		throw refusal(error, type)
	}
}

interface Secret extends Pick<Private, "algorithm" | "encode"> {
	readonly material: KeyMaterial
	readonly json: JsonKey
	readonly import: KeyAlgorithm
}

function readSecret(type: string, reader: WireReader): Secret {
	if (type === "ssh-rsa") return readSecretRsa(reader)
	const material = readMaterial(type, reader)
	if (material.kind === "rsa" || material.application !== undefined) throw new KeyError("unsupported", type)
	if (material.kind === "ed25519") {
		const secret = reader.string()
		if (secret.length !== 64) throw new KeyError("format", "ed25519")
		return {
			material,
			json: { kty: "OKP", crv: "Ed25519", x: toBase64Url(material.point), d: toBase64Url(secret.subarray(0, 32)) },
			import: "Ed25519",
			algorithm: "Ed25519",
			encode: (signature) => joined(wireString(type), wireString(signature)),
		}
	}
	const { curve, point } = material
	const { namedCurve, size } = curve
	const secret = padded(reader.number(), size)
	const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)]
	return {
		material,
		json: { kty: "EC", crv: namedCurve, x: toBase64Url(x), y: toBase64Url(y), d: toBase64Url(secret) },
		import: { name: "ECDSA", namedCurve },
		algorithm: { name: "ECDSA", hash: curve.hash },
		encode: (signature) =>
			joined(wireString(type), wireString(joined(wireNumber(signature.subarray(0, size)), wireNumber(signature.subarray(size))))),
	}
}

function readSecretRsa(reader: WireReader): Secret {
	const [n, e, d, qi, p, q] = [reader.number(), reader.number(), reader.number(), reader.number(), reader.number(), reader.number()]
	const json: Record<string, Uint8Array> = { n, e, d, p, q, qi, dp: remainder(d, p), dq: remainder(d, q) }
	return {
		material: readRsa(e, n),
		json: { kty: "RSA", ...Object.fromEntries(Object.entries(json).map(([name, value]) => [name, toBase64Url(value)])) },
		import: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
		algorithm: "RSASSA-PKCS1-v1_5",
		encode: (signature) => joined(wireString("rsa-sha2-512"), wireString(signature)),
	}
}

/** The exponent for one prime of the modulus: it makes signing faster, and SSH leaves it out. */
function remainder(exponent: Uint8Array, prime: Uint8Array): Uint8Array {
	const less = numberOf(prime) - 1n
	if (less <= 0n) throw new KeyError("format", "ssh-rsa")
	const hex = (numberOf(exponent) % less).toString(16)
	const digits = hex.padStart(hex.length + (hex.length % 2), "0")
	return Uint8Array.from({ length: digits.length / 2 }, (_, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16))
}

const numberOf = (bytes: Uint8Array): bigint =>
	bytes.length === 0 ? 0n : BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`)

/** The private part contains the public key too. If they differ, somebody put a key next to another one. */
function isSameKey(material: KeyMaterial, { blob }: PublicKey): boolean {
	const known = readPublicKey(blob).material
	if (material.kind === "rsa") {
		return known.kind === "rsa" && isSameBytes(material.modulus, known.modulus) && isSameBytes(material.exponent, known.exponent)
	}
	return known.kind === material.kind && isSameBytes(material.point, known.point)
}
