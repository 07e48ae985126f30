/** What the command line says in German. */
import type { CommandLineWords, FileTrouble } from "../command-line.ts"
import type { Level } from "../../rules/levels.ts"
import type { PluralForms } from "../grammar.ts"
import { tables, tablesMistakes } from "./command-line-tables.ts"
import { counted, didYouMean, either, joined, listed, plural, quoted } from "./grammar.ts"

/** `. Meinten Sie a oder b?`; empty if there is nothing to propose. */
const orMeant = (near: readonly string[]): string => (near.length > 0 ? `. Meinten Sie ${either(near)}?` : "")

/** The same for one word, if there is one. */
const orNear = (near: string | undefined): string => orMeant(near === undefined ? [] : [near])

const orNearKey = (near: string | undefined): string => (near === undefined ? "" : `.${didYouMean([near])}`)

/** Why a file cannot be read; other troubles are given with their code. */
const unreadFiles: Readonly<Partial<Record<FileTrouble, string>>> = {
	busy: "ist in einem anderen Programm geöffnet",
	folder: "ist ein Ordner",
	gone: "gibt es nicht",
	link: "ist eine Verknüpfung, die auf sich selbst verweist",
	"long-name": "hat einen zu langen Namen",
	permission: "darf nicht gelesen werden, weil Ihnen die Berechtigung fehlt",
}

/** Why a summary was not written, and what to do. */
const refusals: Readonly<Record<FileTrouble, string>> = {
	busy: "ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort oder wählen Sie einen anderen Ort",
	exists: "gibt es schon. Mit --force wird die Datei ersetzt",
	folder: "ist ein Ordner. Geben Sie eine Datei an",
	full: "passt nicht mehr auf den Datenträger, denn er ist voll",
	gone: "liegt in einem Ordner, den es nicht gibt",
	link: "ist eine Verknüpfung, und durch eine Verknüpfung wird nichts geschrieben. Geben Sie die Datei selbst an",
	"long-name": "ist als Dateiname zu lang",
	"no-file": "ist keine Datei, die ersetzt werden kann. Wählen Sie einen anderen Namen",
	permission: "kann nicht geschrieben werden, weil Ihnen die Berechtigung fehlt. Wählen Sie einen anderen Ort",
	"read-only": "ist schreibgeschützt. Wählen Sie einen anderen Ort",
	unknown: "kann nicht geschrieben werden",
}

const rowsText = (rows: readonly number[]): string =>
	`${plural(rows.length, { one: "Zeile", other: "Zeilen" })} ${listed(rows.map(String))}`

