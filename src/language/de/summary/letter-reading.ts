/** How German notes say what a letter must not misread. */
import type { LetterReading } from "../../../summary/letter/words.ts"

const noPlanBegins =
	/^(?:keine?[mnrs]?|nein|nicht|nichts|entfällt|entfaellt|unverändert|unveraendert|weiter wie bisher|wie (?:bisher|gehabt|oben|vorher|zuvor)|s\. ?o\.|siehe oben|dito|derselbe|der gleiche|gleich|ohne|o\. ?b\.|z\. ?z[t.]\.? keine?[mnrs]?|(?:aktuell|derzeit|momentan|zurzeit|im moment) keine?[mnrs]?)(?= |$)/i
const noPlanGoesOn: ReadonlySet<string> = new Set(
	(
		"akut aktuell aktueller anlass als ab auch an bedarf bei besondere besonderen besonderer bestehen besteht bisher da der derzeit des die dies diesem " +
		"diese einer eigener erforderlich erstellt es extra festgelegt für gebraucht gegeben gemacht geplant gesonderte gesonderter geändert handlungsbedarf " +
		"heute im in ist jetzt konkrete konkreter krisenplan maßnahmen massnahmen moment momentan neue neuer nötig notwendig noch notfallplan oben oder " +
		"plan sicherheitsplan sitzung speziell spezielle spezieller stand suizid suizidalität und veränderung veränderungen vereinbart vor vorgesehen war " +
		"weiter weitere weiteren weiterer weiterhin wie woche zeit zeitpunkt zu zum zurzeit zusätzliche zusätzlicher änderung änderungen"
	).split(" "),
)

function saysNoPlan(words: string): boolean {
	const plain = words.trim().replace(/\s+/g, " ").toLowerCase()
	const [begin] = noPlanBegins.exec(plain) ?? []
	return (
		begin !== undefined &&
		plain
			.slice(begin.length)
			.split(" ")
			.every((word) => word === "" || noPlanGoesOn.has(word))
	)
}

const saysNotDone = (text: string): boolean =>
	/^(?:keine?[mnrs]?|nicht|nichts|nein|nie|noch nicht|noch keine?[mnrs]?|entfallen|entfiel|entfällt|abgelehnt|abgesagt|ausgelassen|geplant|vertagt|verschoben|zurückgestellt|vorgesehen|(?:für|in|bei|auf) (?:die |der |das |dem )?nächste[mnrs]? (?:mal|sitzung|stunde|termin|woche)|beim nächsten (?:mal|termin)|zum nächsten (?:mal|termin)|nächste[mnrs]? (?:mal|sitzung|stunde|termin))(?![\p{L}\p{N}])/iu.test(
		text.trim(),
	)

const ownKill = "suizid|selbstmord|selbsttötung|selbsttoetung|freitod"

/** How somebody else died: part of a patient's story, and no danger. */
const deathOfAnother = new RegExp(
	[
		`(?:durch|nach dem|seit dem) (?:${ownKill})(?!\\p{L}| (?:de[rs] )?(?:pat|klient))`,
		`(?:${ownKill})(?:e?s)? (?:de[rs]|eine[rs]|ihre[rs]|seine[rs]|meine[rs]|von) (?!pat|klient)`,
		`(?:vaters|bruders|sohne?s|mannes|freundes|onkels|opas|cousins|chefs|partners) (?:${ownKill})(?!\\p{L})`,
	].join("|"),
	"giu",
)

const danger = [
	`${ownKill}|lebensmüd|lebensmued|todeswunsch|todeswünsch|todessehnsucht|sterbewunsch|überdosis|überdosier|ueberdosis`,
	"selbst(?:verletz|schädig|schaedig|verstümmel)|autoaggress|\\bsvv\\b|\\b(?:ritzt|ritzte|ritzten|ritzen|geritzt)\\b",
	"\\b(?:lieber|besser) (?:tot|nicht mehr (?:da|am Leben))|\\bnicht mehr (?:leben|da sein|aufwachen|weiterleben|am Leben sein)\\b|\\bnie (?:mehr|wieder) aufwachen\\b",
	"\\b(?:tot|nicht mehr am Leben) (?:zu )?(?:sein|wäre)|\\b(?:will|wollen|wollte|möchte|wünscht|wünschte)(?: (?:sich|nur|noch|einfach|am liebsten|zu)){0,2} (?:sterben|tot)|\\bsterben (?:zu )?(?:will|wollen|wollte|möchte|dürfen)\\b|\\bgedanken (?:an den|an ihren|an seinen|ans|vom) (?:eigenen )?(?:tod|sterben)\\b",
	"\\b(?:sich|mich|mir|dich) (?:selbst )?(?:das leben (?:zu )?nehmen|das leben (?:nahm|genommen)|etwas an(?:tun|zutun|getan|tut)|um(?:bringen|zubringen|gebracht|bringt)|töten|zu töten|getötet|verletzen|zu verletzen|schneiden|zu schneiden|geschnitten|schneidet)",
	"\\b(?:nimmt|nahm|nehme) (?:sich|mir) das leben\\b|\\b(?:seinem|ihrem|meinem) leben ein ende|\\bbringt sich um\\b|\\b(?:tut|tat) sich (?:etwas|was) an\\b|\\bverletzt(?:e|en)? sich selbst\\b|\\bsich selbst (?:verletz|zu verletz)",
].map((pattern) => new RegExp(pattern, "iu"))

function speaksOfDanger(text: string): boolean {
	const own = text.replace(deathOfAnother, " ")
	return danger.some((pattern) => pattern.test(own))
}

const asksAboutDanger = (name: string): boolean =>
	/sui[cz]id|selbst(?:mord|tötung|toetung|verletz|schädig|schaedig)|todeswunsch|lebensmüd|gründe (?:für das|zum) leben/iu.test(name) ||
	/^(?:NGASR|SVV)(?![a-z])/i.test(name)

export const letterReading: LetterReading = { saysNoPlan, saysNotDone, speaksOfDanger, asksAboutDanger }
