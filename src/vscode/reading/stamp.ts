/** Time and size of a file, by which it is told whether it changed since it was read. */

/** Of what VS Code tells of a file. */
export const stampOf = ({ mtime, size }: { readonly mtime: number; readonly size: number }): string => `${mtime}/${size}`

/** The same of what Node tells. */
export const stampOnDisk = ({ mtime, size }: { readonly mtime: Date; readonly size: number }): string => stampOf({ mtime: mtime.getTime(), size })
