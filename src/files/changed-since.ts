/** Files that others write too: what was read of one is compared with what it is now. */

/** A file was changed, made or removed by another window or program since it was read. */
export class ChangedSince extends Error {
	constructor() {
		super("changed")
		this.name = "ChangedSince"
	}
}

/** Whether a file is as it was read. Nothing: there was none, or there is none. */
export function isAsRead(before: Uint8Array | undefined, now: Uint8Array | undefined): boolean {
	if (before === undefined || now === undefined) return before === now
	return before.length === now.length && before.every((byte, index) => byte === now[index])
}
