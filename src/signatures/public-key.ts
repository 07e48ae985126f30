/** Public keys, as OpenSSH writes them: `ssh-ed25519 AAAA… comment`. */
import { fromBase64, toBase64 } from "./base64.ts"
import { type Curve, curves, p256 } from "./curves.ts"
import { sha256 } from "./hash.ts"
import { KeyError } from "./key-error.ts"
import { WireReader } from "./wire.ts"

/** What a key computes with. Security keys sign for an application. */
export type KeyMaterial =
	| { readonly kind: "ecdsa"; readonly curve: Curve; readonly point: Uint8Array; readonly application?: Uint8Array }
	| { readonly kind: "ed25519"; readonly point: Uint8Array; readonly application?: Uint8Array }
	| { readonly kind: "rsa"; readonly modulus: Uint8Array; readonly exponent: Uint8Array }

export interface PublicKey {
	/** As SSH names it: `ssh-ed25519`. */
	readonly type: string
	/** As SSH writes it. Two keys are the same if these bytes are. */
	readonly blob: Uint8Array
	readonly material: KeyMaterial
}

/** Keys of security keys. */
export const skEd25519 = "sk-ssh-ed25519@openssh.com"
export const skEcdsa = "sk-ecdsa-sha2-nistp256@openssh.com"

/** Shorter keys of RSA can be broken; longer ones take too long to compute with. */
const [shortestRsa, longestRsa] = [2048, 16_384]

/** Reads the bytes of a public key. Throws a {@link KeyError}. */
export function readPublicKey(blob: Uint8Array): PublicKey {
	const reader = new WireReader(blob)
	const type = reader.text()
	const material = readMaterial(type, reader)
	reader.end()
	return { type, blob, material }
}

/** The part of a key after its type. */
export function readMaterial(type: string, reader: WireReader): KeyMaterial {
	if (type === "ssh-ed25519") return { kind: "ed25519", point: readEd25519(reader) }
	if (type === skEd25519) return { kind: "ed25519", point: readEd25519(reader), application: reader.string() }
	if (type === "ssh-rsa") return readRsa(reader.number(), reader.number())
	if (type === skEcdsa) return { kind: "ecdsa", curve: p256, point: readPoint(reader, p256), application: reader.string() }
	const curve = curves.find(({ name }) => type === `ecdsa-sha2-${name}`)
	if (curve === undefined) throw new KeyError("unsupported", type)
	return { kind: "ecdsa", curve, point: readPoint(reader, curve) }
}

function readEd25519(reader: WireReader): Uint8Array {
	const point = reader.string()
	if (point.length !== 32) throw new KeyError("format", "ed25519")
	return point
}

function readPoint(reader: WireReader, curve: Curve): Uint8Array {
	if (reader.text() !== curve.name) throw new KeyError("format", "curve")
	const point = reader.string()
	if (point.length !== 1 + 2 * curve.size || point[0] !== 4) throw new KeyError("format", "point")
	return point
}

/** What a key of RSA computes with. Throws a {@link KeyError} for sizes that are not used. */
export function readRsa(exponent: Uint8Array, modulus: Uint8Array): KeyMaterial {
	const bits = modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24
	if (bits < shortestRsa || bits > longestRsa || exponent.length > 4 || !isExponent(exponent))
		throw new KeyError("unsupported", `ssh-rsa ${bits}`)
	return { kind: "rsa", modulus, exponent }
}

/** With an exponent of 1, anything would be a signature. */
const isExponent = (exponent: Uint8Array): boolean => (exponent.at(-1) ?? 0) % 2 === 1 && (exponent.length > 1 || (exponent[0] ?? 0) >= 3)

/** Reads a line with a public key, and perhaps a comment. Throws a {@link KeyError}. */
export function readPublicLine(line: string): PublicKey {
	const [type = "", text = ""] = line.trim().split(/[ \t]+/, 2)
	if (text === "") throw new KeyError("format", "line")
	const key = readPublicKey(fromBase64(text))
	if (key.type !== type) throw new KeyError("format", "type")
	return key
}

/** A public key as a line, without a comment. */
export const publicLineOf = ({ type, blob }: Pick<PublicKey, "blob" | "type">): string => `${type} ${toBase64(blob)}`

/** What people compare to recognize a key: `SHA256:…`, as `ssh-keygen -l` displays it. */
export async function fingerprintOf(blob: Uint8Array): Promise<string> {
	return `SHA256:${toBase64(await sha256(blob)).replaceAll("=", "")}`
}

/** The same of a line. Throws a {@link KeyError}. */
export async function fingerprintOfKey(publicLine: string): Promise<string> {
	return fingerprintOf(readPublicLine(publicLine).blob)
}
