/** German plurals. */
import { withoutDots } from "./spellings.ts"

/** Nouns of the record whose plural has no ending that tells it, alone or as the last of a compound; without dots over vowels. */
const irregular = (
	"ziele:ziel symptome:symptom probleme:problem konflikte:konflikt kontakte:kontakt defizite:defizit gefuehle:gefuehl affekte:affekt " +
	"techniken:technik beispiele:beispiel medikamente:medikament plaene:plan schritte:schritt verluste:verlust werte:wert rituale:ritual " +
	"phasen:phase diagnosen:diagnose hypothesen:hypothese skalen:skala rollen:rolle personen:person staerken:staerke episoden:episode " +
	"ressourcen:ressource luecken:luecke kreise:kreis jahrestage:jahrestag bereiche:bereich inventare:inventar ideen:idee " +
	"versuche:versuch aufgaben:aufgabe gruende:grund fortschritte:fortschritt " +
	"spiele:spiel uebergaenge:uebergang gespraeche:gespraech " +
	"patienten:patient klienten:klient risiken:risiko wuensche:wunsch unterschiede:unterschied faelle:fall"
)
	.split(/\s+/)
	.map((pair) => pair.split(":"))
	.flatMap(([plural, one]) => (plural === undefined || one === undefined ? [] : [[plural, one] as const]))

/** Endings of plurals that no other word has, and of their singulars. */
const endings: readonly (readonly [plural: RegExp, singular: string])[] = [
	[/ungen$/, "ung"],
	[/innen$/, "in"],
	[/ionen$/, "ion"],
	[/heiten$/, "heit"],
	[/keiten$/, "keit"],
	[/schaften$/, "schaft"],
	[/taeten$/, "taet"],
	[/ismen$/, "ismus"],
	[/nisse$/, "nis"],
]

/**
 * The form under which a German word and its plural are the same, and a word with `ü` and the same with `ue`. It needs not be
 * a word: it is compared, and never shown. Words of other languages have none of these endings.
 */
export function singular(word: string): string {
	const plain = withoutDots(word)
	const known = irregular.find(([plural]) => plain.endsWith(plural))
	if (known) return plain.slice(0, -known[0].length) + known[1]
	const ending = plain.length > 5 ? endings.find(([plural]) => plural.test(plain)) : undefined
	return ending ? plain.replace(...ending) : plain
}
