/**
 * A request for a time stamp (RFC 3161) on a seal: a file that is sent to a time stamping authority by hand. It contains a hash and
 * nothing else. The reply is kept next to the seal, and `openssl ts -verify` compares the two.
 */
import { sha256 } from "./hash.ts"
import { joined } from "./wire.ts"

/** A value of DER: its kind, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
	const bytes = joined(...content)
	// A request is far shorter than the 128 bytes from which on lengths are written in another way.
	return joined(Uint8Array.of(tag, bytes.length), bytes)
}

const [boolean, integer, octets, empty, identifier, sequence] = [0x01, 0x02, 0x04, 0x05, 0x06, 0x30]

/** 2.16.840.1.101.3.4.2.1 */
const sha256Identifier = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01)

/** The request for these bytes. The reply repeats the nonce, eight bytes by chance, so that a reply to an older request is not taken for it. */
export async function timestampRequest(
	bytes: Uint8Array,
	nonce: Uint8Array = globalThis.crypto.getRandomValues(new Uint8Array(8)),
): Promise<Uint8Array> {
	// Positive, and of eight bytes whatever they are.
	const number = joined(Uint8Array.of(((nonce[0] ?? 0) & 0x3f) | 0x40), nonce.subarray(1))
	return der(
		sequence,
		der(integer, Uint8Array.of(1)),
		der(sequence, der(sequence, der(identifier, sha256Identifier), der(empty)), der(octets, await sha256(bytes))),
		der(integer, number),
		// The authority's certificate comes with the reply, so that it can be checked later.
		der(boolean, Uint8Array.of(0xff)),
	)
}
