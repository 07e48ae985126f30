/**
 * Dates of birth: a full date next to words that say so. A year, a year and a month, an age, a birthday without its
 * year say far less and are not reported; the full date of anyone's birth is an identifier, that of a child too.
 */
import { capital, letter, type Pattern } from "./pattern.ts"

const month = `(?:J[aä]n|Fe[bv]|Fév|M[aä][rijgy]|A[pvb]r|Ju[nil]|Giu|Lug|A[ug][go]|Aoû|Se[pt]|O[ckt]t|Nov|D[eé][cz]|Dic|Ene|Gen)[${letter}]{0,7}\\.?`
const date = new RegExp(
	`\\d(?<![${letter}\\d./-]\\d)(?:\\d{3}[-/.]\\d\\d?[-/.]\\d\\d?|\\d?[-/.] ?\\d\\d?[-/.] ?(?:\\d\\d){1,2}|\\d?(?:st|nd|rd|th|er|\\.)? (?:of |de )?${month},? (?:del? )?\\d{4}|(?<=(${month} )\\d)\\d?(?:st|nd|rd|th)?,? \\d{4})(?![\\d-])`,
	"gi",
)

const dateOfBirth = "date of birth|birth ?date|d\\.? ?o\\.? ?b\\b"
const label = new RegExp(
	`(?:^|[^${letter}-])(?:born|b(?=\\.)|${dateOfBirth}|birthday(?=:| is)|gave birth|birth of(?: [${letter}]+){1,3}|geb(?:oren[ers]?)?|geb\\.?-? ?dat(?:um)?|geburtsdatum|geburtstag(?=:| ist)|née?|naissance|nacid[oa]s?|naci[oó]|nac(?=\\.)|nacimiento|f\\.? ?n\\.?|cumpleaños(?=:)|nat[oa]|nascita|geboortedatum|född|født)` +
		`(?:[ :.,*_|=("“\`–-]|\\([^()]{0,30}\\)|(?<=[ (])(?:on|the|is|was|am|op|le|el|il|den|dem|ist|es|[${letter}]{2,8}(?:day|tag),?|in [${capital}][${letter}]+)(?= ))*$`,
	"i",
)
const remark = new RegExp(
	`^[ :,(–-]{1,3}(?:(?:is|was) )?(?:(?:the|her|his|their) )?(?:${dateOfBirth}|(?:[${letter}]+ ){0,3}(?:child|son|daughter|baby|twins?|boy|girl) (?:(?:is|was|were) )?born|(?:in [${letter}]+ )?geboren(?![${letter}])|naci(?:[oó]|d[oa])(?![${letter}])|s?he was born)`,
	"i",
)

/** `(*3.3.1981)`, `Maria, *3.3.1981`: a star in brackets or after words is a birth, and one on each side is emphasis. */
const isStarred = (before: string, after: string): boolean =>
	(/\(\* ?$/.test(before) && /^ ?(?:[),;]|[†–-])/.test(after)) || (/[\p{L}.,;] \*$/u.test(before) && !after.includes("*"))

export const birthDates: readonly Pattern[] = [
	{ pattern: date, accepts: (_, before, after) => label.test(before) || remark.test(after) || isStarred(before, after) },
]
