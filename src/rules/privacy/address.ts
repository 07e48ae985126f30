/** Street addresses: a street with a number, in the order and the words of several languages. */
import { capital, letter, name, type Pattern } from "./pattern.ts"

/** “9 March Court hearing” is a day of the calendar. */
const calendar = `(?:Jan|Feb|Mar(?!k)|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*(?:y|ch|il|st|ber))? |[${letter}]+day `
const english =
	"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr(?!\\.? [A-Z])|Close(?! (?:to|friends?|by))|Court|Ct|Crescent|Cres|Terrace|Place|Pl|Square|Sq|Way|Boulevard|Blvd|Parade|Row|Gardens|Grove|Hill|Walk|Mews|Park|Highway|Hwy|Parkway|Circle|Rise|View|Quay|Green|Trail|Plaza)"
const french =
	"(?:[Rr]ue|[Aa](?:v(?:enue|\\.)|llée)|[Bb](?:oulevar)?d\\.?|[Pp](?:lace|assage)|[Cc](?:hemin|ours)|[Ii]mpasse|[Qq]uai|[Ss]quare|[Rr]oute|[Vv]oie)"
const article = "(?:(?:del?|du|des|dell[ao]|dei|las?|les?|los?|el|da|dos?) |(?:dell?|[dl])['’])"
const names = `${article}{0,3}${name}(?: ${article}{0,2}${name}){0,3}`

/** 14 Station Road, 350 West 34th Street; 12 rue de la Paix. */
const numberFirst = new RegExp(
	`\\d(?<![${letter}\\d.,:/–-]\\d)\\d{0,4}[A-Za-z]?(?:[-–]\\d{1,4}[a-z]?)?(?:,? (?!${calendar})(?:The )?(?:(?:(?!The )${name}|\\d{1,3}(?:st|nd|rd|th)|of|the) ){1,4}${english}|(?: (?:bis|ter))?,? ${french} ${names})(?![${letter}\\d])`,
	"g",
)
/** A word for a street, with a space before it. */
const namedFirst = new RegExp(` (?:${english}(?![${letter}\\d])|${french} )`)

/** What the name of a street ends with, and a word before the name. */
const lastWords =
	"[Ss]tra(?:ß|ss)e|[Ss]tr\\.?|[Gg]asse|[Ww]eg|[Aa]ll(?:ee|é[en]?)|[Pp]latz|[Dd]amm|[Uu]fer|steig|straat|laan|gracht|plein|kade|dijk|singel|plantsoen|gatan?|vägen|vei(?:en)?|vej|gade|gränden|vænget|torv|plads|katu|polku|kuja|ntie"
const lastWordsApart = "[Gg]at[ea]|[Gg]ade|[Vv]äg|[Vv]e[ij]"
const linden = "Unter den (?:Linden|Eichen|Ulmen)"
const firstWords =
	"(?:[Cc](?:alle|arrer|amino|alzada)|C/|A[Vv](?:da\\.?|\\.|enida)|av(?:da\\.?|\\.|enida)|[Pp](?:laza|za\\.|aseo|asaje|º)|[Rr]onda|[Tt]raves[ií]a|[Gg]lorieta|[Bb](?:lvd\\.|ulevar|oulevard)|Jr\\.|[Jj]ir[oó]n|Rua|ul\\.|Via(?! (?:Zoom|Teams|Skype|Signal|Video|Phone|E-?mail))|Viale|Piazza(?:le)?|Corso|Largo|Vicolo|Strada) "

