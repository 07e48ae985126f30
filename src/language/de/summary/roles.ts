/** What people are to a patient in German, with the gender of each word: „Ihr Bruder“, „Ihre Schwester“. */
import { capitalized } from "../grammar.ts"
import { inBothSpellings, withoutDots } from "../record/spellings.ts"

type Gender = "feminine" | "masculine" | "neuter" | "plural"
type Case = "accusative" | "dative" | "nominative"

/** In lower case; of compounds the last part is enough. */
const nouns: Readonly<Record<Gender, string>> = {
	feminine:
		"mutter mama mami mutti tochter schwester zwillingsschwester oma omi tante nichte cousine kusine schwägerin enkelin patin frau ehefrau gattin " +
		"witwe braut verlobte partnerin ehepartnerin tanzpartnerin geschäftspartnerin lebensgefährtin gemahlin freundin geliebte verflossene affäre bekannte kameradin kollegin chefin " +
		"vorgesetzte leiterin managerin mitarbeiterin angestellte arbeitgeberin auszubildende praktikantin nachbarin mitbewohnerin vermieterin " +
		"mieterin hausmeisterin lehrerin erzieherin schülerin mitschülerin studentin kommilitonin dozentin professorin trainerin mentorin supervisorin ärztin psychiaterin " +
		"psychologin psychotherapeutin therapeutin pflegerin krankenpflegerin pflegekraft krankenschwester hebamme betreuerin sozialarbeiterin beraterin " +
		"seelsorgerin pfarrerin pastorin anwältin rechtsanwältin friseurin kinderärztin teamleiterin teamkollegin tennispartnerin sportfreundin klassenkameradin mitpatientin tagesmutter babysitterin bezugsperson vertrauensperson familie " +
		"großfamilie verwandtschaft hündin katze",
	masculine:
		"vater papa papi vati sohn bruder zwillingsbruder zwilling drilling elternteil opa opi onkel neffe cousin vetter schwager enkel pate mann ehemann gatte witwer bräutigam " +
		"verlobter partner ehepartner tanzpartner geschäftspartner lebensgefährte gemahl liebhaber freund kumpel geliebter verflossener bekannter kamerad kollege chef boss vorgesetzter leiter manager mitarbeiter " +
		"angestellter arbeitgeber auszubildender azubi praktikant nachbar mitbewohner vermieter mieter hausmeister lehrer erzieher schüler mitschüler student kommilitone dozent " +
		"professor trainer coach mentor supervisor arzt psychiater psychologe psychotherapeut therapeut pfleger krankenpfleger betreuer sozialarbeiter " +
		"berater seelsorger pfarrer pastor imam rabbiner anwalt rechtsanwalt friseur kinderarzt teamleiter teamkollege tennispartner sportfreund mitpatient babysitter verwandter angehöriger ansprechpartner säugling hund kater",
	neuter:
		"enkelkind patenkind stiefkind pflegekind adoptivkind geschwisterkind einzelkind kleinkind schulkind baby mädchen ehepaar haustier pferd",
	plural:
		"eltern kinder enkelkinder patenkinder geschwister zwillinge großeltern schwiegereltern pateneltern mütter väter töchter söhne schwestern brüder " +
		"tanten onkels nichten neffen cousinen cousins enkelinnen schwägerinnen verwandte verwandten angehörige angehörigen freunde freundinnen bekannten " +
		"kameraden kumpels kolleginnen kollegen nachbarn nachbarinnen mitbewohner mitbewohnerinnen mitschüler mitschülerinnen lehrkräfte schwiegerleute " +
		"männer frauen",
}

/** Words whose ending is that of an adjective. */
const likeAdjectives = /(?:verlobt|geliebt|verflossen|bekannt|verwandt|angehörig|vorgesetzt|angestellt|auszubildend)(?:e[rn]?)$/i

/** Without dots; what is a plural and a singular is the singular. */
const genders = new Map<string, Gender>(
	(["plural", "neuter", "masculine", "feminine"] as const).flatMap((gender) =>
		nouns[gender].split(" ").map((noun) => [withoutDots(noun), gender] as const),
	),
)

