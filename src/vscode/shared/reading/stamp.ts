/** Times and size of a file, by which it is told whether it changed since it was read. */

interface Times {
	/** When its text was written last, in milliseconds: a program may set this back, as one does that keeps folders in step. */
	readonly mtime: number
	/** When anything of it changed, which no program sets back; only a disk tells it. */
	readonly changed?: number
	/** In bytes. */
	readonly size: number
}

export const stampOf = ({ mtime, changed, size }: Times): string => `${mtime}/${changed ?? ""}/${size}`

/** The same of what Node tells. */
export const stampOnDisk = (stats: { readonly mtimeMs: number; readonly ctimeMs: number; readonly size: number }): string =>
	stampOf(timesOf(stats))

export const timesOf = ({
	mtimeMs,
	ctimeMs,
	size,
}: {
	readonly mtimeMs: number
	readonly ctimeMs: number
	readonly size: number
}): Times => ({ mtime: mtimeMs, changed: ctimeMs, size })