/** Hauptstraße 5, Lange Str. 9, Kerkstraat 12, Storgatan 12; Karl Johans gate 22; Unter den Linden 5; Calle Mayor 5, Via Roma 12. */
const streets = [
	`[${capital}][${letter}.-]{1,30} ?(?:${lastWords})(?<!(?:Arbeits|Therapie|Studien|Sitz|Park|Spiel|Heim|Um|Rück|Hin|Aus|Lebens)(?:weg|platz)|Auntie)`,
	`[a-zäöüß-]{3,30}(?:stra(?:ß|ss)e|str\\.)`,
	`(?:${name} ){0,2}[${capital}][${letter}]+s ?(?:${lastWordsApart})`,
	linden,
	`${firstWords}(?:${names}|mayor|real|nueva)`,
	// After “c/”, which is “con” as well, only with a comma.
	`c/ ?${names}(?=,)`,
]
/** Am Markt 3 */
const places = `(?:Am|An de[rn]|Auf de[rm]|Im|In der|Zu[mr]) (?:Markt|Bahnhof|Mühle|Kirche|Park|See|Bach|Berg|Wald|Hof|Graben|Anger|Ring|Tor|Hang|Garten|Brunnen|Rain|Feld|Weinberg|Kanal|Alster|Kamp|Weiher|Winkel|Linde|Eiche|Aue|Steinbruch)`

/** What counts something else is no house. */
const unit =
	"[Mm]in|St(?:un)?d|Tag|Woch|Monat|Jahr|Uhr|Person|Leute|Kind|Meter|Sitzung|Nächte|Euro|Schritt|k?m\\b|[Mm]al\\b|hour|time|day|week|month|year|of\\b|for\\b|x\\b|€|%|ve[cz]|hor|d[ií]a|seman|mes|a[ñn]o|persona|amig|hij|ni[ñn]|sesi|euro|peso|metro|paso|noche|tarde|llamad|mensaj|m?[cµ]?g\\b|ml\\b"
const notMore = `(?![${letter}\\d]|[.,:/–-]\\d| ?(?:${unit}))`
/** Between a street and its number: a comma, a space, “n.º”, and nothing after the point of an abbreviation. */
const gap = "(?:,? (?:#|n\\.?[º°] ?|n[uú]m\\.? ?|No\\. ?|Nr\\. ?)?|(?<=\\.))"
const house = `\\d{0,3}(?: ?[A-Za-z](?![${letter}]))?`
/** A word of {@link streets}, with a number soon after it. */
const namedLast = new RegExp(`(?:${lastWords}|${lastWordsApart}|${linden})${gap}\\d|(?:${firstWords}|c/)`)
const numberLast = new RegExp(`\\d(?<=(?<![${letter}-])((?:${streets.join("|")})${gap})\\d)${house}${notMore}`, "g")
/** Mariahilfer Straße 45/3/12: house, stairs and door. */
const withDoor = new RegExp(
	`\\d(?<=(?<![${letter}-])([${capital}][${letter}.-]{1,30} ?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.|[Gg]asse) )\\d)\\d{0,2}(?:/\\d{1,3}){1,3}${notMore}`,
	"g",
)
const numberOfPlace = new RegExp(`\\d(?<=(?<![${letter}-])(${places} )\\d)${house}${notMore}(?! [${capital}])`, "g")
/** Carrera 15 # 93-47, Calle 72 No. 10-34: a house by two streets. */
const crossing = new RegExp(
	`\\d(?<=(?<![${letter}-])((?:[Cc](?:alle|arrera)|C(?:ll|ra|l|r)\\.?|K(?:ra?|r)\\.?|[Tt]ransversal|[Dd]iagonal|[Aa]venida|Av\\.) )\\d)\\d{0,2}[A-Za-z]?(?: ?[Bb]is)?(?: (?:[Ss]ur|[Nn]orte|[Ee]ste|[Oo]este))? ?(?:#|No?\\.|n\\.?[º°]) ?\\d{1,3}[A-Za-z]?(?: ?- ?\\d{1,3})?(?![${letter}\\d])`,
	"g",
)

export const streetAddresses: readonly Pattern[] = [
	{
		pattern: numberFirst,
		sign: namedFirst,
		// “In 2024 Victoria Park …” is a year.
		accepts: (found, before) =>
			!/^(?:19|20)\d\d /.test(found) || !/(?:\b(?:in|since|from|until|by|of)|[A-Z][a-z]) $/i.test(before.slice(-9)),
	},
	{ pattern: crossing },
	{ pattern: withDoor },
	{ pattern: numberLast, sign: namedLast },
	{ pattern: numberOfPlace },
]
