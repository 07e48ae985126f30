/** SHA-1, which some standards ask for to tell whether bytes arrived whole. It proves nothing of who made them. */

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** The 20 bytes of the hash. Unlike WebCrypto, it answers at once. */
export function sha1(bytes: Uint8Array): Uint8Array {
	const blocks = Math.ceil((bytes.length + 9) / 64)
	const padded = new Uint8Array(blocks * 64)
	padded.set(bytes)
	padded[bytes.length] = 0x80
	const view = new DataView(padded.buffer)
	view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000))
	view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
	const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0])
	const words = new Int32Array(80)
	for (let block = 0; block < blocks; block++) {
		for (let at = 0; at < 16; at++) words[at] = view.getInt32(block * 64 + at * 4)
		for (let at = 16; at < 80; at++) words[at] = rotated(words[at - 3]! ^ words[at - 8]! ^ words[at - 14]! ^ words[at - 16]!, 1)
		addBlock(state, words)
	}
	const hash = new DataView(new ArrayBuffer(20))
	for (const [index, word] of state.entries()) hash.setInt32(index * 4, word)
	return new Uint8Array(hash.buffer)
}

function addBlock(state: Int32Array, words: Int32Array): void {
	let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
	for (let at = 0; at < 80; at++) {
		const [mixed, constant] = mixedOf(Math.floor(at / 20), b, c, d)
		const next = (rotated(a, 5) + mixed + e + constant + words[at]!) | 0
		;[e, d, c, b, a] = [d, c, rotated(b, 30), a, next]
	}
	for (const [index, word] of [a, b, c, d, e].entries()) state[index] = (state[index]! + word) | 0
}

function mixedOf(round: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
	switch (round) {
		case 0:
			return [(b & c) | (~b & d), 0x5a827999]
		case 1:
			return [b ^ c ^ d, 0x6ed9eba1]
		case 2:
			return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
		default:
			return [b ^ c ^ d, 0xca62c1d6]
	}
}
