/** Notes that wait for a signature: those whose header names a supervisor are signed by their author, and then countersigned. */
import type { Case } from "../cases/case.ts"
import type { NoteFacts } from "../cases/facts.ts"
import { isOfScores } from "../cases/order.ts"
import { notesInTime } from "../cases/time.ts"
import type { SignedBy, SignedNote } from "../signatures/index.ts"
import { daysBetween } from "../text/dates.ts"
import { dayOf } from "../text/today.ts"

/** A note may wait for this many days before it counts as unfinished, unless a setting says otherwise. */
export const usualDaysToSign = 7

/** What is known of signatures where notes are signed. */
export interface Signing {
	/** What ledgers say of a file; nothing if nobody signed it. */
	readonly of: (file: string) => SignedNote | undefined
	/** The day on which each signer began to sign. */
	readonly began: SigningBegan
	/** After so many days, a note that waits is unfinished. */
	readonly afterDays: number
}

/** The day of the first signature of each signer, by initials in small letters. */
export type SigningBegan = ReadonlyMap<string, string>

/** When each signer began to sign, by all that ledgers say. */
export function signingBegan(notes: Iterable<SignedNote>): SigningBegan {
	const began = new Map<string, string>()
	for (const { by, earlier, withdrawn } of notes) {
		for (const { signer, time } of [...by, ...earlier, ...withdrawn]) {
			const [name, day] = [signer.toLowerCase(), dayOf(new Date(time))]
			if (day < (began.get(name) ?? "9999")) began.set(name, day)
		}
	}
	return began
}

/** A note that waits for a signature. `since`: a date in local time; `who`: whose signature is missing, as the header says. */
export type Waiting =
	/** Its author has not signed it; not every header names the author. */
	{ readonly kind: "unsigned"; readonly note: NoteFacts; readonly since: string; readonly who?: string } | CountersignatureDue

/** The author of a note has signed it, and the supervisor whom its header names has not. */
export interface CountersignatureDue {
	readonly kind: "not-countersigned"
	readonly note: NoteFacts
	readonly since: string
	readonly who: string
}

/**
 * All notes of a case that wait, in their order, however long they have. Nobody is asked to sign what is older than the first
 * signature of its author: a folder of many years is not unfinished on the day on which somebody begins to sign.
 */
export function waitingIn({ notes }: Case, { of, began }: Pick<Signing, "began" | "of">): Waiting[] {
	return notes.flatMap((note) => waitingFor(note, of(note.file)?.by ?? [], began) ?? [])
}

/** Those that have waited for too long. */
export function overdueIn(patientCase: Case, signing: Signing, today: string): Waiting[] {
	return waitingIn(patientCase, signing).filter(({ since }) => daysBetween(since, today) > signing.afterDays)
}

function waitingFor(note: NoteFacts, signatures: readonly SignedBy[], began: SigningBegan): Waiting | undefined {
	const { author, supervisor, date, kind } = note
	if (supervisor === undefined || isSameSigner(author, supervisor) || date === undefined || !kind || note.unreadable) return undefined
	const byAuthor = signatures.filter(({ signer }) =>
		author === undefined ? !isSameSigner(signer, supervisor) : isSameSigner(signer, author),
	)
	const last = byAuthor.reduce<SignedBy | undefined>((latest, one) => (latest && latest.time > one.time ? latest : one), undefined)
	if (!last) {
		const since = note.written ?? date
		const first = author === undefined ? firstExceptOf(supervisor, began) : began.get(author.toLowerCase())
		return first !== undefined && since >= first
			? { kind: "unsigned", note, since, ...(author !== undefined && { who: author }) }
			: undefined
	}
	const isCountersigned = signatures.some(
		({ signer, hash, meaning }) => isSameSigner(signer, supervisor) && hash === last.hash && countersigning.has(meaning),
	)
	return isCountersigned ? undefined : { kind: "not-countersigned", note, since: dayOf(new Date(last.time)), who: supervisor }
}

/** The day on which anybody else than the supervisor began to sign. */
const firstExceptOf = (supervisor: string, began: SigningBegan): string | undefined =>
	Array.from(began, ([signer, day]) => (isSameSigner(signer, supervisor) ? [] : [day]))
		.flat()
		.sort()[0]

/** A supervisor who only reviewed a note did not sign for it. */
const countersigning: ReadonlySet<SignedBy["meaning"]> = new Set(["approved", "co-signed"])

/** Initials are written with and without capitals. */
export const isSameSigner = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase()

/**
 * The note that a supervisor read last before one that waits: the last before it that the supervisor signed; if there is none, the
 * one before it. Nothing if it is the first.
 */
export function readBefore(patientCase: Case, { note, who }: CountersignatureDue, { of }: Pick<Signing, "of">): NoteFacts | undefined {
	const inTime = notesInTime(patientCase).filter((one) => one === note || !isOfScores(one))
	const before = inTime.slice(0, Math.max(0, inTime.indexOf(note)))
	return before.findLast(({ file }) => of(file)?.by.some(({ signer }) => isSameSigner(signer, who))) ?? before.at(-1)
}
