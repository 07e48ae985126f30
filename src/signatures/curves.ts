/** The curves of NIST, as SSH and WebCrypto name them. */

export interface Curve {
	/** In SSH. */
	readonly name: "nistp256" | "nistp384" | "nistp521"
	/** In WebCrypto. */
	readonly namedCurve: "P-256" | "P-384" | "P-521"
	readonly hash: "SHA-256" | "SHA-384" | "SHA-512"
	/** Bytes of a coordinate, and of a half of a signature. */
	readonly size: number
}

/** P-256, which security keys have too. */
export const p256: Curve = { name: "nistp256", namedCurve: "P-256", hash: "SHA-256", size: 32 }

export const curves: readonly Curve[] = [
	p256,
	{ name: "nistp384", namedCurve: "P-384", hash: "SHA-384", size: 48 },
	{ name: "nistp521", namedCurve: "P-521", hash: "SHA-512", size: 66 },
]
