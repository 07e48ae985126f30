/** A name for a temporary file: no longer for a long target, and never a note's. */
export function temporaryName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	return `.ipt-notes-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}.tmp`
}

/** Whether a file is a temporary one that was left by a program that was ended. */
export const isTemporaryName = (name: string): boolean => /^\.ipt-notes-[\da-f]{32}\.tmp$/.test(name)
