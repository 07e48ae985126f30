/** WebCrypto, which Node, browsers and extension hosts have alike, and the types of it that are used. */
import { KeyError } from "./key-error.ts"

type Subtle = typeof globalThis.crypto.subtle

export type CryptoKey = Awaited<ReturnType<Subtle["importKey"]>>
export type Algorithm = Parameters<Subtle["verify"]>[0]
export type KeyAlgorithm = Parameters<Subtle["importKey"]>[2]
/** A key in the form of JSON (RFC 7517): all its values are texts. */
export type JsonKey = { readonly kty: string } & Readonly<
	Partial<Record<"crv" | "d" | "dp" | "dq" | "e" | "n" | "p" | "q" | "qi" | "x" | "y", string>>
>

/** A page that was loaded without encryption has none. Throws a {@link KeyError} there. */
export function subtle(): Subtle {
	const found = (globalThis.crypto as { readonly subtle?: Subtle } | undefined)?.subtle
	if (found === undefined) throw new KeyError("unsupported", "WebCrypto")
	return found
}

/** What WebCrypto throws, as an error of this room: it has no such algorithm, or cannot read the key. */
export function refusal(error: unknown, detail: string): KeyError {
	if (error instanceof KeyError) return error
	const isUnknown = error instanceof Error && error.name === "NotSupportedError"
	return new KeyError(isUnknown ? "unsupported" : "format", detail)
}
