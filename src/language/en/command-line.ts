/** What the command line says in English. */
import type { CommandLineWords, FileTrouble } from "../command-line.ts"
import type { Level } from "../../rules/levels.ts"
import type { PluralForms } from "../grammar.ts"
import { tables, tablesMistakes } from "./command-line-tables.ts"
import { counted, didYouMean, either, joined, listed, plural, quoted } from "./grammar.ts"

/** `. Did you mean a or b?`; empty if there is nothing to propose. */
const orMeant = (near: readonly string[]): string => (near.length > 0 ? `. Did you mean ${either(near)}?` : "")

/** The same for one word, if there is one. */
const orNear = (near: string | undefined): string => orMeant(near === undefined ? [] : [near])

const orNearKey = (near: string | undefined): string => (near === undefined ? "" : `.${didYouMean([near])}`)

/** Why a file cannot be read; other troubles are given with their code. */
const unreadFiles: Readonly<Partial<Record<FileTrouble, string>>> = {
	busy: "is open in another program",
	folder: "is a folder",
	gone: "does not exist",
	link: "is a link to itself",
	"long-name": "is too long a name",
	permission: "you have no permission to read it",
}

/** Why a summary was not written, and what to do. */
const refusals: Readonly<Record<FileTrouble, string>> = {
	busy: "is open in another program. Close it there, or choose another place",
	exists: "already exists. Use --force to replace it",
	folder: "is a folder. Name a file",
	full: "does not fit on the disk, which is full",
	gone: "is in a folder that does not exist",
	link: "is a link, and nothing is written through a link. Name the file itself",
	"long-name": "is too long a name",
	"no-file": "is not a file that can be replaced. Choose another name",
	permission: "cannot be written, because you have no permission. Choose another place",
	"read-only": "is read-only. Choose another place",
	unknown: "cannot be written",
}

const rowsText = (rows: readonly number[]): string => `${plural(rows.length, { one: "row", other: "rows" })} ${listed(rows.map(String))}`

