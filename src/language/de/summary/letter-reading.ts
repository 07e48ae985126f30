/** How German notes say what a letter must not misread. */
import type { LetterReading } from "../../../summary/letter/words.ts"
import { withoutDots } from "../record/spellings.ts"

/** A text in small letters, and without dots: so are all words below compared. */
const plainOf = (text: string): string => withoutDots(text.toLowerCase()).trim().replace(/\s+/g, " ")

const noPlanBegins =
	/^(?:keine?[mnrs]?|nein|nicht|nichts|entfaellt|unveraendert|weiter wie bisher|wie (?:bisher|gehabt|oben|vorher|zuvor)|s\. ?o\.|siehe oben|dito|ohne|o\. ?b\.|k\. ?a\.?|entf\.?|[-–]|(?:z\. ?z[t.]\.?|dzt\.?|aktuell|derzeit|momentan|zurzeit|im moment) (?:keine?[mnrs]?|nicht))(?= |$)/
const noPlanGoesOn: ReadonlySet<string> = new Set(
	withoutDots(
		"akut aktuell aktueller anlass als ab auch an bedarf bei besondere besonderen besonderer bestehen besteht bisher da der derzeit des die dies diesem " +
			"diese einer eigener erforderlich erstellt es extra festgelegt für gebraucht gegeben gemacht geplant gesonderte gesonderter geändert " +
			"handlungsbedarf heute im in ist jetzt konkrete konkreter krisenplan maßnahmen moment momentan neue neuer nötig notwendig noch notfallplan " +
			"oben oder plan sicherheitsplan sitzung speziell spezielle spezieller stand suizid suizidalität und veränderung veränderungen vereinbart vor " +
			"vorgesehen war weiter weitere weiteren weiterer weiterhin wie woche zeit zeitpunkt zu zum zurzeit zusätzliche zusätzlicher änderung änderungen",
	).split(" "),
)

function saysNoPlan(words: string): boolean {
	const plain = plainOf(words)
	const [begin] = noPlanBegins.exec(plain) ?? []
	return (
		begin !== undefined &&
		plain
			.slice(begin.length)
			.split(" ")
			.every((word) => word === "" || noPlanGoesOn.has(word))
	)
}

const notDone =
	/^(?:(?:noch )?keine?[mnrs]?|(?:noch )?nicht|nichts|nein|nie|entfallen|entfiel|entfaellt|abgelehnt|abgesagt|ausgelassen|geplant|vertagt|verschoben|zurueckgestellt|vorgesehen|(?:(?:fuer|in|bei|auf|zu) (?:die |der |das |dem )?|beim |zum )?naechste[mnrs]? (?:mal|sitzung|stunde|termin|woche))(?![\p{L}\p{N}])/u

const saysNotDone = (text: string): boolean => notDone.test(plainOf(text))

const suicide = "(?:suizid|selbstmord|selbsttoetung|freitod)"

/** How somebody else died: part of a patient's story, and no danger. */
const deathOfAnother = new RegExp(
	[
		`(?:durch|nach dem|seit dem) ${suicide}(?![\\p{L}]| (?:de[rs] )?(?:pat|klient))`,
		`${suicide}(?:e?s)? (?:de[rs]|(?:ein|ihr|mein|sein)e[rs]|von) (?!pat|klient)`,
		`(?:bruders|chefs|cousins|freundes|mannes|onkels|opas|partners|sohne?s|vaters) ${suicide}(?!\\p{L})`,
	].join("|"),
	"gu",
)

const wants = "(?:will|wollen|wollte|moechte|wuenscht|wuenschte)"

