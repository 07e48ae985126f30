/** Times and size of a file, by which a change since it was read is noticed. */

export interface Times {
	/** When its text was written last, in milliseconds: a program may set this back, as one does that keeps folders in step. */
	readonly mtime: number
	/** When anything of it changed, which no program sets back; known on a disk only. */
	readonly changed?: number
	/** In bytes. */
	readonly size: number
}

/** The stamp of a file: equal as long as neither its times nor its size change. */
export const stampOf = ({ mtime, changed, size }: Times): string => `${mtime}/${changed ?? ""}/${size}`

/** The stamp of a file by what Node says of it. */
export const stampOnDisk = (stats: { readonly mtimeMs: number; readonly ctimeMs: number; readonly size: number }): string =>
	stampOf(timesOf(stats))

/** Times and size out of what Node says of a file. */
export const timesOf = ({
	mtimeMs,
	ctimeMs,
	size,
}: {
	readonly mtimeMs: number
	readonly ctimeMs: number
	readonly size: number
}): Times => ({ mtime: mtimeMs, changed: ctimeMs, size })
