/** The exit statuses of every command. */
export const status = {
	/** Done, and nothing was found at the level of `--fail-on`. */
	done: 0,
	findings: 1,
	/** Wrong usage, a refusal, or nothing could be read. */
	refused: 2,
	/** Done, but a path or a note could not be read or placed. */
	partly: 3,
	/** Not done, and the same call may succeed later: the disk is full, or a file is in use. As `EX_TEMPFAIL` of sysexits. */
	later: 75,
} as const
