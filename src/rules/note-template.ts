/** The text of a note in a template that is indented by tabs as the code around it is: tabs and the first line end are left out. */
export function note({ raw }: TemplateStringsArray): string {
	return raw.join("").replace(/^\n/, "").replace(/^\t+/gm, "")
}