/** All of them, and forms of them that notes have too: each in lower case. */
export const roles: readonly string[] = inBothSpellings(
	[
		...Object.values(nouns),
		"mutters vaters bruders sohnes sohns mannes ehemannes ehemanns freundes onkels opas omas papas mamas chefs partners nachbars",
		"brüdern söhnen töchtern vätern müttern kindern enkelkindern freunden",
	].flatMap((words) => words.split(" ")),
)

const possessives: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
	feminine: { nominative: "Ihre", accusative: "Ihre", dative: "Ihrer" },
	masculine: { nominative: "Ihr", accusative: "Ihren", dative: "Ihrem" },
	neuter: { nominative: "Ihr", accusative: "Ihr", dative: "Ihrem" },
	plural: { nominative: "Ihre", accusative: "Ihre", dative: "Ihren" },
}

/** After “Ihr”: `Ihr älterer Bruder`, `mit Ihrem älteren Bruder`. */
const adjectiveEndings: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
	feminine: { nominative: "e", accusative: "e", dative: "en" },
	masculine: { nominative: "er", accusative: "en", dative: "en" },
	neuter: { nominative: "es", accusative: "es", dative: "en" },
	plural: { nominative: "en", accusative: "en", dative: "en" },
}

const dative =
	/(?:^|[^\p{L}])(?:aus|außer|bei|gegenüber|hinter|in|mit|nach|neben|samt|seit|statt|trotz|unter|von|vor|wegen|zu|zwischen)\s$/iu
const accusative = /(?:^|[^\p{L}])(?:an|auf|durch|für|gegen|ohne|über|um)\s$/iu

/** Verbs without a subject, as in „erzählt @schwester davon“: notes leave out that it is the patient. */
const begins = "(?:^|[;:.]\\s+|(?:^|[^\\p{L}])(?:und|oder|dann)\\s)"
const verbWithDative = new RegExp(
	`${begins}(?:antwortet|berichtet|dankt|erklärt|erzählt|gibt|hilft|sagt|schreibt|schickt|vertraut(?: sich)?|verzeiht|widerspricht|zeigt)\\s$`,
	"iu",
)
const verbWithAccusative = new RegExp(
	`${begins}(?:begleitet|besucht|bittet|fragt|holt|informiert|lädt|ruft|sieht|spricht|trifft|umarmt|unterstützt|weiht)\\s$`,
	"iu",
)

/** „mit @schwester und @bruder“: the brother is in the case of the sister. */
const withOthers = /(?:@[\p{L}\p{N}_-]{1,60}(?:,\s|\s(?:und|oder|sowie|bzw\.)\s)){1,8}$/u

/** The case of what follows a text: that of its last word, if it is a preposition or a verb of the patient. */
function caseAfter(text: string): Case {
	const before = text.replace(withOthers, "")
	if (dative.test(before) || verbWithDative.test(before)) return "dative"
	return accusative.test(before) || verbWithAccusative.test(before) ? "accusative" : "nominative"
}

/** The gender of a word, by its last part if it is a compound; nothing if it is not known. */
function genderOf(word: string): Gender | undefined {
	const noun = withoutDots(word.toLowerCase())
	for (let from = 0; from === 0 || from < noun.length - 2; from++) {
		const gender = genders.get(noun.slice(from))
		if (gender) return gender
	}
	return noun.endsWith("innen") ? "plural" : /..in$/.test(noun) ? "feminine" : undefined
}

/** A word without signs at its end. */
const bare = (word: string): string => /^[\p{L}-]*\p{L}/u.exec(word)?.[0] ?? ""

/** A noun in its case, with its capitals. */
function declined(noun: string, gender: Gender, form: Case): string {
	const written = noun.split("-").map(capitalized).join("-")
	if (likeAdjectives.test(written)) return written.replace(/e[rn]?$/, adjectiveEndings[gender][form])
	if (form === "nominative") return written
	if (gender === "masculine" && /(?:e|nachbar)$/i.test(written)) return `${written}n`
	if (gender === "masculine" && /(?:ant|ent|eut|kamerad)$/i.test(written)) return `${written}en`
	return gender === "plural" && form === "dative" && !/[ns]$/.test(written) ? `${written}n` : written
}

