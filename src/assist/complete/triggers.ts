/** What opens a list while writing. */

/** Characters that begin something which can be chosen from a list. */
export const triggers = ["#", "*", "@", ":", "[", " "] as const

/** Lines in which a space continues a heading, a label, a value or a key; in all others it is between words. */
export const spaceGoesOn = /^(?:[ \t]+|#{2,3} .{0,80}|[ \t]*[-+*] [^:]{0,80}|[^\n]{0,200}[:,[] )$/
