/** German plurals. */
import { withoutDots } from "./spellings.ts"

/** Nouns of the record whose plural has no ending that tells it, alone or as the last of a compound; without dots over vowels. */
const irregular =
	"ziele:ziel symptome:symptom probleme:problem konflikte:konflikt kontakte:kontakt defizite:defizit gefuehle:gefuehl affekte:affekt " +
	"techniken:technik beispiele:beispiel medikamente:medikament plaene:plan schritte:schritt verluste:verlust werte:wert rituale:ritual " +
	"phasen:phase diagnosen:diagnose hypothesen:hypothese skalen:skala rollen:rolle personen:person staerken:staerke episoden:episode " +
	"ressourcen:ressource luecken:luecke kreise:kreis jahrestage:jahrestag bereiche:bereich inventare:inventar ideen:idee " +
	"versuche:versuch aufgaben:aufgabe gruende:grund fortschritte:fortschritt " +
	"spiele:spiel uebergaenge:uebergang gespraeche:gespraech " +
	"patienten:patient klienten:klient risiken:risiko wuensche:wunsch unterschiede:unterschied faelle:fall"

/** Endings of plurals that no other word has, and of their singulars. */
const endings = "ungen:ung innen:in ionen:ion heiten:heit keiten:keit schaften:schaft taeten:taet ismen:ismus nisse:nis"

const singulars: ReadonlyMap<string, string> = new Map(
	`${irregular} ${endings}`.split(/\s+/).map((pair) => {
		const [plural = "", one = ""] = pair.split(":")
		return [plural, one]
	}),
)
const plural = new RegExp(
	`(?:${irregular.replaceAll(/:\S+/g, "").split(/\s+/).join("|")}|(?<=.)(?:${endings.replaceAll(/:\S+/g, "").split(" ").join("|")}))$`,
)

/**
 * The form under which a German word and its plural are the same, and a word with `ü` and the same with `ue`. It needs not be
 * a word: it is compared, and never shown. Words of other languages have none of these endings.
 */
export function singular(word: string): string {
	const plain = withoutDots(word)
	return plain.replace(plural, (ending) => singulars.get(ending) ?? ending)
}