const article = /^(?:d(?:as|er|ie)|(?:ein|ihr|mein|sein)e?)$/i

/** Somebody's role as the patient reads it, in the case that the text before it asks for; a word of unknown gender remains as it is. */
export function yourRole(role: string, before = ""): string {
	// An alias has hyphens for spaces, and no capitals.
	const words = (/\p{Lu}/u.test(role) ? role : role.replaceAll(/(?<!\bex)-/g, " ")).split(" ")
	const at = words.findIndex((word) => genderOf(bare(word)) !== undefined)
	const noun = words[at] ?? ""
	const gender = genderOf(bare(noun))
	if (gender === undefined) return role
	const form = caseAfter(before)
	const adjectives = words
		.slice(0, at)
		.filter((word) => !article.test(word))
		.map((word) => word.slice(0, 1).toLowerCase() + word.slice(1).replace(/e[rsnm]?$/, adjectiveEndings[gender][form]))
	return [possessives[gender][form], ...adjectives, declined(noun, gender, form), ...words.slice(at + 1)].join(" ")
}

/** Without an article: `ruft älteren Bruder an`. */
const strongEndings: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
	feminine: { nominative: "e", accusative: "e", dative: "er" },
	masculine: { nominative: "er", accusative: "en", dative: "em" },
	neuter: { nominative: "es", accusative: "es", dative: "em" },
	plural: { nominative: "e", accusative: "e", dative: "en" },
}

/** An article or the like before a role, and its ending. */
const articleBefore =
	/(?:^|[^\p{L}])(?:(d|dies)(e[mnr]|as|ie|es|e)|(?:dein|ein|ihr|kein|mein|sein|unser)(e[mnr]?)?|(?:bei|vo|zu|a|i)(m)|zu(r))\s$/iu

/** The ending of an adjective and the case after an article, which has either in its own ending. */
function afterArticle(
	[, definite, ending = "", own = "", contracted = "", zur]: RegExpExecArray,
	gender: Gender,
): { ending: string; form: Case } {
	const last = `${ending}${own}${contracted}${zur ?? ""}`
	const isDative = last.endsWith("m") || (last.endsWith("r") && gender === "feminine") || (last.endsWith("n") && gender === "plural")
	if (isDative) return { ending: "en", form: "dative" }
	if (last.endsWith("n")) return { ending: "en", form: "accusative" }
	const isWeak = gender === "plural" || gender === "feminine" || definite !== undefined
	return { ending: gender === "plural" ? "en" : isWeak ? "e" : strongEndings[gender].nominative, form: "nominative" }
}

const withoutArticle = (form: Case, gender: Gender): { ending: string; form: Case } => ({ ending: strongEndings[gender][form], form })

/** Somebody's role as a colleague reads it, in the case that the text before it asks for: `spricht mit älterem Bruder`. */
export function roleInCase(role: string, before: string): string {
	const words = role.split(" ")
	const at = words.findIndex((word) => genderOf(bare(word)) !== undefined)
	const noun = words[at] ?? ""
	const gender = genderOf(bare(noun))
	if (gender === undefined) return role
	const lead = articleBefore.exec(before)
	const placed = lead ? afterArticle(lead, gender) : withoutArticle(caseAfter(before), gender)
	const adjectives = words.slice(0, at).map((word) => word.replace(/e[rsnm]?$/, placed.ending))
	return [...adjectives, declined(noun, gender, placed.form), ...words.slice(at + 1)].join(" ")
}

/** A role within a sentence: its noun has a capital, and the adjective before it has none. */
export function nounInSentence(text: string): string {
	const words = text.split(" ")
	const at = words.findIndex((word) => genderOf(bare(word)) !== undefined)
	return words
		.map((word, index) => (index === at ? capitalized(word) : index < at ? word.slice(0, 1).toLowerCase() + word.slice(1) : word))
		.join(" ")
}