const danger = [
	`${suicide}|lebensmued|lebensueberdruss|des lebens (?:muede|ueberdruessig)|todeswunsch|todeswuensche|todesgedanken|todessehnsucht|sterbewunsch|sterbewuensche|ruhewunsch|ruhewuensche|ueberdosis|ueberdosier|tablettenintox`,
	"selbst(?:verletz|schaedig|verstuemmel)|autoaggress|\\bsvv\\b|\\b(?:ritzt|ritzte|ritzten|ritzen|geritzt)\\b",
	"\\b(?:lieber|besser) (?:tot|nicht mehr (?:da|am leben))|\\bnicht mehr (?:leben|da sein|aufwachen|weiterleben|am leben sein)\\b|\\bnie (?:mehr|wieder) aufwachen\\b",
	"\\b(?:tot|nicht mehr am leben) (?:zu )?(?:sein|waere)\\b|\\bwaere (?:\\p{L}+ ){0,2}tot\\b|\\bsg\\b",
	"\\bwuenscht(?:e)? (?:sich )?den tod\\b|\\b(?:den|ihren|seinen) tod herbei|\\bdem leben ein ende\\b|\\b(?:tabletten|medikamente) (?:gesammelt|gehortet)\\b|\\b(?:sammelt|hortet|hortete) (?:tabletten|medikamente)\\b|\\bvom (?:balkon|dach|hochhaus) (?:zu )?(?:spring|sprang|gesprungen|stuerz)",
	"\\bso nicht (?:mehr )?weiterleben\\b|\\b(?:keine lust|kein(?:en)? grund|kein(?:en)? sinn|keine kraft)(?: mehr)? (?:mehr )?zu leben\\b|\\bkein(?:en)? lebenswillen?\\b|\\bleben (?:hat|habe|haette|hatte) (?:fuer \\w+ )?keinen sinn\\b",
	"\\bwunsch,? zu sterben\\b|\\bbesser ohne (?:mich|ihn dran|sie dran)(?! \\p{L}+(?:en|er|t)\\b)|\\b(?:alles beenden|allem ein ende|schluss machen mit allem|mit allem schluss)\\b",
	"\\b(?:erhaengen|erhaengt|aufgehaengt|pulsader\\p{L}*)\\b|\\bvor (?:den|einen|die) (?:bahn|s-bahn|u-bahn|zug)\\b|\\bvon (?:der|einer|einem|dem) (?:balkon|bruecke|dach|hochhaus) (?:zu )?(?:spring|sprang|gesprungen|stuerz)",
	"\\b(?:schneidet|schnitt|ritzt) (?:sich|mir) (?:in (?:die|den|beide) )?(?:arm|arme|beine|handgelenke?|oberschenkel|unterarme?)\\b|\\b(?:alle|\\d{2,}) tabletten (?:auf einmal|genommen|geschluckt)\\b|\\b(?:nahm|schluckte) (?:alle|\\d{2,}) tabletten\\b",
	`\\b${wants}(?: (?:sich|nur|noch|einfach|am liebsten|zu)){0,2} (?:sterben|tot)\\b|\\bsterben (?:zu )?(?:${wants}|duerfen)\\b`,
	"\\bgedanken (?:an den|an|an ihren|an seinen|ans|vom) (?:eigenen )?(?:tod|sterben)\\b",
	"\\b(?:sich|mich|mir|dich) (?:selbst )?(?:das leben (?:zu )?(?:nehmen|nahm|genommen)|etwas (?:antun|anzutun|angetan|antut)|umbringen|umzubringen|umgebracht|umbringt|(?:zu )?toeten|getoetet|(?:zu )?verletzen|(?:zu )?schneiden|geschnitten|schneidet)\\b",
	"\\b(?:nimmt|nahm|nehme) (?:sich|mir) das leben\\b(?! nicht)|\\b(?:seinem|ihrem|meinem) leben ein ende\\b|\\bbringt sich um\\b|\\b(?:tut|tat) sich (?:etwas|was) an\\b",
	"\\bverletzt(?:e|en)? sich selbst\\b|\\bsich selbst (?:zu )?verletz",
].map((pattern) => new RegExp(pattern, "u"))

function speaksOfDanger(text: string): boolean {
	const own = plainOf(text).replace(deathOfAnother, " ")
	return danger.some((pattern) => pattern.test(own))
}

function asksAboutDanger(name: string): boolean {
	const plain = plainOf(name)
	return /sui[cz]id|selbst(?:mord|toetung|verletz|schaedig)|todeswunsch|lebensmued/.test(plain) || /^(?:ngasr|svv)(?![a-z])/.test(plain)
}

export const letterReading: LetterReading = { saysNoPlan, saysNotDone, speaksOfDanger, asksAboutDanger }
