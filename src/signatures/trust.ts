/** Whether a signature counts: it is one of this text, by a key that is listed for its signer and was valid then. */
import { signatureCheck } from "./check-signature.ts"
import { KeyError } from "./key-error.ts"
import type { Trouble } from "./report.ts"
import { type Revoked, revokedSince } from "./revoked.ts"
import { isValidAt, matchesPatterns, type Signer, type Signers } from "./signers.ts"
import { namespace, readSignature, type SshSignature } from "./sshsig.ts"
import { toBase64 } from "./base64.ts"

/** What is signed, by whom, and when. */
export interface Signed {
	readonly text: string
	/** Its lines. */
	readonly signature: string
	readonly signer: string
	/** In UTC, as statements write it. */
	readonly time: string
}

export interface Judged {
	readonly trouble?: Trouble
	/** The key counts no longer since this time, in milliseconds since 1970. The signature says that it is older, which its signer could say of any. */
	readonly revokedAt?: number
}

const utf8 = new TextEncoder()

/** Makes what judges signatures by these lists. Keys are imported once. */
export function judgeOf(signers: Signers, revoked: Revoked | undefined): (signed: Signed) => Promise<Judged> {
	const check = signatureCheck()
	const byKey = Map.groupBy(signers.signers, ({ key }) => toBase64(key.blob))
	return async ({ text, signature, signer, time }) => {
		try {
			const read = readSignature(signature)
			if (read.namespace !== namespace || !(await check(read, utf8.encode(text)))) return { trouble: "signature" }
			return judgeKey(read, byKey.get(toBase64(read.key.blob)) ?? [], signer, Date.parse(time), revoked)
		} catch (error) {
			if (!(error instanceof KeyError)) throw error
			return { trouble: error.problem === "unsupported" ? "unsupported" : "signature" }
		}
	}
}

function judgeKey({ key }: SshSignature, lines: readonly Signer[], signer: string, time: number, revoked: Revoked | undefined): Judged {
	if (lines.length === 0) return { trouble: "unknown" }
	const own = lines.filter(({ principals }) => matchesPatterns(principals, signer))
	if (own.length === 0) return { trouble: "name" }
	if (!own.some((line) => isValidAt(line, time))) return { trouble: "validity" }
	const revokedAt = revoked && revokedSince(revoked, key.blob)
	if (revokedAt === undefined) return {}
	return time >= revokedAt ? { trouble: "revoked" } : { revokedAt }
}
