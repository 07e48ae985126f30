/** What is said of a place in a note, and of what can be done there, in German. */
import type { HelpWords } from "../../assist/help-words.ts"
import { joined, number } from "./grammar.ts"

export const help: HelpWords = {
	fixes: {
		notNeeded: (finding) => `Hier nicht nötig: ${finding}…`,
		insertTogether(count, recommended) {
			if (!recommended) return `Die ${count} fehlenden Teile einfügen`
			return count === 1 ? "Die sinnvolle Ergänzung einfügen" : `Die ${count} sinnvollen Ergänzungen einfügen`
		},
		insert: (part) => `„${part}“ einfügen`,
		replace: (word) => `Durch „${word}“ ersetzen`,
		empty: (key) => `„${key}“ leer lassen`,
		putFirst: (word) => `Mit „${word}“ beginnen`,
		addPerson: (name) => `„${name}“ ins Inventar aufnehmen`,
		recordItem: (measure, item) => `Item ${item} von ${measure} eintragen`,
		compare: "Die beiden Fassungen nebeneinander vergleichen",
		tidy: {
			blank: "Leerzeilen vor den Kopfdaten entfernen",
			lists: "Alle eingefügten Listen der Notiz korrigieren",
			marks: "Zeichen um die Angaben entfernen",
			scores: "Jeden Wert in eine eigene Zeile schreiben",
			spaces: "Alle breiten Leerzeichen in Kopfdaten, Überschriften und Feldnamen ersetzen",
			tabs: "Tabulatoren vor Angaben durch Leerzeichen ersetzen",
		},
		addAll: (recommended) => (recommended ? "Alle fehlenden Teile und sinnvollen Ergänzungen einfügen" : "Alle fehlenden Teile einfügen"),
	},
	rename: {
		refused(refusal, file, isGoal) {
			switch (refusal.why) {
				case "not-nameable":
					return "Um in allen Notizen des Falls umzubenennen, setzen Sie den Cursor auf eine Person, etwa @schwester, oder auf ein Ziel, etwa G1."
				case "empty":
					return "Der neue Name ist leer. Es wurde nichts umbenannt."
				case "impossible":
					return `„${refusal.name}“ kann in einer Notiz kein Name sein. Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Bindestriche. Es wurde nichts umbenannt.`
				case "no-goal-id":
					return "Ein Ziel heißt G mit einer Nummer, etwa G5. Es wurde nichts umbenannt."
				case "taken":
					return isGoal
						? `Ein Ziel ${refusal.name} gibt es schon, erwähnt in ${file}. Es wurde nichts umbenannt.`
						: `@${refusal.name} ist schon eine andere Person, erwähnt in ${file}. Es wurde nichts umbenannt.`
				case "two-of-one-alias":
					return `Zwei Personen haben den Alias @${refusal.name} in ${file}. Ändern Sie zuerst eine der Überschriften von Hand. Es wurde nichts umbenannt.`
				case "read-only":
					return `${file} müsste geändert werden, lässt sich aber nicht schreiben. Es wurde nichts umbenannt.`
				case "unread":
					return `Ein Abschnitt von ${file} ist zu verschachtelt, um gelesen zu werden, und könnte den Namen erwähnen. Es wurde nichts umbenannt.`
			}
		},
		allSigned: (name) => `Alle Notizen, die ${name} erwähnen, sind signiert und bleiben, wie sie sind. Es wurde nichts umbenannt.`,
		kept(files, more) {
			const names = joined(more === 0 ? files : [...files, more === 1 ? "eine weitere Notiz" : `${more} weitere Notizen`])
			return files.length + more === 1
				? `${names} ist signiert und bleibt, wie sie ist. Schreiben Sie einen Nachtrag, wenn Sie etwas ergänzen möchten.`
				: `${names} sind signiert und bleiben, wie sie sind. Schreiben Sie einen Nachtrag, wenn Sie etwas ergänzen möchten.`
		},
	},
	notes: {
		number,
		session: (session) => (session === undefined ? "Sitzung ohne Nummer" : `Sitzung ${session}`),
		note: "Notiz",
		noDate: "ohne Datum",
		addendum: "Nachtrag",
		header: "Kopfdaten",
		prorated: (total) => `${total}, hochgerechnet`,
		contradictory: (totals) => `${totals}: mehrfach angegeben`,
		answer: (isYes) => (isYes ? "ja" : "nein"),
		noTotal: "kein Gesamtwert",
		changed(by, points, since) {
			if (since === "first")
				return by === 0 ? "wie am Anfang" : by < 0 ? `${points} niedriger als am Anfang` : `${points} höher als am Anfang`
			return by === 0
				? "wie beim letzten Mal"
				: by < 0
					? `${points} niedriger als beim letzten Mal`
					: `${points} höher als beim letzten Mal`
		},
		better: { lower: "Niedriger ist besser.", higher: "Höher ist besser." },
		rating: (rating) => `Einschätzung ${rating}`,
		closeness: (ring, of) => `Nähe ${ring} von ${of}`,
		noArea: "noch kein Problembereich",
		closed: "abgeschlossen",
		lastSession: (session, planned) => (planned === undefined ? `Sitzung ${session}` : `Sitzung ${session} von ${planned}`),
	},
	hover: {
		source: "Quelle",
		whatToWrite: "Was zu schreiben ist",
		example: "Beispiel",
		person: {
			unknown: "Nicht im Beziehungsinventar dieses Falls.",
			noInventory: "Nicht bekannt. Dieser Fall hat keine Fallkonzeption, also auch kein Beziehungsinventar.",
			notMentioned: "Noch in keiner Notiz erwähnt.",
			mentioned: (notes, last) => (notes === 1 ? `In 1 Notiz erwähnt: ${last}.` : `In ${notes} Notizen erwähnt, zuletzt hier: ${last}.`),
		},
		goal: {
			unknown: "Nicht unter den Zielen der Fallkonzeption.",
			noFormulation: "Nicht bekannt. Dieser Fall hat keine Fallkonzeption, also auch keine Ziele.",
			byWhen: "Bis wann",
			notSaid: "nicht angegeben",
			lastMentioned: "Zuletzt erwähnt",
			inNoSession: "noch in keiner Sitzung",
			outcome: "Ergebnis in der Abschlussnotiz",
		},
		mechanism: {
			expected: "in der Fallkonzeption erwartet",
			notNamed: "in der Fallkonzeption nicht genannt",
			noIndicator: "Bisher kein Anzeichen notiert.",
			indicators: (last, of) => (last === undefined ? "Notierte Anzeichen:" : `Notierte Anzeichen, die letzten ${last} von ${of}:`),
			illegible: "Einschätzung nicht lesbar",
		},
		measure: {
			here: "Hier",
			change: "Veränderung",
			unknown: "Diese Skala ist nicht bekannt. Sie wird gezeigt, wie sie geschrieben ist, ohne Wertebereich und Stufen.",
			scale: "Wertebereich",
			bands: "Stufen",
			reliableChange: "Reliable Veränderung",
			pointsOrMore: (points) => `ab ${points} Punkten`,
			suicide: "Suizidgedanken",
			range: (from, to) => `${from} bis ${to}`,
			otherRange: (from, to) => `oder ${from} bis ${to} als Summe`,
			from: (band, from) => `${band} ab ${from}`,
			above: (band, above) => `${band} über ${above}`,
			item: (item, value) => (value === undefined ? `Item ${item}, hier nicht angegeben` : `Item ${item}, hier ${value}`),
			highIfAny: (questions) => `hoch, wenn eine dieser Antworten ja ist: ${questions}`,
		},
	},
}
