/** The pages of findings that are not about a missing part, in English: loaded when a page is opened. */
import { largestNote } from "../../note/body/guard.ts"
import {
	fewPeople,
	frontMatterLimits,
	lookBack,
	mainTechniques,
	measures,
	ratingNeedsEvidence,
	ratings,
	terms,
	termTitle,
	worseningBySetting,
} from "../../record/index.ts"
import { either, kilobytes } from "../../rules/en/facts.ts"

/** Measures with an agreed reliable change, each with its points. */
const reliableChanges = measures
	.flatMap(({ key, reliableChange }) => (reliableChange === undefined ? [] : [`${key} ${reliableChange}`]))
	.join(", ")

/** `communication analysis for role dispute` */
const mainTechniqueWords = terms("problem-area").flatMap((area) => {
	const technique = mainTechniques[area]
	return technique ? [`${termTitle("technique", technique)} for ${termTitle("problem-area", area)}`.toLowerCase()] : []
})

const evidenced = either(ratings.filter((rating) => rating >= ratingNeedsEvidence).map(String))

export interface CodePage {
	/** A short name. */
	readonly title: string
	/** When it is raised. */
	readonly when: string
	/** Why it matters, where its message does not say it. */
	readonly why?: string
}

export const codePages: Readonly<Record<string, CodePage>> = {
	"front-matter.missing": {
		title: "Front matter missing",
		when: "The file does not begin with front matter, or it is never closed.",
		why: "Case, date and kind of note are read from the front matter: without them the note belongs to no case.",
	},
	"front-matter.syntax": {
		title: "Front matter cannot be read",
		when: `YAML that cannot be read: the finding is at the place. The value there counts as missing, or as plain text where its key takes any; every other key is read. Anchors, aliases, tags, several documents, deep nesting and more than ${kilobytes(frontMatterLimits.bytes)} are refused.`,
	},
	"front-matter.form": {
		title: "Written another way",
		when: "Something in the front matter is written another way than the format says, and can mean only one thing: a date such as 14.09.2026, a time such as 9.30am, `50 min`, `sixteen`, a score such as `14/27` or `14 → 9` (the newer counts), a key with a capital, dashes or spaces that a word processor made, blank lines before the front matter. It is read as it is meant. A value that can mean two things, such as 3/4/26, is an error that proposes both.",
	},
	"front-matter.duplicate-key": {
		title: "Key twice",
		when: "The same key stands twice in the front matter.",
		why: "Which of the two is meant cannot be known, and the course that is shown would rest on a guess.",
	},
	"front-matter.value": {
		title: "Value does not fit",
		when: "A value of the front matter has the wrong form, is outside its vocabulary, or can mean more than one thing. Private process notes are a kind of note that belongs in no record, as the law that protects them asks for a file of their own: nothing of their text is used or exported.",
		why: "Sessions and scores are put in their order by the front matter, and a value that cannot be read counts as missing. A case code keeps names out of the record.",
	},
	"front-matter.unknown-key": {
		title: "Unknown key",
		when: "The front matter holds a key that this kind of note does not have. It is kept, but not read.",
	},
	"variant.unknown": {
		title: "Unknown variant",
		when: "The variant is not listed: the case is checked as plain IPT.",
	},
	"note.duplicate-section": {
		title: "Section twice",
		when: "A section that the record knows stands twice in a note. Sections of different problem areas are different sections.",
		why: "What is said in a second place is easily overlooked.",
	},
	"note.heading": {
		title: "Not quite a heading",
		when: "A section's name is at another level, as in “# Risk” or “### Risk”, has no space after its number signs, or is a line of its own, in bold or plain: until it is mended it is read as that section. Or a line of dashes makes a heading of the text right above it.",
	},
	"note.pasted-list": {
		title: "List with pasted marks",
		when: "A list that holds a label has marks of a word processor (“•”, “–”, “o”, signs of Wingdings), wide spaces after its marks, or is indented as a whole. It is read as a list all the same. One fix mends all lists of the note.",
	},
	"note.spaces": {
		title: "No-break or wide spaces",
		when: "Headings or labels hold no-break or other wide spaces, as word processors and web pages leave them. They are read as plain ones and look like them, but a search for the words does not find them. They are reported once for the whole note; if the front matter has some too, they are reported there. One fix replaces them all and leaves values and prose as they are.",
	},
	"note.replacement-characters": {
		title: "Letters lost",
		when: "The text holds the sign “\uFFFD”, which editors put in place of letters that they cannot read: a file was opened in a wrong encoding and saved. The note is still read; nothing but your own typing changes it.",
	},
	"note.unclosed": {
		title: "Block never closed",
		when: "A block of code or a comment is never closed and hides sections below it. The sections that it hides are not told as missing.",
	},
	"note.unused-exception": {
		title: "Exception without effect",
		when: "A comment `<!-- ipt: not needed CODE: reason -->`, or an entry of the key `not-needed`, silences nothing: it has no reason yet, no finding of this code is in its place, or the code is one that is always reported. A comment counts for the heading that it is under; under the title, for the whole note. Errors, what is about risk, a score that has worsened and a suicide item that is not recorded cannot be silenced.",
		why: "An exception that is no longer true hides what comes later.",
	},
	"note.too-large": {
		title: "Note too large",
		when: `The note is over ${kilobytes(largestNote)}: it is not read further.`,
	},
	"note.too-complex": {
		title: "Section too complex",
		when: "A section is nested or marked up beyond what can be read in time. The rest of the note is still checked.",
	},
	"note.encoding": {
		title: "Not plain text in UTF-8",
		when: "The file is not UTF-8, or holds NUL characters or halves of characters. Such a file is never written to.",
	},
	"field.value": {
		title: "Value outside its vocabulary",
		when: "A field of the body says none of the words that it may hold, or two of them, as in “low to moderate”: information, and what is written is kept. Of two levels of risk the graver counts. Or it says a number beyond its range: an error.",
	},
	"problem-area.mismatch": {
		title: "Focus outside the formulation",
		when: "The focus of a session is none of the formulation's problem areas.",
		why: "A short therapy rests on one focus that both agreed on.",
	},
	"problem-area.too-many": {
		title: "Three problem areas or more",
		when: "The formulation names three problem areas or more.",
		why: "A short therapy has one focus.",
	},
	"problem-area.second-reason": {
		title: "Second area without a reason",
		when: "The section of a second problem area has no Reason.",
		why: "Two areas share the same few sessions.",
	},
	"problem-area.deficits-beside": {
		title: "Deficits beside another area",
		when: "Interpersonal deficits are named beside another problem area.",
		why: "Grief, a dispute or a transition gives the work an event to hold on to; deficits alone do not.",
	},
	"problem-area.deficits-with-event": {
		title: "Deficits, and a death in the inventory",
		when: "The area is interpersonal deficits while the inventory holds a person who has died.",
	},
	"measure.unknown": {
		title: "Unknown measure",
		when: "A measure that is not known: it is kept and shown, without range or band.",
	},
	"measure.range": {
		title: "Score out of range",
		when: "A total or an item lies out of its range, or the number of items is wrong.",
		why: "A wrong score would change the course that is shown.",
	},
	"measure.total-mismatch": {
		title: "Items and total differ",
		when: "Items and total of a measure are given, and they differ.",
	},
	"measure.suicide-item-missing": {
		title: "Suicide item not recorded",
		when: "A total is given without the item on suicidal thoughts that the measure has.",
		why: "The total does not show suicidal thoughts: the item does.",
	},
	"measure.item-mismatch": {
		title: "Item with two values",
		when: "An item of a measure is given twice, in a list and by its number, with different values. Until that is mended the total is computed from the list, and for risk the graver value of the item on suicidal thoughts counts.",
	},
	"measure.duplicate": {
		title: "One scale under two names",
		when: "A note gives one scale twice, mostly under two of its names, as PHQ-9 and PHQ9. Where the totals differ none of them is used in the course of the case.",
	},
	"measure.incomplete": {
		title: "No total",
		when: "Items of a list are blank (null), and the measure’s own rule makes no total of the others. Where it does, as for one or two items of the PHQ-9, the total is computed and shown as prorated.",
	},
	"measure.overdue": {
		title: "Measure overdue",
		when: `No measure of any name stands in this session and the ${lookBack - 1} held before it.`,
		why: "Repeated scores show whether therapy helps, and whether risk rises.",
	},
	"measure.risen": {
		title: "Score risen again",
		when: `A score is worse than the best one of the case so far by the measure’s reliable change or more (${reliableChanges}), though not as much worse than the first. It is reported once, until the score has fallen again.`,
	},
	"measure.worsened": {
		title: "Score worse than at first",
		when: `A score is worse than the case's first by its reliable change or more, in points: ${reliableChanges}. ${worseningBySetting} has no agreed amount: the setting \`ipt.hamdWorsening\` or \`--hamd-worsening\` gives one.`,
	},
	"risk.required": {
		title: "Risk must be spoken of",
		when: "A held session has no Risk section or an empty one, and a suicide item lies above its threshold, a question of the C-SSRS was answered with yes, a score worsened reliably, the case's last Risk section said moderate or high or gave no level, or neither a session before nor the formulation gives a level of risk yet.",
	},
	"risk.contradiction": {
		title: "No risk beside a raised answer",
		when: "An item on suicidal thoughts lies above its threshold, or a question of the C-SSRS was answered with yes, and the level of risk in the same note is none. A raised answer may go with no risk once it was asked about: nothing is said where the section names the item, the scale or the thoughts that were reported. It is a warning from 2 points on (on the MADRS from 4), and where the C-SSRS is high by its own rule. It cannot be silenced.",
	},
	"person.unknown": {
		title: "Person not in the inventory",
		when: "The note speaks of an `@alias` that the inventory of the case does not hold. Nothing is said before there is a formulation.",
		why: "The inventory says who matters and how; the notes lean on it.",
	},
	"goal.unknown": {
		title: "Goal not in the formulation",
		when: "A label names a goal that the formulation does not have. In running text a sign such as G2 may mean anything else, so nothing is said of it there, nor before there is a formulation.",
		why: "Progress can be followed only for goals that the formulation holds.",
	},
	"goal.untouched": {
		title: "Goal not spoken of",
		when: `No session of the last ${lookBack} held speaks of a goal. Told on the newest session, once ${lookBack} sessions were held since the formulation.`,
		why: "A goal that is not spoken of drifts out of the therapy.",
	},
	"mechanism.untouched": {
		title: "Expected mechanism not worked on",
		when: `A mechanism that the formulation expects has no rating of 1 or more in the last ${lookBack} held sessions of the middle phase. Told on the newest session.`,
	},
	"technique.main-missing": {
		title: "Main technique never used",
		when: `Told on the first session of the conclusion phase: the technique on which the work on the area turns was never used. It is ${either(mainTechniqueWords)}. Nothing is said where less than two thirds of the sessions so far have a note.`,
	},
	"session.duplicate-number": {
		title: "Session number twice",
		when: "Two session notes of a case have one number, and are not two versions of one note. Told on both. A number is proposed only where the dates leave one free.",
		why: "The course is shown in the order of numbers.",
	},
	"session.date-order": {
		title: "Dates out of order",
		when: "A session with a higher number has an earlier date.",
		why: "Scores and events are put in the order of time.",
	},
	"session.gap": {
		title: "Session numbers missing",
		when: "Numbers are missing before this session.",
	},
	"session.beyond-contract": {
		title: "More sessions than agreed",
		when: "The number lies above the contract's sessions as last agreed. Maintenance sessions have a contract of their own and are not counted.",
		why: "The time limit is part of how IPT works.",
	},
	"session.phase-fit": {
		title: "Phase goes back",
		when: "The phase lies before that of an earlier session.",
		why: "The work goes from the initial phase over the middle to the conclusion.",
	},
	"session.cloned-text": {
		title: "Copied narrative",
		when: "The narrative is almost that of the session held before, headings, labels and goals aside.",
		why: "Copied text hides the course, and payers doubt it.",
	},
	"case.no-formulation": {
		title: "No formulation",
		when: "A session at or past the one by which the formulation is due, or a closing, in a case without a formulation.",
		why: "The middle phase works on the focus that client and therapist agreed on.",
	},
	"case.duplicate-note": {
		title: "Second formulation or closing",
		when: "A case has a second formulation or closing note.",
	},
	"case.conflict-copy": {
		title: "Two versions of one note",
		when: "Two notes are of one kind, number and date, and either have most of their text in common or one has a name that a sync service or a program gives to a second version, as in `session-02-DESKTOP-7Q1`, `(1)`, `conflicted copy`, `.sync-conflict-…` or `~`. It is reported on the second version, and nothing else is said of its number and its text. Sessions are counted, and scores and the course are taken, from the other one alone; exports name both. No number is proposed: the session took place once.",
	},
	"case.look-alike": {
		title: "Codes that look alike",
		when: "Two cases have codes that can be taken for one another: they differ in capitals alone, in the letter O and zero, or in l, I and one. It is told on the first note of each.",
	},
	"case.session-after-closing": {
		title: "Session after the closing",
		when: "A held session is dated after the closing note; maintenance sessions are not meant.",
	},
	"mechanism.rating": {
		title: "Rating is not 0 to 3",
		when: `A mechanism of change is rated by another number than ${either(ratings.map(String))}: an error. Words without a rating are information.`,
	},
	"mechanism.evidence": {
		title: "Rating without evidence",
		when: `A mechanism of change is rated ${evidenced} without a word on what was seen.`,
		why: "A mechanism is a working hypothesis: it takes an example to follow it.",
	},
	"mechanism.unknown": {
		title: "Unknown mechanism",
		when: "A label or heading under Mechanisms of change is none of the four.",
	},
	"technique.unknown": {
		title: "Unknown technique",
		when: "A technique that the vocabulary does not hold. It is kept and shown.",
	},
	"technique.not-ipt": {
		title: "Technique of another therapy",
		when: "A technique that is known, but not of IPT.",
	},
	"inventory.duplicate-alias": {
		title: "Two people of one alias",
		when: "Two people of the inventory have the same alias.",
	},
	"inventory.few-people": {
		title: "Few people in the inventory",
		when: `The inventory holds fewer than ${fewPeople.usual} people; ${fewPeople["interpersonal-deficits"]} is enough where the primary area is interpersonal deficits.`,
		why: "Who is missing from an inventory may say much.",
	},
	"privacy.identifier": {
		title: "Identifier in the text",
		when: "A telephone number, an e-mail address, a street address, a national health, insurance or identity number, or a full date of birth stands in the text, in a comment or in the front matter. A record may have to be handed over: people are told by their role or alias, and the list of who is who is kept outside it. Freephone numbers and emergency numbers are left alone, as a safety plan names helplines; so are a year of birth, an age and the date of an event. Names, places and other traces are not looked for: that nothing is reported does not mean that nobody can be recognised.",
	},
}