export const commandLine: CommandLineWords = {
	usage(formats, languages) {
		const names = formats.map(({ name }) => name).join("|")
		const endings = listed(formats.flatMap(({ ending }) => (ending === undefined ? [] : [`.${ending}`])))
		return `Aufruf:
  ipt-notes check [PFAD…] [--format text|json|ndjson] [--profile NAME] [--rule CODE=STUFE…] [--fail-on STUFE|never] [--language NAME]
  ipt-notes cases [PFAD…] [--format text|json] [--profile NAME] [--rule CODE=STUFE…] [--due-after TAGE] [--language NAME]
  ipt-notes export FALL [PFAD…] --out DATEI [--format ${names}] [--force] [--reader NAME] [--parts LISTE] [--names WIE] [--language NAME]
  ipt-notes export --all [PFAD…] --out ORDNER [--format ${names}] [--force] [--reader NAME] [--parts LISTE] [--names WIE] [--language NAME]
  ipt-notes verify [PFAD…] [--signers DATEI] [--revoked DATEI] [--seal DATEI…] [--require BEDEUTUNGEN] [--format text|json] [--language NAME]
  ipt-notes seal [PFAD…] --out DATEI --signer KÜRZEL [--name NAME] [--key DATEI] [--timestamp-request] [--force] [--language NAME]
${tables.usage}
  ipt-notes import DATEI… --case FALL --out ORDNER [--dry-run] [--force] [--format text|json] [--language NAME]
  ipt-notes import scores DATEI [PFAD…] [--map ZUORDNUNG] [--dry-run] [--out ORDNER] [--format text|json] [--language NAME]
  ipt-notes lsp --stdio [--profile NAME] [--rule CODE=STUFE…] [--language NAME]

PFAD ist eine Notiz oder ein Ordner mit Notizen. Ohne Angabe ist es der aktuelle Ordner.

  --profile   clinical (klinisch, Standard) oder reimbursement (Abrechnung)
  --rule      Stufe einer Meldung, nach ihrem Code oder dessen Anfang: formulation.timeline=off, session.*=hint
  --hamd-worsening  ab wie vielen HAM-D-Punkten über dem ersten Wert eine Verschlechterung gemeldet wird (Standard 0: keine Meldung)
  --due-after nach wie vielen Tagen cases eine Notiz, der eine Signatur fehlt, als unerledigt zählt (Standard 7)
  --fail-on   mit Status 1 enden, wenn eine Meldung diese oder eine höhere Stufe hat: error, warning (Standard), information, never
  --format    text (Standard) oder json. Beim Export entscheidet die Endung von DATEI (${endings}). Ohne Endung ist es markdown
  --out       wohin die Zusammenfassung geschrieben wird. Eine vorhandene Datei wird nur mit --force ersetzt
  --all       alle Fälle, jeder in einer eigenen Datei in ORDNER, der bei Bedarf angelegt wird
  --reader    colleague (Mitbehandelnde, Standard), supervisor (Supervision: mit Meldungen, Techniken und allen Einschätzungen)
              oder patient (Patientenbrief in einfachen Worten)
  --parts     Teile der Zusammenfassung, zum Beispiel goals,measures
  --names     Personen im Inventar: full (wie geschrieben, Standard), aliases (Alias) oder roles (Rolle, etwa Schwester).
              Anonym ist das nicht
              Im Format fhir ist roles der Standard
  --fhir-profile, --time-zone, --icd  für fhir: none (Standard) oder us-core. Die Zeitzone der Uhrzeiten in den Notizen, etwa Europe/Berlin.
              Die Ausgabe der Codes: icd-10-cm, icd-10-gm oder icd-10. Ohne die Option richtet sie sich nach der Sprache der Notizen
  --signers   wer signieren darf, in der Form von allowed_signers von OpenSSH. Am besten von außerhalb des Ordners mit Notizen.
              Ohne Angabe die Datei signers in PFAD
  --revoked   Schlüssel, die nicht mehr zählen. Ohne Angabe die Datei revoked neben der Liste der Signierenden
  --seal      ein Siegel, das anderswo aufbewahrt wurde. Es zeigt, ob Einträge entfernt wurden
  --require   Bedeutungen, mit denen jede Notiz signiert sein muss, zum Beispiel author,co-signed
  --signer, --name, --key  wer siegelt: Kürzel, Name in Druckschrift und Datei des privaten Schlüssels. Nach der Passphrase wird
              gefragt, oder sie steht in IPT_NOTES_PASSPHRASE. Ohne --key signieren Sie das Siegel mit ssh-keygen
  --timestamp-request  auch eine Anfrage für einen Zeitstempel auf dem Siegel schreiben (RFC 3161)
${tables.options}
  --map       welche Spalte einer Tabelle mit Werten was enthält. Ohne Angabe die Datei DATEI.map.yaml. Gibt es keine, wird eine
              vorgeschlagen und ausgegeben
  --dry-run   sagt nur, was importiert würde, und schreibt nichts. --out ist beim Import der Ordner für neue Notizen
  --stdio     lsp ist für Editoren, die es starten und über seine Ein- und Ausgabe mit ihm sprechen. Einstellungen: Seite „Other editors“
  --language  ${listed(languages)}: Sprache der Ausgabe und der Zusammenfassung. Ohne Angabe die Sprache des Systems
  --version   nur die Version dieses Programms ausgeben

Eine Datei .ipt-notes.json in einem Ordner mit Notizen legt Profil, Stufen und Skalen fest. Die Optionen oben haben Vorrang.

Status am Ende: 0 keine Meldung ab der Stufe von --fail-on, 1 Meldungen, oder etwas ist nicht, wie es signiert wurde, 2 falscher Aufruf, abgelehnt oder nichts lesbar,
3 fertig, aber ein Pfad oder eine Notiz konnte nicht gelesen oder zugeordnet werden.`
	},
	mistakes: {
		...tablesMistakes,
		help: "ipt-notes --help zeigt alle Befehle und Optionen",
		noCommand: "es fehlt ein Befehl",
		unknownCommand: (command, near) => `den Befehl ${quoted(command)} gibt es nicht${orNear(near)}`,
		unknownOption: (option, near) => `die Option ${option} gibt es nicht${orNear(near)}`,
		dashedFile: (file) => `${file} beginnt mit einem Strich wie eine Option. Wenn es eine Datei ist, schreiben Sie ./${file}`,
		optionOfOthers: (command, option, others) => `${command} hat keine Option ${option}. Sie gehört zu ${joined(others)}`,
		noValue: (option) => `bei der Option ${option} fehlt der Wert`,
		unwantedValue: (option) => `die Option ${option} nimmt keinen Wert`,
		valueLikeOption: (option) =>
			`der Wert von ${option} beginnt mit einem Strich wie eine Option. Wenn das stimmt, schreiben Sie ${option}=-XYZ`,
		noneOf: (option, allowed, given) =>
			`${option} kann nur ${either(allowed)} sein${given === undefined ? "" : `, nicht ${quoted(given)}`}`,
		noneOfList: (option, allowed, given) => `${option} braucht eine Liste aus ${listed(allowed)}, nicht ${quoted(given)}`,
		profile: (allowed, given) => `--profile kann nur ${either(allowed)} sein, nicht ${quoted(given)}`,
		rule: (allowed, given) => `--rule braucht CODE=STUFE mit ${either(allowed)} als Stufe, nicht ${quoted(given)}`,
		unknownRule: (code, near) => `--rule: den Code ${quoted(code)} gibt es nicht${orNear(near)}`,
		days: (option, most, given) => `${option} braucht eine ganze Zahl von Tagen von 0 bis ${most}, nicht ${quoted(given)}`,
		points: (option, [least, most], given) =>
			`${option} braucht eine ganze Zahl von Punkten zwischen ${least} und ${most}, nicht ${quoted(given)}`,
		readerOfData: (format) => `--reader gilt nur für Dokumente. Im Format ${format} sind die Daten für alle gleich`,
		partsOfRecord: (format) => `--parts gilt für Dokumente und JSON. Ein Export im Format ${format} enthält immer alles`,
		optionOfFormat: (option, format) => `${option} gilt nur für --format ${format}`,
		timeZone: (option, given) => `${option} erwartet den Namen einer Zeitzone, etwa Europe/Berlin, nicht ${quoted(given)}`,
		otherEnding: (format, file, formatOfEnding) =>
			`--format ${format} passt nicht zu ${file}, dessen Endung für ${formatOfEnding} steht. Lassen Sie --format weg oder ändern Sie den Dateinamen`,
		unknownEnding: (file, endings) =>
			`für die Endung von ${file} gibt es kein Format. Nehmen Sie ${either(endings)} als Endung, oder geben Sie --format an`,
		fileForAll: (file) => `--all schreibt in einen Ordner, und ${file} ist der Name einer Datei. Geben Sie einen Ordner an`,
		lspByHand: "lsp wird von einem Editor gestartet, nicht von Hand. Wie das geht, steht auf der Seite „Other editors“ der Dokumentation",
		lspPath: "lsp erwartet keine Pfade: Der Editor sagt, welche Ordner offen sind",
		exportWithoutOut: "export braucht --out DATEI, oder --all und --out ORDNER",
		exportWithoutCase: "export braucht einen Fallcode oder --all",
	},
	unread: {
		file: (trouble, code) => unreadFiles[trouble] ?? `kann nicht gelesen werden (${code || "Grund unbekannt"})`,
		neitherFileNorFolder: "ist weder eine Datei noch ein Ordner",
		illegibleName: "hat einen Namen, der nicht in UTF-8 geschrieben ist. Benennen Sie die Datei um",
		linkToNowhere: "ist eine Verknüpfung mit einer Datei, die es nicht gibt",
		tooLargeConfiguration: "ist für eine Einstellungsdatei zu groß",
		configuration(problem) {
			switch (problem.what) {
				case "syntax":
					return "ist kein gültiges JSON und bleibt ohne Wirkung"
				case "value":
					return `der Wert von ${quoted(problem.key)} ist nicht erlaubt und bleibt ohne Wirkung`
				case "scale":
					return `die Skala ${quoted(problem.scale)} bleibt ohne Wirkung, weil der Wert von ${quoted(problem.key)} nicht erlaubt ist`
				case "key":
					return `den Schlüssel ${quoted(problem.key)} gibt es nicht${orNearKey(problem.near)}`
				case "rule":
					return `den Code ${quoted(problem.key)} gibt es nicht${orNearKey(problem.near)}`
			}
		},
		unplaced: {
			header: "hat keine lesbaren Kopfdaten und gehört deshalb zu keinem Fall",
			"no-case": "nennt keinen Fall",
			"no-number-or-date": "ist eine Sitzung ohne Nummer und Datum und hat deshalb keinen Platz in ihrem Fall",
		},
		unreadable: {
			encoding: "ist nicht als UTF-8 gespeichert",
			"too-large": "ist zu groß, um gelesen zu werden",
		},
	},
	checked: ({ notes, findings, lines }) =>
		`${counted(notes, { one: "Notiz", other: "Notizen" })} geprüft: ${countsOf(findings) || "keine Meldungen"}${lines === undefined ? "" : ` (in ${counted(lines, { one: "Zeile", other: "Zeilen" })})`}`,
	caseLine: ({ code, areas, isClosed, phase, held, planned, open, due, unsigned, notCountersigned }) =>
		[
			code,
			joined(areas) || "noch kein Problembereich",
			isClosed ? "abgeschlossen" : (phase ?? "noch keine Sitzung"),
			`${planned === undefined ? "" : `${held} von `}${counted(planned ?? held, { one: "Sitzung", other: "Sitzungen" })} stattgefunden`,
			`${countsOf(open) || "keine Meldungen"}${due === undefined ? "" : ` (${due.parts} ${plural(due.parts, { one: "erforderlicher Teil", other: "erforderliche Teile" })}, fällig bis Sitzung ${String(due.session)})`}`,
			...(unsigned > 0 ? [`${unsigned} nicht signiert`] : []),
			...(notCountersigned > 0 ? [`${notCountersigned} nicht gegengezeichnet`] : []),
		].join(" · "),
	export: {
		noNoteRead: (code) => `keine Notiz zum Fall ${code} konnte gelesen werden`,
		noCase: (code, near) => `den Fall ${code} gibt es in diesen Notizen nicht${orMeant(near)}`,
		noCases: "in diesen Notizen gibt es keinen Fall",
		noLetter: (code, file) =>
			`zum Fall ${code} gibt es keinen Patientenbrief, weil ${file} dazugehören könnte und nicht gelesen oder zugeordnet werden konnte. Woran das liegt, zeigt „ipt-notes check“`,
		isNote: (file) => `${file} ist eine Notiz, und eine Zusammenfassung ersetzt nie eine Notiz`,
		refused: (file, trouble) => `${file} ${refusals[trouble]}`,
		nothingWritten: (reason) => `${asSentence(reason)} Es wurde nichts geschrieben.`,
		notWritten: (reason) => `${asSentence(reason)} Der Brief wurde nicht geschrieben.`,
		summaryNotWritten: (reason) => `${asSentence(reason)} Die Zusammenfassung wurde nicht geschrieben.`,
		mayLack: (code, files) =>
			`die Zusammenfassung zum Fall ${code} ist vielleicht unvollständig, weil diese Dateien nicht gelesen oder zugeordnet werden konnten: ${listed(files)}`,
		written: (written, cases, folder) =>
			`${written} von ${counted(cases, { one: "Zusammenfassung", other: "Zusammenfassungen" })} in ${folder} geschrieben`,
	},
	verify: {
		states: { changed: "GEÄNDERT", missing: "FEHLT", signed: "signiert", unreadable: "UNLESBAR", unsigned: "nicht signiert" },
		meanings: {
			author: "verfasst",
			reviewed: "durchgesehen",
			"co-signed": "gegengezeichnet",
			approved: "freigegeben",
			addendum: "Nachtrag",
			correction: "Berichtigung",
			"late-entry": "später Eintrag",
			withdrawn: "zurückgezogen",
			"key-change": "Schlüsselwechsel",
		},
		changedAfter: (signatures) => `nach der Signatur von ${joined(signatures.map(({ signer, day }) => `${signer} am ${day}`))}`,
		movedFrom: (file) => `signiert als ${file}`,
		signedElsewhere: (file) => `unter diesem Namen wurde ein anderer Text signiert: ${file}`,
		signedAgain: (signatures) =>
			`nach einer Änderung erneut signiert, früherer Text signiert von ${joined(signatures.map(({ signer, day }) => `${signer} am ${day}`))}`,
		amendedBy: (files) => `ergänzt durch ${listed(files)}`,
		lacks: (names) => `nicht signiert als ${either(names)}`,
		troubles: {
			name: "der Schlüssel gehört einer anderen Person",
			revoked: "der Schlüssel ist widerrufen, und nichts zeigt, dass die Signatur älter ist",
			signature: "der Eintrag oder seine Signatur wurde geändert",
			unknown: "der Schlüssel ist nicht in der Liste der Signierenden",
			unsupported: "der Schlüssel oder sein Verfahren kann hier nicht geprüft werden",
			validity: "der Schlüssel war zu dieser Zeit nicht gültig",
		},
		oddClock: "seine Zeit ist früher als die des Eintrags davor oder in der Zukunft. Eine Uhr ging falsch, oder die Zeit stimmt nicht",
		problems: {
			chain: "ein Eintrag davor wurde geändert, entfernt oder verschoben, oder zwei wurden gleichzeitig geschrieben",
			incomplete: "wurde nicht ganz geschrieben und ist deshalb nicht signiert. Signieren Sie erneut, was darin ist",
			place: "gehört zu einem anderen Fall oder einer anderen Person, als der Name der Datei sagt, wie bei einer Kopie der Datei",
			syntax: "Zeilen, die kein Eintrag sind",
			"too-large": "ist zu groß, um gelesen zu werden",
			version: "wurde von einer neueren Version von IPT Notes geschrieben. Aktualisieren Sie das Programm",
		},
		incompleteBefore: "ein Eintrag wurde nicht ganz geschrieben, und danach wurde weiter signiert",
		writtenAtOnce: "zwei Einträge wurden gleichzeitig geschrieben, und ein späterer nennt beide",
		countersignedGone: "der Eintrag, der damit gegengezeichnet wurde, ist nicht mehr da",
		lacksOfCopy: (entry, copy) =>
			`Eintrag ${entry} fehlt hier, ist aber in der Kopie ${copy}. Er wurde entfernt, oder dies ist eine ältere Kopie`,
		cut: (caseCode, signer, entry) => `${caseCode}: Eintrag ${entry} von ${signer} war gesiegelt und ist nicht mehr da oder wurde geändert`,
		gone: (caseCode, signer, entry) =>
			`${caseCode}: die Signaturliste von ${signer} war mit ${counted(entry, { one: "Eintrag", other: "Einträgen" })} gesiegelt und ist nicht mehr da`,
		seal: (signer, day, ledgers) =>
			`Siegel von ${signer} vom ${day} mit ${counted(ledgers, { one: "Signaturliste", other: "Signaturlisten" })}`,
		signersProblems: {
			certificate:
				"zählt nicht, denn ein Schlüssel, der andere beglaubigt (cert-authority), wird nicht gelesen. Geben Sie jeder Person eine Zeile",
			key: "zählt nicht, denn ihr Schlüssel ist nicht lesbar oder von einer Art, die nicht unterstützt wird",
			namespace: "zählt nicht, denn ipt-notes ist nicht unter ihren „namespaces“",
			option: "zählt nicht, denn sie hat eine unbekannte Option",
			syntax: "zählt nicht, denn sie hat nicht die Form eines Eintrags dieser Liste",
			time: "zählt nicht, denn ihre Zeitangabe ist nicht lesbar",
			"too-large": "ist zu groß für eine Liste",
			zone: "hat eine Zeit ohne Z und meint deshalb auf einem anderen Rechner eine andere Zeit. Schreiben Sie Z dahinter",
		},
		revokedProblems: {
			binary: "ist eine binäre Liste (KRL), die nicht gelesen wird. Führen Sie die öffentlichen Schlüssel selbst auf",
			key: "hat einen Schlüssel, der nicht lesbar ist: ein widerrufener Schlüssel könnte gezählt haben",
			"too-large": "ist zu groß für eine Liste",
		},
		atLine: (file, line) => `${file}, Zeile ${line}`,
		total({ notes, ledgers, newest, sealed }) {
			const count = notes.reduce((sum, [, each]) => sum + each, 0)
			const states = { changed: "geändert", missing: "fehlen", signed: "signiert", unreadable: "unlesbar", unsigned: "nicht signiert" }
			return [
				`${counted(count, { one: "Notiz", other: "Notizen" })}${count === 0 ? "" : `: ${listed(notes.map(([state, each]) => `${each} ${states[state]}`))}`}`,
				`${counted(ledgers, { one: "Signaturliste", other: "Signaturlisten" })}, ${newest === undefined ? "keine Signatur, die zählt" : `neuester Eintrag ${newest}`}`,
				sealed === undefined
					? "nicht gesiegelt: ein entfernter letzter Eintrag fiele nicht auf, außer er war gegengezeichnet"
					: `gesiegelt am ${sealed}: ein entfernter neuerer Eintrag fiele nicht auf, außer er war gegengezeichnet`,
			].join(" · ")
		},
		signersInside: (file) =>
			`${file} ist im Ordner der Notizen: Wer dort schreiben kann, kann eine Person hinzufügen. Geben Sie mit --signers eine Liste von anderswo an`,
		noSigners: "es gibt keine Liste der Signierenden. Geben Sie mit --signers eine an",
		nobodyIn: (file) => `in ${file} ist niemand, dessen Schlüssel zählt`,
		nothingSigned: "hier ist nichts signiert: es gibt keine Signaturliste, also keine Datei mit der Endung .signed",
		sealUnread: (file) => `${file} ist kein Siegel`,
		sealUnsigned: (file) => `${file} ist nicht signiert, und ${file}.sig gibt es nicht`,
	},
	seal: {
		written: (file, ledgers) =>
			`Siegel für ${counted(ledgers, { one: "Signaturliste", other: "Signaturlisten" })} nach ${file} geschrieben. Bewahren Sie es an einem anderen Ort auf als die Notizen`,
		signBy: (file) =>
			`das Siegel ist noch nicht signiert. Signieren Sie es mit: ssh-keygen -Y sign -n ipt-notes -f IHR_SCHLÜSSEL ${file}. Bewahren Sie ${file}.sig daneben auf`,
		requestWritten: (file) =>
			`Anfrage für einen Zeitstempel nach ${file} geschrieben. Senden Sie sie an eine Zeitstempelstelle und bewahren Sie die Antwort neben dem Siegel auf`,
		askPassphrase: (file) => `Passphrase von ${file}: `,
		noTerminal: (variable) => `es gibt kein Terminal, um nach der Passphrase zu fragen. Setzen Sie ${variable}`,
		wrongPassphrase: "das ist nicht die Passphrase des Schlüssels",
		noKey: (file) =>
			`${file} ist kein privater Schlüssel von OpenSSH. Exportieren Sie Ihren Signaturschlüssel, oder lassen Sie --key weg und signieren Sie mit ssh-keygen`,
		unsupportedKey: (file, detail) =>
			`${file} ist von einer Art, die hier nicht signieren kann (${detail}). Lassen Sie --key weg und signieren Sie mit ssh-keygen`,
		nothingToSeal: "es gibt keine Signaturliste, die gesiegelt werden könnte",
		unread: "eine Signaturliste konnte nicht gelesen werden und würde im Siegel fehlen. Es wurde nichts geschrieben",
		missing: (option) => `seal braucht ${option}`,
		unfit: (option, given) => `${option} kann nicht ${quoted(given)} sein`,
	},
	importNotes: {
		withoutFile: "import braucht Dokumente, zum Beispiel: ipt-notes import notizen.docx --case C-7 --out notizen",
		missing: (option) => `import braucht ${option}`,
		noCode: (given) =>
			`--case besteht aus bis zu 32 Buchstaben, Ziffern, Punkten, Binde- oder Unterstrichen und beginnt mit einem Buchstaben oder einer Ziffer, nicht ${quoted(given)}`,
		codeTrouble: {
			name: "der Code sieht wie ein Name aus. Verwenden Sie einen, der nichts über den Klienten sagt, etwa C-7",
			birth: "der Code sieht wie ein Geburtsdatum aus. Verwenden Sie einen, der nichts über den Klienten sagt, etwa C-7",
			number:
				"der Code sieht wie eine Nummer aus, die zu einer Person gehört. Verwenden Sie einen, der nichts über den Klienten sagt, etwa C-7",
		},
		noNotes: "es gibt nichts zu importieren",
		leftOut: (file, reason, text) => `${file}: nicht in den Notizen. ${reason}: ${text}`,
		wouldWrite: (notes) => `${counted(notes, { one: "Notiz würde", other: "Notizen würden" })} geschrieben`,
		written: (notes, folder) => `${counted(notes, { one: "Notiz", other: "Notizen" })} in ${folder} geschrieben`,
	},
	importScores: {
		withoutFile: "import scores braucht eine Tabelle, zum Beispiel: ipt-notes import scores phq9.csv --map phq9.map.yaml",
		withoutMap: (file) =>
			`es wurde nichts importiert. Die Zuordnung oben ist ein Vorschlag dafür, welche Spalte was enthält. Prüfen Sie sie, speichern Sie sie als ${file} und rufen Sie den Befehl noch einmal auf`,
		openDates:
			"die Datumsangaben zeigen nicht, welche Zahl der Tag ist. Schreiben Sie dates: day-month-year oder dates: month-day-year in die Zuordnung",
		changed: (file, measures, rows) => `${file}: ${joined(measures)} (${rowsText(rows)})`,
		added: (file, measures, rows) => `${file}, neu: ${joined(measures)} (${rowsText(rows)})`,
		left: (row, reason) => `Zeile ${row} ausgelassen: ${reason}`,
		counts: ({ changed, added, there, left, dryRun }) =>
			`${dryRun ? "Wegen --dry-run nicht geschrieben: " : ""}${listed([
				counted(changed, { one: "Notiz geändert", other: "Notizen geändert" }),
				counted(added, { one: "neue Notiz mit Werten", other: "neue Notizen mit Werten" }),
				counted(there, { one: "Zeile schon vorhanden", other: "Zeilen schon vorhanden" }),
				counted(left, { one: "Zeile ausgelassen", other: "Zeilen ausgelassen" }),
			])}`,
		stopped: (reason) => `${reason}. Was davor geschrieben wurde, bleibt. Rufen Sie den Befehl noch einmal auf, um fortzufahren`,
	},
	tables,
	lsp: {
		noProtocol: "was ankommt, ist nicht das Language Server Protocol. Lassen Sie einen Editor diesen Befehl starten",
	},
	failures: {
		notPrinted: "die Meldungen konnten nicht ausgegeben werden",
		noWorkingFolder: "den aktuellen Ordner gibt es nicht mehr. Wechseln Sie in einen anderen Ordner und versuchen Sie es noch einmal.",
		ownMistake: (kind) =>
			`in diesem Programm ist etwas schiefgegangen (${kind}). Wenn Sie den Fehler melden, geben Sie die folgenden Zeilen mit an. Sie enthalten nichts aus Ihren Notizen:`,
	},
}

/** A clause as a sentence: it has its full stop, unless it ends with a mark of its own. */
const asSentence = (reason: string): string => (/[.?!]$/.test(reason) ? reason : `${reason}.`)

const countedLevels: Readonly<Record<Level, PluralForms>> = {
	error: { other: "Fehler" },
	warning: { one: "Warnung", other: "Warnungen" },
	information: { one: "Information", other: "Informationen" },
	hint: { one: "Hinweis", other: "Hinweise" },
}

/** `2 Fehler, 6 Warnungen`; empty if there are none. */
const countsOf = (counts: readonly (readonly [Level, number])[]): string =>
	listed(counts.map(([level, count]) => counted(count, countedLevels[level])))
