/** Words by which a person's role is known, for summaries that name nobody. */

/** Longer ones are looked for first: a sister-in-law is no sister. */
export const roleWords: readonly string[] = [
	"mother", "father", "parent", "parents", "children", "siblings", "sisters", "brothers", "sons", "daughters", "grandparents", "mum", "mom", "dad", "sister", "brother", "sibling", "twin", "wife", "husband", "spouse", "fiancé", "fiancée", "fiance", "fiancee",
	"partner", "girlfriend", "boyfriend", "lover", "son", "daughter", "child", "baby", "grandmother", "grandfather", "grandparent", "grandson", "granddaughter", "grandchild",
	"aunt", "uncle", "cousin", "niece", "nephew", "widow", "widower", "godmother", "godfather", "godchild", "stepmother", "stepfather", "stepson", "stepdaughter",
	"stepbrother", "stepsister", "stepchild", "friend", "friends", "family", "neighbour", "neighbor", "neighbours", "neighbors", "colleagues", "flatmate", "roommate", "housemate", "acquaintance",
	"colleague", "coworker", "co-worker", "boss", "manager", "supervisor", "employer", "employee", "teacher", "tutor", "coach", "trainer", "pupil", "student", "classmate",
	"doctor", "gp", "nurse", "midwife", "therapist", "counsellor", "social worker", "carer", "lawyer", "landlord", "landlady", "priest", "pastor", "imam", "rabbi", "dog", "cat", "pet",
]

/** Words that stand beside a role and name nobody. */
export const qualifiers: readonly string[] = [
	"a", "an", "and", "at", "by", "by-marriage", "big", "best", "biological", "birth", "chess", "choir", "church", "class", "close", "club", "college", "deceased", "elder", "eldest", "ex",
	"dr", "first", "football", "former", "foster", "from", "grand", "great", "gym", "half", "her", "his", "in", "in-law", "late", "law", "little", "mr", "mrs", "ms", "miss", "my", "new", "next", "of", "office", "old", "older",
	"oldest", "only", "other", "own", "school", "second", "step", "study", "team", "the", "their", "third", "to", "tennis", "university", "up", "work", "young", "younger", "youngest",
]

export const unknownRole = "person"

/** Words that make a heading one of several people: "Book club", "Church group". */
export const groupWords: readonly string[] = ["association", "choir", "circle", "class", "club", "community", "congregation", "group", "parish", "team"]

/** Names that mean something else when they are written small. */
export const ordinaryNames: ReadonlySet<string> = new Set([
	"amber", "april", "art", "august", "autumn", "bill", "bob", "chance", "chuck", "clay", "dawn", "dean", "don", "drew", "earnest", "faith", "frank", "gene", "grace", "grant", "guy", "heather", "hope",
	"iris", "ivy", "jack", "joy", "june", "lance", "lily", "mark", "may", "miles", "nick", "olive", "pat", "peg", "pearl", "pierce", "rich", "rob", "robin", "rose", "ruby", "sandy", "skip", "sue", "summer",
	"violet", "wade", "ward", "will", "winter", "young",
])

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const beforeMonth = /(?:\b(?:after|at the end of|before|by|during|early|end of|from|in|late|mid|of|since|through|until)|\d\.?)[ -]$/i
const behindMonth = /^,? ?\d/

/** Whether a word is the month and no name: beside a number, or behind a word that times something. */
export const isMonthHere = (word: string, before: string, after: string): boolean => months.test(word) && (behindMonth.test(after) || beforeMonth.test(before))
