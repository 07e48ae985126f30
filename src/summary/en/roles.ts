/** Words by which a person's role is known, for summaries that name nobody. */

/** Longer ones are looked for first: a sister-in-law is no sister. */
export const roleWords: readonly string[] = [
	"mother", "father", "parent", "mum", "mom", "dad", "sister", "brother", "sibling", "twin", "wife", "husband", "spouse", "fiancé", "fiancée", "fiance", "fiancee",
	"partner", "girlfriend", "boyfriend", "lover", "son", "daughter", "child", "baby", "grandmother", "grandfather", "grandparent", "grandson", "granddaughter", "grandchild",
	"aunt", "uncle", "cousin", "niece", "nephew", "widow", "widower", "godmother", "godfather", "godchild", "stepmother", "stepfather", "stepson", "stepdaughter",
	"stepbrother", "stepsister", "stepchild", "friend", "friends", "family", "neighbour", "neighbor", "flatmate", "roommate", "housemate", "acquaintance",
	"colleague", "coworker", "co-worker", "boss", "manager", "supervisor", "employer", "employee", "teacher", "tutor", "coach", "trainer", "pupil", "student", "classmate",
	"doctor", "gp", "nurse", "midwife", "therapist", "counsellor", "social worker", "carer", "lawyer", "landlord", "landlady", "priest", "pastor", "imam", "rabbi", "dog", "cat", "pet",
]

/** Words that stand beside a role and name nobody. */
export const qualifiers: readonly string[] = [
	"a", "an", "and", "at", "by", "by-marriage", "big", "best", "biological", "birth", "chess", "choir", "church", "class", "close", "club", "college", "deceased", "elder", "eldest", "ex",
	"first", "football", "former", "foster", "from", "grand", "great", "gym", "half", "her", "his", "in", "in-law", "late", "law", "little", "my", "new", "next", "of", "office", "old", "older",
	"oldest", "only", "other", "own", "school", "second", "step", "study", "team", "the", "their", "third", "to", "tennis", "university", "up", "work", "young", "younger", "youngest",
]

export const unknownRole = "person"
