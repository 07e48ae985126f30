/** Words by which a person's role is known, for summaries that name nobody. */

/** Longer ones are looked for first: a sister-in-law is no sister. */
export const roleWords: readonly string[] = [
	"mother", "father", "parent", "parents", "children", "siblings", "sisters", "brothers", "sons", "daughters", "twins", "grandparents", "grandchildren", "grandsons", "granddaughters", "godparents", "godchildren", "stepchildren",
	"aunts", "uncles", "cousins", "nieces", "nephews", "in-laws", "relatives", "flatmates", "roommates", "housemates", "coworkers", "classmates", "teachers", "pupils", "students", "women", "men",
	"grandma", "grandpa", "granny", "gran", "mama", "papa", "mummy", "daddy", "auntie", "stepmum", "stepdad", "psychiatrist", "psychologist", "dentist", "solicitor", "key worker", "mentor", "vicar", "mum", "mom", "dad", "sister", "brother", "sibling", "twin", "wife", "husband", "spouse", "fiancé", "fiancée", "fiance", "fiancee",
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

/** Of the words beside a role those that are family names too: "Mr Young", "April Law". */
export const familyNames: ReadonlySet<string> = new Set(["best", "big", "church", "close", "law", "little", "old", "young"])

/** Before a name they belong to it, in the languages that names come from; none is a name itself. */
export const titles: ReadonlySet<string> = new Set([
	"dr", "miss", "mr", "mrs", "ms", "mx", "prof", "st", "sir", "rev", "frau", "fräulein", "herr", "hr", "fr", "señor", "señora", "señorita", "sr", "sra", "srta", "doña", "mme", "mlle", "monsieur", "madame",
	"pani", "pán", "paní", "κύριος", "κυρία", "κ", "κα", "пан", "пані", "господин", "госпожа",
])

/** Words of which sentences are made: a name that is one of them is found beside another word of the same name alone. */
export const littleWords: readonly string[] = [
	"all", "am", "any", "are", "as", "be", "bin", "but", "can", "de", "del", "den", "der", "des", "di", "did", "do", "dos", "du", "el", "go", "had", "has", "he", "hers", "him", "how", "i", "if", "is", "it", "la", "las", "le", "los", "man", "me", "no", "not", "now", "on", "or",
	"our", "out", "say", "see", "she", "so", "ten", "ter", "that", "them", "they", "this", "us", "van", "von", "was", "we", "who", "why", "yes", "you", "zu", "zum", "zur", "y", "e",
]

/** Roles that are given names too: "Cat Meyer". Others are family names where they come second: "Anna Priest". */
export const givenNames: ReadonlySet<string> = new Set(["cat", "guy", "gran", "pet"])

/** What tells that a cat is one. */
export const animal = /\b(?:animal|cat|dog|kitten|pets?|puppy)\b/i

/** Behind these, words of a heading tell of somebody: "Anna from the church group" is no group. */
export const beforeOthers = "and|at|by|for|from|in|of|to|who|with"

/** Before a role in one clause they make it somebody else's: "met through her sister", "like a mother". */
export const notOwn = /\b(?:as|at|by|for|from|in|like|of|through|to|via|with)\b/i

/** Behind a role they tell whose it is, where it is not the client's: "son of @anna", "wife to her brother". */
export const ofSomebody = /^ (?:of|to|for) (?:@|\p{Lu}|(?:an?|her|his|my|our|the|their|your) (?!client\b|family\b|patient\b))/u

/** Whose role it is where that is the client: "the client's mother". */
export const ofClient = /\b(?:client|patient)['’]s $/i

/** Words that make a heading one of several people: "Book club", "Church group". */
export const groupWords: readonly string[] = ["association", "choir", "circle", "class", "club", "community", "congregation", "group", "parish", "team"]

/** Names that mean something else when they are written small. */
export const ordinaryNames: ReadonlySet<string> = new Set([
	"amber", "april", "art", "august", "autumn", "bill", "bob", "chance", "chuck", "clay", "dawn", "dean", "don", "drew", "earnest", "faith", "frank", "gene", "grace", "grant", "guy", "heather", "hope",
	"iris", "ivy", "jack", "joy", "june", "lance", "lily", "mark", "may", "miles", "nick", "olive", "pat", "peg", "pearl", "pierce", "rich", "rob", "robin", "rose", "ruby", "sandy", "skip", "sue", "summer",
	"violet", "wade", "ward", "will", "winter", "young",
	"archer", "baker", "ball", "banks", "barber", "bell", "berry", "best", "bird", "bishop", "black", "blue", "bond", "bow", "brook", "brooks", "brown", "bush", "butcher", "butler", "byrd", "carpenter", "carter", "castle", "chambers", "church", "clerk", "close", "cook",
	"cooper", "cox", "cross", "dale", "day", "drake", "dyer", "farmer", "fields", "fisher", "flowers", "ford", "forest", "fox", "french", "frost", "gardener", "glass", "gold", "golden", "good", "gray", "green", "grey", "hall", "hand", "hardy", "heath", "hill", "hills", "holiday", "holly", "house",
	"hunt", "hunter", "keen", "key", "kind", "king", "knight", "lake", "lane", "law", "little", "lock", "long", "love", "marsh", "martin", "mason", "mercy", "miller", "mills", "moody", "moon", "moss", "noble", "north", "page", "painter", "park", "parks", "parson", "patience", "penny", "piper",
	"poll", "pond", "poole", "pool", "pope", "porter", "post", "potter", "power", "powers", "price", "prince", "rain", "ray", "read", "reed", "rivers", "rock", "root", "rush", "savage", "sharp", "shepherd", "short", "singer", "sky", "smith", "snow", "south", "spring", "star", "steel", "stern", "stone",
	"storm", "street", "strong", "swan", "sweet", "tanner", "taylor", "tailor", "thorn", "trinity", "waters", "weaver", "wells", "west", "wheeler", "white", "wise", "wolf", "wood", "woods", "worth",
	"across", "bakery", "clinic", "downstairs", "flat", "home", "hospital", "opposite", "shop", "station", "town", "upstairs", "village", "door",
])

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)$/i
const beforeMonth = /(?:\b(?:by|during|early|each|end of|every|in|last|late|mid|next|since|this|until)|\d\.?)[ -]$/i
const behindMonth = /^,? ?\d/

/** Where a sentence begins. */
const sentenceStart = /(?:^|[.!?:;…("“„»\n-])[ \t]*$/

/** Behind the first word of a sentence they make it a verb or a thing: "Will you stay?", "Mark the date", "Hope for more". */
const behindWord = /^ (?:about|an?|at|for|her|him|his|I|in|it|me|my|of|our|she|he|that|the|their|them|there|they|this|to|us|we|you|your)\b/

/** Whether a word begins its sentence: any word has a capital there. */
export const isFirst = (before: string): boolean => sentenceStart.test(before)

/** Behind these a word that is a name too means itself: "the Priest", "a Rose". */
const behindArticle = /\b(?:an?|any|each|every|no|that|the|this) $/i

const wordsThatAreNames: ReadonlySet<string> = new Set([...ordinaryNames, ...roleWords])

/** Whether a word is no name where it stands: a month beside a number or behind a word that times something, or the first word of a sentence that goes on as behind a verb. */
export const isOrdinaryHere = (word: string, before: string, after: string): boolean =>
	(wordsThatAreNames.has(word.toLowerCase()) && behindArticle.test(before)) ||
	(months.test(word) && (behindMonth.test(after) || beforeMonth.test(before))) || (ordinaryNames.has(word.toLowerCase()) && isFirst(before) && behindWord.test(after))

/** Whether a word in the plural is no name: "Hopes to move" is, and "the Hopes" are. */
export const isOrdinaryPlural = (name: string, before: string): boolean => ordinaryNames.has(name) && !/\bthe $/i.test(before)
