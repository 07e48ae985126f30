/** The texts that the editor shows, which count before what is on the disk. */
import * as z from "zod/mini"
import { noteEnding } from "../../text/note-ending.ts"
import { applyEdits } from "../../text/text.ts"
import { Places, Range } from "./positions.ts"

export const Address = z.string().with(z.minLength(1))

/** A document that was opened. */
export const Opened = z.object({
	textDocument: z.object({ uri: Address, languageId: z.optional(z.string()), version: z.optional(z.number()), text: z.string() }),
})

/** What was changed of it: a range of its text, or all of it. */
export const Changed = z.object({
	textDocument: z.object({ uri: Address, version: z.optional(z.nullable(z.number())) }),
	contentChanges: z.array(z.object({ range: z.optional(Range), text: z.string() })),
})

export const Named = z.object({ textDocument: z.object({ uri: Address }) })

/** A note in the editor. */
export interface OpenNote {
	/** As the editor writes it. */
	readonly address: string
	/** By which the folder knows it. */
	readonly file: string
	readonly version: number | null
	readonly text: string
}

export class OpenNotes {
	readonly #byAddress = new Map<string, OpenNote>()
	readonly #byFile = new Map<string, OpenNote>()

	/** Takes in a document that was opened, and returns it if it is a note. */
	open({ textDocument }: z.infer<typeof Opened>, fileOf: (address: string) => string): OpenNote | undefined {
		const { uri: address, languageId, version = null, text } = textDocument
		if (languageId !== "ipt" && !nameIn(address).endsWith(noteEnding)) return undefined
		return this.#set({ address, file: fileOf(address), version, text })
	}

	/** Takes in changes of a note, one after the other, and returns it. Nothing if it is not open. */
	change({ textDocument: { uri: address, version = null }, contentChanges }: z.infer<typeof Changed>): OpenNote | undefined {
		const known = this.#byAddress.get(address)
		if (!known) return undefined
		let { text } = known
		for (const change of contentChanges)
			text = change.range ? applyEdits(text, [{ range: new Places(text, true).offsets(change.range), text: change.text }]) : change.text
		return this.#set({ ...known, version, text })
	}

	/** Forgets a note that was closed, and returns it. */
	close({ textDocument: { uri } }: z.infer<typeof Named>): OpenNote | undefined {
		const known = this.#byAddress.get(uri)
		if (!known) return undefined
		this.#byAddress.delete(uri)
		if (this.#byFile.get(known.file) === known) this.#byFile.delete(known.file)
		return known
	}

	at(address: string): OpenNote | undefined {
		return this.#byAddress.get(address)
	}

	of(file: string): OpenNote | undefined {
		return this.#byFile.get(file)
	}

	get all(): readonly OpenNote[] {
		return [...this.#byAddress.values()]
	}

	#set(note: OpenNote): OpenNote {
		this.#byAddress.set(note.address, note)
		this.#byFile.set(note.file, note)
		return note
	}
}

/** The path in an address, without what encodes it. */
function nameIn(address: string): string {
	try {
		return decodeURIComponent(address)
	} catch {
		return address
	}
}
