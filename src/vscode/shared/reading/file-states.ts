/** What is known of files in addition to their notes: when each was read, which were deleted, and which are being probed. */

export class FileStates {
	/** Probes that are under way, by file: of two of one file the later knows better, whichever ends first. */
	readonly #probes = new Map<string, object>()
	/** VS Code may keep the documents of deleted files for a while, and those are no notes unless changed. */
	readonly #deleted = new Set<string>()
	/** Time and size of each file when it was last read. */
	readonly #stamps = new Map<string, string>()

	/** Begins a probe of files. Returns what `end` wants to see. */
	begin(files: readonly string[]): object {
		const probe = {}
		for (const file of files) this.#probes.set(file, probe)
		return probe
	}

	/** Ends a probe of a file. Returns whether its answer counts: no later one has begun. */
	end(file: string, probe: object): boolean {
		if (this.#probes.get(file) !== probe) return false
		this.#probes.delete(file)
		return true
	}

	/** Forgets all but which files were deleted, as they are read again. Probes that are under way do not count any more. */
	forget(): void {
		this.#probes.clear()
		this.#stamps.clear()
	}

	/** The stamp of a file when it was last read. */
	stampOf(file: string): string | undefined {
		return this.#stamps.get(file)
	}

	/** Records the stamp that a file was read with. */
	setStamp(file: string, stamp: string): void {
		this.#stamps.set(file, stamp)
	}

	/** Forgets the stamp of a file that could not be read. */
	forgetStamp(file: string): void {
		this.#stamps.delete(file)
	}

	/** Whether a file was deleted and has not come back. */
	isDeleted(file: string): boolean {
		return this.#deleted.has(file)
	}

	/** Records that a file was deleted, or that it is there. */
	setDeleted(file: string, isDeleted: boolean): void {
		if (isDeleted) this.#deleted.add(file)
		else this.#deleted.delete(file)
	}
}
