/** Somebody's role as the patient reads it in Spanish: `su hermano`, `sus hijos`. */

const article = /^(?:el|la|los|las|un|una|unos|unas|mi|mis|su|sus) (?=\S)/i

/** Where what says more of somebody begins: “vecinas de abajo”, “jefe en la panadería”. */
const more = /[(,;:]| (?:a|al|con|de|del|desde|en|para|por|que)(?= )/i

/** What is before a noun and has no plural of its own. */
const idle = /^(?:ex|cuatro|cinco|siete|ocho|nueve|diez)[ -]/i

/** Nouns in the plural that do not end in “s”, from notes in other languages. */
const otherPlurals = /^(?:children|grandchildren|stepchildren|godchildren|men|women|eltern|großeltern|geschwister|kinder|freunde)$/i

function isPlural(role: string): boolean {
	const [noun = ""] = role.slice(0, more.exec(role)?.index).replace(idle, "").split(" ")
	return otherPlurals.test(noun) || /[^s]s$/i.test(noun)
}

/** `su hermana`; `sus padres`. */
export function your(role: string): string {
	const bare = role.replace(article, "")
	return `${isPlural(bare) ? "sus" : "su"} ${bare}`
}
