/** What is said of a place in a note, and of what can be done there, in English. */
import type { HelpWords } from "../../assist/help-words.ts"
import { joined, number } from "./grammar.ts"

export const help: HelpWords = {
	fixes: {
		notNeeded: (finding) => `Not needed here: ${finding}…`,
		insertTogether(count, recommended) {
			if (!recommended) return `Add the ${count} parts that are still needed`
			return count === 1 ? "Add the part that is worth adding" : `Add the ${count} parts that are worth adding`
		},
		insert: (part) => `Insert “${part}”`,
		replace: (word) => `Replace by “${word}”`,
		empty: (key) => `Leave “${key}” empty`,
		putFirst: (word) => `Begin with “${word}”`,
		addPerson: (name) => `Add “${name}” to the inventory`,
		recordItem: (measure, item) => `Record item ${item} of ${measure}`,
		compare: "Compare the two versions side by side",
		tidy: {
			blank: "Remove the blank lines before the header",
			lists: "Correct all pasted lists in the note",
			marks: "Remove the marks around the keys",
			scores: "Write each score on its own line",
			spaces: "Replace all wide spaces in the header, headings and labels",
			tabs: "Replace the tabs before keys by spaces",
		},
		addAll: (recommended) => (recommended ? "Add all parts that are still needed or worth adding" : "Add all parts that are still needed"),
	},
	rename: {
		refused(refusal, file, isGoal) {
			switch (refusal.why) {
				case "not-nameable":
					return "To rename in all notes of the case, put the cursor on a person, such as @sister, or on a goal, such as G1."
				case "empty":
					return "The new name is empty. Nothing was renamed."
				case "impossible":
					return `“${refusal.name}” cannot be a name in a note. Use letters, digits, spaces and hyphens. Nothing was renamed.`
				case "no-goal-id":
					return "The name of a goal is G and a number, such as G5. Nothing was renamed."
				case "taken":
					return isGoal
						? `There is already a goal ${refusal.name}, mentioned in ${file}. Nothing was renamed.`
						: `@${refusal.name} is already another person, mentioned in ${file}. Nothing was renamed.`
				case "two-of-one-alias":
					return `Two people have the alias @${refusal.name} in ${file}. Change one of their headings by hand first. Nothing was renamed.`
				case "read-only":
					return `${file} would have to change, but cannot be written to. Nothing was renamed.`
				case "unread":
					return `A section of ${file} is too complex to read, and may mention it. Nothing was renamed.`
			}
		},
		allSigned: (name) => `Every note that mentions ${name} is signed, so they stay as they are. Nothing was renamed.`,
		kept(files, more) {
			const names = joined(more === 0 ? files : [...files, more === 1 ? "1 other note" : `${more} other notes`])
			return files.length + more === 1
				? `${names} is signed, so it stays as it is. To add something, write an addendum.`
				: `${names} are signed, so they stay as they are. To add something, write an addendum.`
		},
	},
	notes: {
		number,
		session: (session) => (session === undefined ? "Session without number" : `Session ${session}`),
		note: "Note",
		noDate: "no date",
		addendum: "Addendum",
		header: "Header",
		prorated: (total) => `${total}, prorated`,
		contradictory: (totals) => `${totals}: given more than once`,
		answer: (isYes) => (isYes ? "yes" : "no"),
		noTotal: "no total",
		changed(by, points, since) {
			if (since === "first")
				return by === 0 ? "as at the start" : by < 0 ? `${points} lower than at the start` : `${points} higher than at the start`
			return by === 0 ? "as last time" : by < 0 ? `${points} lower than last time` : `${points} higher than last time`
		},
		better: { lower: "Lower is better.", higher: "Higher is better." },
		rating: (rating) => `rating ${rating}`,
		closeness: (ring, of) => `closeness ${ring} of ${of}`,
		noArea: "no problem area yet",
		closed: "closed",
		lastSession: (session, planned) => (planned === undefined ? `session ${session}` : `session ${session} of ${planned}`),
	},
	hover: {
		source: "Source",
		whatToWrite: "What to write",
		example: "Example",
		person: {
			unknown: "Not in the interpersonal inventory of this case.",
			noInventory: "Not known. This case has no formulation, so it has no interpersonal inventory.",
			notMentioned: "No note mentions them yet.",
			mentioned: (notes, last) =>
				notes === 1 ? `Mentioned in 1 note: ${last}.` : `Mentioned in ${notes} notes, most recently in ${last}.`,
		},
		goal: {
			unknown: "Not among the goals of the formulation.",
			noFormulation: "Not known. This case has no formulation, so it has no goals.",
			byWhen: "By when",
			notSaid: "not said",
			lastMentioned: "Last mentioned",
			inNoSession: "in no session yet",
			outcome: "Outcome in the closing note",
		},
		mechanism: {
			expected: "expected in the formulation",
			notNamed: "not named in the formulation",
			noIndicator: "No indicator noted so far.",
			indicators: (last, of) => (last === undefined ? "Indicators noted:" : `Indicators noted, the last ${last} of ${of}:`),
			illegible: "rating cannot be read",
		},
		measure: {
			here: "Here",
			change: "Change",
			unknown: "This measure is not known. It is shown as written, without range or bands.",
			scale: "Scale",
			bands: "Bands",
			reliableChange: "Reliable change",
			pointsOrMore: (points) => `${points} points or more`,
			suicide: "Suicidal thoughts",
			range: (from, to) => `${from} to ${to}`,
			otherRange: (from, to) => `or ${from} to ${to} as a sum`,
			from: (band, from) => `${band} from ${from}`,
			above: (band, above) => `${band} above ${above}`,
			item: (item, value) => (value === undefined ? `item ${item}, not given here` : `item ${item}, here ${value}`),
			highIfAny: (questions) => `high if any of ${questions} is yes`,
		},
	},
}
