/** Who could do what to signed notes, with tags `[T1]` to `[T12]`: what is seen of it, and what is not. */
import type { Threat } from "./entry.ts"

const threat = (what: string, holds: string, unseen: string, notTried?: string): Threat => ({
	what,
	holds,
	unseen,
	...(notTried !== undefined && { notTried }),
})

export const threats: Readonly<Record<number, Threat>> = {
	1: threat(
		"somebody who can write notes changes a signed one, deletes it, renames it, or exchanges two",
		"`CHANGED`, `MISSING`, or signed under another name. The check reports a change as an error that no setting turns off",
		"a change of line ends, of spaces at line ends, and of how accents are composed, as no reader sees them. Notes that nobody signed",
	),
	2: threat(
		"somebody who can write ledgers changes an entry, removes one from the middle, moves it, or copies it to another case",
		"the entry that was changed, the entry after a gap, and a block that is out of place, each by its number. None of the notes of such a ledger count as verified in the editor",
		"nothing of this",
	),
	3: threat(
		"somebody removes the last entries of a ledger, or a whole ledger",
		"seen with a countersignature of a later time, with a seal that is kept elsewhere, or with a copy of the ledger among what is verified. The last line of every report says so",
		"without either, nothing of it: the notes are then reported as unsigned",
	),
	4: threat(
		"somebody who can write the list of signers adds a key",
		"a list among the notes is warned of, each time. With the list of the administrator, the key is unknown",
		"everything signed with such a key counts, for whoever uses this list",
	),
	5: threat(
		"a laptop is stolen",
		"the key is encrypted with a passphrase and in the store of the system. Once it is revoked, nothing that says it is signed after that counts. What says it is older counts only if somebody else's signature shows that",
		"what the thief signs until the key is revoked, if the passphrase was known or guessed",
	),
	6: threat(
		"somebody has a key and its passphrase, and signs with an earlier time",
		"after the revocation, entries count only if a countersignature or a seal from before it has them",
		"until the revocation, nothing shows who sat at the keyboard",
	),
	7: threat(
		"a signer's clock is wrong, or the time is set on purpose",
		"a time in the future and one before that of the entry before it are reported. A countersignature and a time stamp limit it from above",
		"another time that fits between its neighbours. A time is what the signer says",
	),
	8: threat(
		"the history of git is rewritten, or the folder is set back to an earlier state",
		"git plays no part in a verification, so rewriting it changes nothing. A folder that was set back lacks what a seal or a countersignature names",
		"a folder that was set back whole, ledgers of all signers included, without a seal from elsewhere",
	),
	9: threat(
		"two machines sign at once in a shared folder, or a sync service makes copies of conflicts",
		"each signer has a ledger of their own. Two entries written at once are reported, none is lost, and the next entry names both. A copy is reported as out of place",
		"an entry that the sync service itself throws away, if it was the last one",
	),
	10: threat(
		"the writing of an entry is interrupted, by a power failure or a full disk",
		"reported as not written whole, at every byte. Signing goes on after it",
		"nothing: what was not written whole was not signed",
	),
	11: threat(
		"a malicious extension runs in the same VS Code",
		"no command of IPT Notes signs without the passphrase, and no interface hands over the key. A verification elsewhere, as by the command line on another machine, does not depend on this VS Code",
		"an extension can do what the user can: it can change what is shown, read what is typed, and so learn the passphrase",
		"what another extension does with the rights of the user cannot be prevented here",
	),
	12: threat(
		"somebody hands over a ledger, a key, a list or a seal that is made to break the program",
		"refused by its place, in time that grows with its length. Nothing in it is run",
		"nothing of this is known",
	),
}
