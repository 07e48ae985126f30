/** What the page “Who May Sign” shows: the list as it is, read again each time. */
import type * as vscode from "vscode"
import { fingerprintOf, publicLineOf, readPublicLine } from "../../signatures/index.ts"
import { readRevoked, revokedSince, type Revoked, type RevokedProblem } from "../../signatures/revoked.ts"
import { readSigners, type Signer, type SignersProblem } from "../../signatures/signers.ts"
import type { KeyHome } from "../shared/signing/key-home.ts"
import { knownIdentity, type Identity } from "../shared/identity.ts"
import { type MyKey, myKey } from "../shared/signing/my-key.ts"
import { signersPlace } from "../shared/signing/settings.ts"
import { isAmongNotes, isWritable, listAt, revokedPlace } from "../shared/signing/signers-file.ts"

/** A line of the list with what is known of its key. */
export interface Row {
	readonly signer: Signer
	readonly publicLine: string
	readonly fingerprint: string
	/** `future`: not yet. */
	readonly state: "current" | "ended" | "future" | "revoked"
	/** Milliseconds since 1970; nothing: for ever. */
	readonly revokedAt?: number
	readonly isMine: boolean
}

/** The list of signers and the key of this window. */
export interface State {
	/** Where the list is; nothing if that is not set. */
	readonly place?: vscode.Uri
	readonly isThere: boolean
	readonly isWritable: boolean
	readonly isAmongNotes: boolean
	/** Why the list cannot be read, in a sentence. */
	readonly trouble?: string
	readonly rows: readonly Row[]
	readonly problems: readonly SignersProblem[]
	readonly revokedProblems: readonly RevokedProblem[]
	readonly who?: Identity
	readonly key?: MyKey & { readonly fingerprint: string }
	/** Why the key of this window cannot be used, in a sentence. */
	readonly keyTrouble?: string
	readonly isListed: boolean
}

/** Reads the state. Never rejects because of a file that cannot be read. */
export async function stateOf(home: KeyHome): Promise<State> {
	const who = knownIdentity(home.globalState)
	const key = await tried(async () => myKey(home))
	const fingerprint = key.found && (await tried(async () => fingerprintOf(readPublicLine(key.found!.publicLine).blob))).found
	const place = await signersPlace()
	const list = await tried(async () => (place ? listAt(place) : undefined))
	const revokedText = await tried(async () => (place ? listAt(revokedPlace(place)) : undefined))
	const { signers, problems } = readSigners(list.found ?? "")
	const revoked = readRevoked(revokedText.found ?? "")
	const rows = await Promise.all(signers.map(async (signer) => rowOf(signer, revoked, key.found)))
	return {
		...(place && { place }),
		isThere: list.found !== undefined,
		isWritable: place !== undefined && list.trouble === undefined && (await isWritable(place)),
		isAmongNotes: place !== undefined && isAmongNotes(place),
		...((list.trouble ?? revokedText.trouble) !== undefined && { trouble: list.trouble ?? revokedText.trouble ?? "" }),
		rows,
		problems,
		revokedProblems: revoked.problems,
		...(who && { who }),
		...(key.found && fingerprint !== undefined && { key: { ...key.found, fingerprint } }),
		...(key.trouble !== undefined && { keyTrouble: key.trouble }),
		isListed: rows.some(({ isMine, state }) => isMine && state === "current"),
	}
}

async function tried<T>(work: () => Promise<T>): Promise<{ readonly found?: T; readonly trouble?: string }> {
	try {
		return { found: await work() }
	} catch (error) {
		return { trouble: error instanceof Error ? error.message : String(error) }
	}
}

async function rowOf(signer: Signer, revoked: Revoked, mine: MyKey | undefined): Promise<Row> {
	const publicLine = publicLineOf(signer.key)
	const since = revokedSince(revoked, signer.key.blob)
	const now = Date.now()
	const state =
		since !== undefined && since <= now
			? "revoked"
			: signer.until !== undefined && signer.until < now
				? "ended"
				: signer.from !== undefined && signer.from > now
					? "future"
					: "current"
	return {
		signer,
		publicLine,
		fingerprint: await fingerprintOf(signer.key.blob),
		state,
		...(since !== undefined && Number.isFinite(since) && { revokedAt: since }),
		isMine: mine !== undefined && isSameKey(mine.publicLine, publicLine),
	}
}

const isSameKey = (one: string, other: string): boolean => one.split(" ", 2).join(" ") === other
