/** Above a note in the preview: its addenda, or what it amends, each as a link. */

/** Another note, by its name and its file next to this one. */
export interface LinkedNote {
	readonly name: string
	readonly file: string
}

/** What is known of a note besides its text. */
export interface AmendedNote {
	/** `amended`, of a note with addenda. */
	readonly mark: string
	readonly addenda: readonly LinkedNote[]
	/** `Amends`, and the note that this one amends, if it is an addendum. */
	readonly amends?: { readonly label: string; readonly note: LinkedNote }
}

/** The lines as HTML; empty for a note that neither is amended nor amends another. */
export function showAmended({ mark, addenda, amends }: AmendedNote, escaped: (text: string) => string): string {
	const link = ({ name, file }: LinkedNote): string => `<a href="${escaped(encodeURIComponent(file))}">${escaped(name)}</a>`
	return [
		...(amends ? [`<p class="ipt-amended">${escaped(amends.label)}: ${link(amends.note)}</p>\n`] : []),
		...(addenda.length > 0 ? [`<p class="ipt-amended"><strong>${escaped(mark)}</strong>: ${addenda.map(link).join(" · ")}</p>\n`] : []),
	].join("")
}