export const commandLine: CommandLineWords = {
	usage(formats, languages) {
		const names = formats.map(({ name }) => name).join("|")
		const endings = listed(formats.flatMap(({ ending }) => (ending === undefined ? [] : [`.${ending}`])))
		return `Usage:
  ipt-notes check [PATH…] [--format text|json|ndjson] [--profile NAME] [--rule CODE=LEVEL…] [--fail-on LEVEL|never] [--language NAME]
  ipt-notes cases [PATH…] [--format text|json] [--profile NAME] [--rule CODE=LEVEL…] [--due-after DAYS] [--language NAME]
  ipt-notes export CASE [PATH…] --out FILE [--format ${names}] [--force] [--reader NAME] [--parts LIST] [--names HOW] [--language NAME]
  ipt-notes export --all [PATH…] --out FOLDER [--format ${names}] [--force] [--reader NAME] [--parts LIST] [--names HOW] [--language NAME]
  ipt-notes verify [PATH…] [--signers FILE] [--revoked FILE] [--seal FILE…] [--require MEANINGS] [--format text|json] [--language NAME]
  ipt-notes seal [PATH…] --out FILE --signer INITIALS [--name NAME] [--key FILE] [--timestamp-request] [--force] [--language NAME]
${tables.usage}
  ipt-notes import FILE… --case CODE --out FOLDER [--dry-run] [--force] [--format text|json] [--language NAME]
  ipt-notes import scores FILE [PATH…] [--map MAP] [--dry-run] [--out FOLDER] [--format text|json] [--language NAME]
  ipt-notes lsp --stdio [--profile NAME] [--rule CODE=LEVEL…] [--language NAME]

PATH is a note or a folder of notes. The default is the current folder.

  --profile   clinical (default) or reimbursement
  --rule      the level of a finding, by its code or the beginning of its code: formulation.timeline=off, session.*=hint
  --hamd-worsening  HAM-D points above the first score that count as worsening (default 0, not reported)
  --due-after days that a note may wait for a signature before cases counts it as unfinished (default 7)
  --fail-on   exit with status 1 if a finding has this level or a higher one: error, warning (default), information, never
  --format    text (default) or json. For an export the ending of FILE decides (${endings}). Without an ending it is markdown
  --out       where to write the summary. An existing file is only replaced with --force
  --all       every case, each in its own file in FOLDER, which is created if needed
  --reader    colleague (default), supervisor (with findings, techniques and all ratings) or patient (a letter in plain words)
  --parts     the parts of the summary, as in goals,measures
  --names     people in the inventory: full (default, as written), aliases, or roles such as sister. This is not anonymous
              In fhir the default is roles
  --fhir-profile, --time-zone, --icd  for fhir: none (default) or us-core. The zone of the clock times in notes, as in Europe/Berlin.
              The edition of codes: icd-10-cm, icd-10-gm or icd-10. Without it, by the language of the notes
  --signers   who may sign, in the form of OpenSSH's allowed_signers. Best from outside the folder of notes. Without it, the file
              signers in PATH
  --revoked   keys that no longer count. Without it, the file revoked next to the list of signers
  --seal      a seal that was kept elsewhere. It shows entries that were removed
  --require   meanings that each note must be signed with, as in author,co-signed
  --signer, --name, --key  who seals: initials, printed name and file of the private key. Its passphrase is asked for, or is in
              IPT_NOTES_PASSPHRASE. Without --key, you sign the seal with ssh-keygen
  --timestamp-request  also write a request for a time stamp on the seal (RFC 3161)
${tables.options}
  --map       which column of a table of scores is what. Without it, the file FILE.map.yaml. If there is none, one is proposed and printed
  --dry-run   says what would be imported, and writes nothing. --out is then the folder of new notes
  --stdio     lsp is for editors, which start it and speak to it over its input and output. The page “Other editors” has their settings
  --language  ${listed(languages)}: of what is printed and of the summary. Without it, the language of the system
  --version   print the version of this program, and nothing else

A file .ipt-notes.json in a folder of notes sets its profile, levels and scales. The options above take priority.

Exit status: 0 no findings at the level of --fail-on or above, 1 findings, or something is not as it was signed, 2 wrong usage, a refusal, or nothing could be read,
3 done, but a path or a note could not be read or placed.`
	},
	mistakes: {
		...tablesMistakes,
		help: "ipt-notes --help lists all commands and options",
		noCommand: "a command is missing",
		unknownCommand: (command, near) => `there is no command ${quoted(command)}${orNear(near)}`,
		unknownOption: (option, near) => `there is no option ${option}${orNear(near)}`,
		dashedFile: (file) => `${file} begins with a dash, as an option does. If it is a file, write ./${file}`,
		optionOfOthers: (command, option, others) => `${command} has no option ${option}, which belongs to ${joined(others)}`,
		noValue: (option) => `${option} needs a value`,
		unwantedValue: (option) => `${option} takes no value`,
		valueLikeOption: (option) => `the value of ${option} begins with a dash, as an option does. If it is right, write ${option}=-XYZ`,
		noneOf: (option, allowed, given) => `${option} takes one of ${listed(allowed)}${given === undefined ? "" : `, not ${quoted(given)}`}`,
		noneOfList: (option, allowed, given) => `${option} takes a list of ${listed(allowed)}, not ${quoted(given)}`,
		profile: (allowed, given) => `--profile is ${either(allowed)}, not ${quoted(given)}`,
		rule: (allowed, given) => `--rule takes CODE=LEVEL with one of ${listed(allowed)}, not ${quoted(given)}`,
		unknownRule: (code, near) => `--rule: there is no code ${quoted(code)}${orNear(near)}`,
		days: (option, most, given) => `${option} takes a whole number of days from 0 to ${most}, not ${quoted(given)}`,
		points: (option, [least, most], given) => `${option} takes a whole number of points from ${least} to ${most}, not ${quoted(given)}`,
		readerOfData: (format) => `--reader is for documents only. In ${format} the data are the same for every reader`,
		partsOfRecord: (format) => `--parts is for documents and JSON. An export in ${format} always has everything`,
		optionOfFormat: (option, format) => `${option} is for --format ${format} only`,
		timeZone: (option, given) => `${option} takes the name of a time zone, such as Europe/Berlin, not ${quoted(given)}`,
		otherEnding: (format, file, formatOfEnding) =>
			`--format ${format} does not match ${file}, which has the ending of ${formatOfEnding}. Leave out --format, or rename the file`,
		unknownEnding: (file, endings) => `no format has the ending of ${file}. End its name in ${either(endings)}, or add --format`,
		fileForAll: (file) => `--all writes into a folder, and ${file} is the name of a file. Name a folder`,
		lspByHand: "lsp is started by an editor, not by hand. The page “Other editors” of the documentation says how",
		lspPath: "lsp takes no paths: the editor says which folders are open",
		exportWithoutOut: "export takes --out FILE, or --all and --out FOLDER",
		exportWithoutCase: "export takes the code of a case, or --all",
	},
	unread: {
		file: (trouble, code) => unreadFiles[trouble] ?? `cannot be read (${code || "unknown reason"})`,
		neitherFileNorFolder: "is neither a file nor a folder",
		illegibleName: "its name is not UTF-8. Rename it",
		linkToNowhere: "is a link to a file that does not exist",
		tooLargeConfiguration: "is too large for a settings file",
		configuration(problem) {
			switch (problem.what) {
				case "syntax":
					return "is not valid JSON and has no effect"
				case "value":
					return `the value of ${quoted(problem.key)} is not allowed and has no effect`
				case "scale":
					return `the scale ${quoted(problem.scale)} has no effect, because the value of ${quoted(problem.key)} is not allowed`
				case "key":
					return `there is no key ${quoted(problem.key)}${orNearKey(problem.near)}`
				case "rule":
					return `there is no code ${quoted(problem.key)}${orNearKey(problem.near)}`
			}
		},
		unplaced: {
			header: "has no readable header, so it belongs to no case",
			"no-case": "names no case",
			"no-number-or-date": "is a session with neither number nor date, so it has no place in its case",
		},
		unreadable: {
			encoding: "is not saved as UTF-8",
			"too-large": "is too large to be read",
		},
	},
	checked: ({ notes, findings, lines }) =>
		`${counted(notes, { one: "note", other: "notes" })} checked: ${countsOf(findings) || "no findings"}${lines === undefined ? "" : ` (on ${counted(lines, { one: "line", other: "lines" })})`}`,
	caseLine: ({ code, areas, isClosed, phase, held, planned, open, due, unsigned, notCountersigned }) =>
		[
			code,
			joined(areas) || "no problem area yet",
			isClosed ? "closed" : (phase ?? "no session yet"),
			`${planned === undefined ? "" : `${held} of `}${counted(planned ?? held, { one: "session", other: "sessions" })} took place`,
			`${countsOf(open) || "no findings"}${due === undefined ? "" : ` (${due.parts} required ${plural(due.parts, { one: "part", other: "parts" })}, due by session ${String(due.session)})`}`,
			...(unsigned > 0 ? [`${unsigned} unsigned`] : []),
			...(notCountersigned > 0 ? [`${notCountersigned} not countersigned`] : []),
		].join(" · "),
	export: {
		noNoteRead: (code) => `no note of case ${code} could be read`,
		noCase: (code, near) => `there is no case ${code} in these notes${orMeant(near)}`,
		noCases: "there is no case in these notes",
		noLetter: (code, file) =>
			`there is no letter for case ${code} because ${file} may belong to it and could not be read or placed. “ipt-notes check” says what is wrong`,
		isNote: (file) => `${file} is a note, and a summary never replaces a note`,
		refused: (file, trouble) => `${file} ${refusals[trouble]}`,
		nothingWritten: (reason) => `${asSentence(reason)} Nothing was written.`,
		notWritten: (reason) => `${asSentence(reason)} It was not written.`,
		summaryNotWritten: (reason) => `${asSentence(reason)} The summary was not written.`,
		mayLack: (code, files) =>
			`the summary of case ${code} may be incomplete, because these files could not be read or placed: ${listed(files)}`,
		written: (written, cases, folder) => `${written} of ${counted(cases, { one: "summary", other: "summaries" })} written to ${folder}`,
	},
	verify: {
		states: { changed: "CHANGED", missing: "MISSING", signed: "signed", unreadable: "UNREADABLE", unsigned: "unsigned" },
		meanings: {
			author: "author",
			reviewed: "reviewed",
			"co-signed": "co-signed",
			approved: "approved",
			addendum: "addendum",
			correction: "correction",
			"late-entry": "late entry",
			withdrawn: "withdrawn",
			"key-change": "change of key",
		},
		changedAfter: (signatures) => `after ${joined(signatures.map(({ signer, day }) => `${signer} signed it on ${day}`))}`,
		movedFrom: (file) => `signed as ${file}`,
		signedElsewhere: (file) => `another text was signed under this name: ${file}`,
		signedAgain: (signatures) =>
			`signed again after a change, earlier text signed by ${joined(signatures.map(({ signer, day }) => `${signer} on ${day}`))}`,
		amendedBy: (files) => `amended by ${listed(files)}`,
		lacks: (names) => `not signed as ${either(names)}`,
		troubles: {
			name: "the key is that of another signer",
			revoked: "the key is revoked, and nothing shows that the signature is older than that",
			signature: "the entry or its signature was changed",
			unknown: "the key is not in the list of signers",
			unsupported: "the key or its algorithm cannot be checked here",
			validity: "the key was not valid at that time",
		},
		oddClock: "its time is earlier than that of the entry before it, or in the future. A clock was wrong, or the time was",
		problems: {
			chain: "an entry before it was changed, removed or moved, or two were written at once",
			incomplete: "was not written whole, so it is not signed. Sign again what is in it",
			place: "is of another case or signer than the name of its file says, as a copy of the file is",
			syntax: "lines that are no entry",
			"too-large": "is too large to be read",
			version: "was written by a newer version of IPT Notes. Update it",
		},
		incompleteBefore: "an entry was not written whole, and its signer went on after it",
		writtenAtOnce: "two entries were written at once, and a later one names both",
		countersignedGone: "the entry that it countersigns is not there any more",
		lacksOfCopy: (entry, copy) => `lacks entry ${entry}, which its copy ${copy} has. It was removed, or this is an older copy`,
		cut: (caseCode, signer, entry) => `${caseCode}: entry ${entry} of ${signer} was sealed and is not there any more, or was changed`,
		gone: (caseCode, signer, entry) =>
			`${caseCode}: the ledger of ${signer} was sealed with ${counted(entry, { one: "entry", other: "entries" })} and is not there any more`,
		seal: (signer, day, ledgers) => `seal of ${signer} of ${day} with ${counted(ledgers, { one: "ledger", other: "ledgers" })}`,
		signersProblems: {
			certificate: "is not used, because a key that certifies others (cert-authority) is not read. Give each signer a line",
			key: "is not used, because its key cannot be read or is of a kind that is not supported",
			namespace: "is not used, because its namespaces do not include ipt-notes",
			option: "is not used, because it has an option that is not known",
			syntax: "is not used, because it does not have the form of a signer",
			time: "is not used, because its time cannot be read",
			"too-large": "is too large to be a list",
			zone: "has a time without Z, so it means another time on another machine. Write Z after it",
		},
		revokedProblems: {
			binary: "is a binary list (KRL), which is not read. List the public keys themselves",
			key: "has a key that cannot be read, so a revoked key may have counted",
			"too-large": "is too large to be a list",
		},
		atLine: (file, line) => `${file}, line ${line}`,
		total({ notes, ledgers, newest, sealed }) {
			const count = notes.reduce((sum, [, each]) => sum + each, 0)
			const states = { changed: "changed", missing: "missing", signed: "signed", unreadable: "unreadable", unsigned: "unsigned" }
			return [
				`${counted(count, { one: "note", other: "notes" })}${count === 0 ? "" : `: ${listed(notes.map(([state, each]) => `${each} ${states[state]}`))}`}`,
				`${counted(ledgers, { one: "ledger", other: "ledgers" })}, ${newest === undefined ? "no signature that counts" : `newest entry ${newest}`}`,
				sealed === undefined
					? "not sealed: a removed last entry would not be seen, unless it was countersigned"
					: `sealed on ${sealed}: a removed entry that is newer would not be seen, unless it was countersigned`,
			].join(" · ")
		},
		signersInside: (file) =>
			`${file} is within the folder of notes: whoever can write there can add a signer. Name a list from elsewhere with --signers`,
		noSigners: "there is no list of signers. Name one with --signers",
		nobodyIn: (file) => `${file} has no signer that can be used`,
		nothingSigned: "nothing is signed here: there is no ledger, which is a file with the ending .signed",
		sealUnread: (file) => `${file} is not a seal`,
		sealUnsigned: (file) => `${file} is not signed, and there is no ${file}.sig`,
	},
	seal: {
		written: (file, ledgers) =>
			`seal of ${counted(ledgers, { one: "ledger", other: "ledgers" })} written to ${file}. Keep it in another place than the notes`,
		signBy: (file) =>
			`the seal is not signed yet. Sign it with: ssh-keygen -Y sign -n ipt-notes -f YOUR_KEY ${file}. Keep ${file}.sig next to it`,
		requestWritten: (file) => `request for a time stamp written to ${file}. Send it to an authority, and keep the reply next to the seal`,
		askPassphrase: (file) => `Passphrase of ${file}: `,
		noTerminal: (variable) => `there is no terminal to ask for the passphrase. Put it into ${variable}`,
		wrongPassphrase: "this is not the passphrase of the key",
		noKey: (file) => `${file} is not a private key of OpenSSH. Export your signing key, or leave out --key and sign with ssh-keygen`,
		unsupportedKey: (file, detail) => `${file} is of a kind that cannot sign here (${detail}). Leave out --key and sign with ssh-keygen`,
		nothingToSeal: "there is no ledger to seal",
		unread: "a ledger could not be read, and the seal would not contain it. Nothing was written",
		missing: (option) => `seal takes ${option}`,
		unfit: (option, given) => `${option} cannot be ${quoted(given)}`,
	},
	importNotes: {
		withoutFile: "import takes documents, as in: ipt-notes import notes.docx --case C-7 --out notes",
		missing: (option) => `import takes ${option}`,
		noCode: (given) =>
			`--case takes up to 32 letters, digits, dots, dashes or underscores, with a letter or digit first, not ${quoted(given)}`,
		codeTrouble: {
			name: "the code looks like a name. Use one that says nothing about the client, such as C-7",
			birth: "the code looks like a date of birth. Use one that says nothing about the client, such as C-7",
			number: "the code looks like a number that belongs to a person. Use one that says nothing about the client, such as C-7",
		},
		noNotes: "there is nothing to import",
		leftOut: (file, reason, text) => `${file}: not in the notes. ${reason}: ${text}`,
		wouldWrite: (notes) => `${counted(notes, { one: "note", other: "notes" })} would be written`,
		written: (notes, folder) => `${counted(notes, { one: "note", other: "notes" })} written to ${folder}`,
	},
	importScores: {
		withoutFile: "import scores takes a table, as in: ipt-notes import scores phq9.csv --map phq9.map.yaml",
		withoutMap: (file) =>
			`nothing was imported. The map above is a proposal: it says which column is what. Check it, save it as ${file} and run the command again`,
		openDates: "its dates do not show which number is the day. Write dates: day-month-year or dates: month-day-year into the map",
		changed: (file, measures, rows) => `${file}: ${joined(measures)} (${rowsText(rows)})`,
		added: (file, measures, rows) => `${file}, new: ${joined(measures)} (${rowsText(rows)})`,
		left: (row, reason) => `Row ${row} left out: ${reason}`,
		counts: ({ changed, added, there, left, dryRun }) =>
			`${dryRun ? "Not written, as --dry-run says: " : ""}${listed([
				counted(changed, { one: "note changed", other: "notes changed" }),
				counted(added, { one: "new scores note", other: "new scores notes" }),
				counted(there, { one: "row there already", other: "rows there already" }),
				counted(left, { one: "row left out", other: "rows left out" }),
			])}`,
		stopped: (reason) => `${reason}. What was written before it stays. Run the command again to go on`,
	},
	tables,
	lsp: {
		noProtocol: "what comes in is not the Language Server Protocol. Let an editor start this command",
	},
	failures: {
		notPrinted: "the findings could not be printed",
		noWorkingFolder: "the current folder no longer exists. Change to another folder and try again.",
		ownMistake: (kind) =>
			`something went wrong in this program (${kind}). The lines below contain nothing from a note. Please report them:`,
	},
}

/** A clause as a sentence: it has its full stop, unless it ends with a mark of its own. */
const asSentence = (reason: string): string => (/[.?!]$/.test(reason) ? reason : `${reason}.`)

const countedLevels: Readonly<Record<Level, PluralForms>> = {
	error: { one: "error", other: "errors" },
	warning: { one: "warning", other: "warnings" },
	information: { other: "information" },
	hint: { one: "hint", other: "hints" },
}

/** `2 errors, 6 warnings`; empty if there are none. */
const countsOf = (counts: readonly (readonly [Level, number])[]): string =>
	listed(counts.map(([level, count]) => counted(count, countedLevels[level])))
