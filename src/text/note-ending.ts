/** How the name of a note ends: by this a file is known as one. */
export const noteEnding = ".ipt.md"
