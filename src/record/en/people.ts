/** By which words a person is known to be a small child, a group, dead or a partner. All words are in lower case. */
import type { PeopleWords } from "../schema.ts"

const children = ["son", "daughter", "child", "kid", "boy", "girl", "twin", "stepson", "stepdaughter", "stepchild", "grandson", "granddaughter", "grandchild", "nephew", "niece", "godson", "goddaughter", "godchild", "half-brother", "half-sister"]

export const peopleWords: PeopleWords = {
	more: ["at", "for", "from", "in", "of", "since", "to", "who", "whom", "whose", "with", "through", "on", "near", "the", "her", "his", "my", "our", "their"],
	joins: ["and", "&"],
	small: ["newborn", "baby", "infant", "toddler", "neonate", "unborn", "fetus", "foetus", "stillborn", "preemie"],
	/** “Baby brother” is said of grown men too. */
	grown: ["brother", "sister", "sitter", "nurse", "doctor"],
	children,
	ages: {
		before: ["age", "aged"],
		after: ["old", "o", "yo"],
		birth: { word: "born", after: "ago" },
		numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, few: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, eighteen: 18 },
		units: { year: 12, years: 12, yr: 12, yrs: 12, y: 12, yo: 12, month: 1, months: 1, mo: 1, mos: 1, mth: 1, mths: 1, m: 1, week: 0.25, weeks: 0.25, wk: 0.25, wks: 0.25, day: 0.03, days: 0.03 },
	},
	dead: ["deceased", "dead", "died", "passed", "killed", "stillborn", "miscarried"],
	/** Said of the dead if a role follows; `late forties` is an age. */
	late: ["late"],
	partners: ["partner", "husband", "wife", "spouse", "boyfriend", "girlfriend", "fiance", "fiancé", "fiancee", "fiancée", "lover", "cohabitant", "ex"],
	/** Partners in something else than life. */
	otherPartners: ["business", "chess", "climbing", "dance", "dancing", "junior", "law", "managing", "practice", "running", "senior", "sparring", "study", "tennis", "trading", "training", "work"],
	/** After a partner: the partner of somebody else, or at a firm. */
	notMine: ["of", "at", "in", "to", "on"],
	collectives: [
		"association", "band", "bandmates", "board", "choir", "church", "circle", "class", "club", "colleagues", "community", "company", "congregation", "crew", "crowd", "department", "family", "fellowship",
		"folk", "folks", "gang", "group", "gym", "household", "in-laws", "mosque", "neighborhood", "neighbourhood", "network", "office", "orchestra", "parish", "people", "school", "society", "staff", "synagogue", "team", "temple", "union", "village", "workplace",
		"children", "grandchildren", "stepchildren", "men", "women", "others", "wives", "ladies", "buddies", "everyone",
	],
	/** Of these the plural is a group. */
	roles: [
		...children, "acquaintance", "adult", "aunt", "brother", "carer", "classmate", "colleague", "companion", "contact", "cousin", "coworker", "worker", "employee", "flatmate", "friend", "grandparent", "guy", "housemate", "inlaw", "law", "manager", "mate",
		"member", "mother", "father", "mum", "mom", "dad", "grandmother", "grandfather", "neighbor", "neighbour", "nurse", "pal", "parent", "peer", "pupil", "relative", "roommate", "schoolmate", "sibling", "sister", "student", "supervisor", "teacher", "teammate", "teenager", "uncle", "villager", "workmate",
	],
}
