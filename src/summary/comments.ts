/** Comments in the HTML of a note: they are for whoever writes it, and in no summary. */

/** HTML without its comments. One that is never closed remains: it may be a slip, and what follows it is text. */
export function withoutComments(html: string): string {
	let [made, from] = ["", 0]
	for (;;) {
		const start = html.indexOf("<!--", from)
		const end = start < 0 ? -1 : html.indexOf("-->", start + 4)
		if (end < 0) return (made + html.slice(from)).trim()
		made += html.slice(from, start)
		from = end + 3
	}
}
