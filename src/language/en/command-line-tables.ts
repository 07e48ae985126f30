/** What the commands for large folders say in English. */
import type { TablesMistakes, TablesWords } from "../command-line-tables.ts"
import { counted, joined, number, quoted } from "./grammar.ts"

const notes = (count: number): string => counted(count, { one: "note", other: "notes" })
const shards = (count: number): string => counted(count, { one: "shard", other: "shards" })

export const tables: TablesWords = {
	usage: `  ipt-notes plan [PATH…] --shards N --out FOLDER [--files-from FILE [-0]] [--language NAME]
  ipt-notes tables [PATH…] --out FOLDER [--shard I/N] [--files-from FILE [-0]] [--format ndjson|csv|parquet|fhir] [--tables LIST] [--resume] …
  ipt-notes tables --plan FOLDER --shard I --out FOLDER …
  ipt-notes status FOLDER [--format text|json] [--language NAME]`,
	options: `  --files-from  a file with the paths of notes, one on each line, or - for standard input. With -0 each path ends with NUL
  --shards, --shard, --plan  divides the notes among N processes: each does the part I of N, from 0, or a list of a plan
  --tables    which tables to make, as in cases,sessions. Without it, all
  --text      texts in tables: none (default), labels (a few words, such as names of unknown scales) or full
  --dates     dates in tables: week (default, weeks since the first session, and the year), year or full
  --pseudonym-key  a file with a secret of 16 bytes or more. Codes of cases and clinicians become pseudonyms
  --as-of     for fhir: the day on which the resources are made, as YYYY-MM-DD
  --resume    makes a shard again only if something in it has changed
  --jobs      threads for one process (default 1)
  --max-unread  gives up if more notes than this cannot be read or placed`,
	listing: (done) => `${notes(done)} listed`,
	progress: (done, all) => `${number(done)} of ${notes(all)} read`,
	changedMeanwhile: "was changed after it was listed. Run this again",
	notEmpty: (folder) => `${folder} contains other files. Choose an empty folder, or a new one`,
	otherOptions: (folder, names) =>
		`${folder} has tables that were made in another way (${joined(names)}). Choose another folder, or the same options`,
	removedMeanwhile: (folder) => `another process is writing the same tables in ${folder}. Run this again when it has ended`,
	tooManyUnread: (most) => `more than ${notes(most)} could not be read or placed, which is the limit of --max-unread`,
	upToDate: (folder) => `nothing has changed: the tables in ${folder} are up to date`,
	made: ({ notes: count, cases, folder }) =>
		`tables of ${counted(cases, { one: "case", other: "cases" })} from ${notes(count)} written to ${folder}`,
	unreadIn: (count, file) =>
		`${counted(count, { one: "path or note", other: "paths or notes" })} could not be read or placed. ${file} says which and why`,
	planned: ({ notes: count, shards: parts, fewest, most }) =>
		`${notes(count)} in ${shards(parts)}, from ${number(fewest)} to ${number(most)} in each`,
	noTables: (folder) => `${folder} has no tables of ipt-notes`,
	missingShard: (name) => `${name}: is missing`,
	otherShard: (name) => `${name}: was made with other options`,
	changedFile: (file) => `${file}: has changed since it was written`,
	folder: ({ shards: parts, there, notes: count, cases, unread }) =>
		`${there} of ${shards(parts)} · ${counted(cases, { one: "case", other: "cases" })} from ${notes(count)}${unread > 0 ? ` · ${counted(unread, { one: "path or note", other: "paths or notes" })} left out` : ""}`,
}

export const tablesMistakes: TablesMistakes = {
	whole: (option, least, most, given) => `${option} takes a whole number from ${least} to ${most}, not ${quoted(given)}`,
	date: (option, given) => `${option} takes a date as YYYY-MM-DD, not ${quoted(given)}`,
	shard: (most, given) => `--shard takes I/N, as in 0/4 for the first of four. N is ${most} at most, and this is ${quoted(given)}`,
	shardOfPlan: (last, given) =>
		`with --plan, --shard takes the number of a list, from 0 to ${last}${given === "" ? "" : `, not ${quoted(given)}`}`,
	noPlan: (folder) => `${folder} has no complete plan. Make one with ipt-notes plan`,
	planAndPaths: "a plan says which notes are read. Leave out the paths, or --plan",
	filesAndPaths: "--files-from says which notes are read. Leave out the paths, or --files-from",
	nullAlone: "-0 says how --files-from is written. Add --files-from",
	onlyInLines: (option) => `${option} is for --format ndjson only. Add --format ndjson, or leave ${option} out`,
	fhirTells:
		"resources of FHIR contain texts and dates, and the day on which they were made. Add --text full, --dates full and --as-of DATE, and leave out --tables",
	planWithout: "plan takes --shards N and --out FOLDER",
	tablesWithoutOut: "tables takes --out FOLDER",
	statusWithout: "status takes one folder of tables",
	keySize: (file, least, most) => `${file} is not a key: a key has from ${least} to ${most} bytes`,
}
