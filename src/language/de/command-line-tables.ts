/** Was die Befehle für große Ordner auf Deutsch sagen. */
import type { TablesMistakes, TablesWords } from "../command-line-tables.ts"
import { counted, joined, number, quoted } from "./grammar.ts"

const notes = (count: number): string => counted(count, { one: "Notiz", other: "Notizen" })
const shards = (count: number): string => counted(count, { one: "Teil", other: "Teilen" })
const unreadPaths = (count: number): string => counted(count, { one: "Pfad oder Notiz", other: "Pfade oder Notizen" })

export const tables: TablesWords = {
	usage: `  ipt-notes plan [PFAD…] --shards N --out ORDNER [--files-from DATEI [-0]] [--language NAME]
  ipt-notes tables [PFAD…] --out ORDNER [--shard I/N] [--files-from DATEI [-0]] [--format ndjson|csv|parquet|fhir] [--tables LISTE] [--resume] …
  ipt-notes tables --plan ORDNER --shard I --out ORDNER …
  ipt-notes status ORDNER [--format text|json] [--language NAME]`,
	options: `  --files-from  eine Datei mit den Pfaden von Notizen, einer pro Zeile, oder - für die Standardeingabe. Mit -0 endet jeder mit NUL
  --shards, --shard, --plan  teilt die Notizen auf N Prozesse auf: jeder bearbeitet Teil I von N, gezählt ab 0, oder eine Liste eines Plans
  --tables    gewünschte Tabellen, zum Beispiel cases,sessions. Ohne Angabe alle
  --text      Texte in Tabellen: none (keine, Standard), labels (wenige Wörter, etwa Namen unbekannter Skalen) oder full (alle)
  --dates     Daten in Tabellen: week (Wochen seit der ersten Sitzung und das Jahr, Standard), year (Jahr) oder full (ganz)
  --pseudonym-key  Datei mit einem Geheimnis von 16 Byte oder mehr. Codes von Fällen und Behandelnden werden zu Pseudonymen
  --as-of     für fhir: der Tag, an dem die Ressourcen erstellt werden, als JJJJ-MM-TT
  --resume    erstellt einen Teil nur neu, wenn sich daran etwas geändert hat
  --jobs      Threads eines Prozesses (Standard 1)
  --max-unread  bricht ab, wenn mehr Notizen als hier angegeben nicht gelesen oder zugeordnet werden können`,
	listing: (done) => `${notes(done)} aufgelistet`,
	progress: (done, all) => `${number(done)} von ${notes(all)} gelesen`,
	changedMeanwhile: "wurde nach dem Auflisten geändert. Rufen Sie das Programm noch einmal auf",
	notEmpty: (folder) => `${folder} enthält andere Dateien. Wählen Sie einen leeren oder einen neuen Ordner`,
	otherOptions: (folder, names) =>
		`${folder} enthält Tabellen, die anders erstellt wurden (${joined(names)}). Wählen Sie einen anderen Ordner oder dieselben Optionen`,
	removedMeanwhile: (folder) =>
		`ein anderer Prozess schreibt dieselben Tabellen in ${folder}. Rufen Sie das Programm noch einmal auf, wenn er fertig ist`,
	tooManyUnread: (most) => `mehr als ${notes(most)} konnten nicht gelesen oder zugeordnet werden, und mehr erlaubt --max-unread nicht`,
	upToDate: (folder) => `nichts hat sich geändert: die Tabellen in ${folder} sind aktuell`,
	made: ({ notes: count, cases, folder }) =>
		`Tabellen in ${folder} geschrieben: ${counted(cases, { one: "Fall", other: "Fälle" })}, ${notes(count)}`,
	unreadIn: (count, file) => `${unreadPaths(count)} nicht gelesen oder zugeordnet. Welche und warum, steht in ${file}`,
	planned: ({ notes: count, shards: parts, fewest, most }) =>
		`${notes(count)} in ${shards(parts)} mit je ${number(fewest)} bis ${number(most)}`,
	noTables: (folder) => `${folder} enthält keine Tabellen von ipt-notes`,
	missingShard: (name) => `${name}: fehlt`,
	otherShard: (name) => `${name}: wurde mit anderen Optionen erstellt`,
	changedFile: (file) => `${file}: hat sich geändert, seit sie geschrieben wurde`,
	folder: ({ shards: parts, there, notes: count, cases, unread }) =>
		`${there} von ${shards(parts)} · ${counted(cases, { one: "Fall", other: "Fälle" })}, ${notes(count)}${unread > 0 ? ` · ${unreadPaths(unread)} nicht enthalten` : ""}`,
}

export const tablesMistakes: TablesMistakes = {
	whole: (option, least, most, given) => `${option} braucht eine ganze Zahl von ${least} bis ${most}, nicht ${quoted(given)}`,
	date: (option, given) => `${option} braucht ein Datum als JJJJ-MM-TT, nicht ${quoted(given)}`,
	shard: (most, given) =>
		`--shard braucht I/N, etwa 0/4 für den ersten von vier Teilen. N ist höchstens ${most}, angegeben ist ${quoted(given)}`,
	shardOfPlan: (last, given) =>
		`mit --plan braucht --shard die Nummer einer Liste, von 0 bis ${last}${given === "" ? "" : `, nicht ${quoted(given)}`}`,
	noPlan: (folder) => `${folder} enthält keinen vollständigen Plan. Erstellen Sie einen mit ipt-notes plan`,
	planAndPaths: "ein Plan sagt, welche Notizen gelesen werden. Lassen Sie die Pfade oder --plan weg",
	filesAndPaths: "--files-from sagt, welche Notizen gelesen werden. Lassen Sie die Pfade oder --files-from weg",
	nullAlone: "-0 sagt, wie --files-from geschrieben ist. Geben Sie auch --files-from an",
	onlyInLines: (option) => `${option} gilt nur für --format ndjson. Geben Sie auch --format ndjson an, oder lassen Sie ${option} weg`,
	fhirTells:
		"Ressourcen von FHIR enthalten Texte, Daten und den Tag, an dem sie erstellt wurden. Geben Sie --text full, --dates full und --as-of DATUM an, und lassen Sie --tables weg",
	planWithout: "plan braucht --shards N und --out ORDNER",
	tablesWithoutOut: "tables braucht --out ORDNER",
	statusWithout: "status braucht einen Ordner mit Tabellen",
	keySize: (file, least, most) => `${file} ist kein Schlüssel. Ein Schlüssel hat ${least} bis ${most} Byte`,
}
