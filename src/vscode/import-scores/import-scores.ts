/** From a table to the notes: its columns are confirmed, what would change is shown, and then it is one edit that can be undone. */
import * as vscode from "vscode"
import {
	columnsOf,
	entriesIn,
	type Entries,
	type ImportPlan,
	mapEnding,
	planOf,
	proposeMap,
	readMap,
	type ScoreMap,
	scoreTableWords,
	textOfMap,
	usedMeasures,
} from "../../import/scores/index.ts"
import { loadWords } from "../../language/index.ts"
import { loadAnyYaml } from "../../note/read.ts"
import { type Measure, scalesOf } from "../../record/index.ts"
import { today } from "../../text/today.ts"
import { Failure } from "../shared/command.ts"
import { writeWhole } from "../shared/files/write-file.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import { optionsFor } from "../shared/settings/settings.ts"
import { nameOf } from "../shared/uri.ts"
import { askCases } from "./ask-cases.ts"
import { confirmColumns } from "./columns.ts"
import { writeScores } from "./write.ts"
import { showPreview } from "./preview.ts"
import { askSource, type Source } from "./source.ts"

const { t } = vscode.l10n

/** What a map was made for. */
interface Import {
	readonly notes: WorkspaceNotes
	readonly source: Source
	readonly own: readonly Measure[]
}

/** Imports a table: the one that was handed over, or the one that the user chooses. Resolves with the plan that was carried out. */
export async function importScores(notes: WorkspaceNotes, scheme: string, argument: unknown): Promise<ImportPlan | undefined> {
	await Promise.all([loadWords("importScores"), loadAnyYaml(), notes.ready(), notes.signatures.settled()])
	const source = await askSource(argument)
	if (!source) return undefined
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri
	const one: Import = { notes, source, own: scalesOf(optionsFor(source.uri ?? folder ?? vscode.Uri.file("/")).measures) }
	const kept = await keptMap(one)
	let map = kept ?? (await confirmed(one, undefined))
	for (;;) {
		if (!map) return undefined
		const withCases = await askCases(notes, source.table, map)
		if (!withCases) return undefined
		map = withCases
		const plan = planned(one, map)
		await showPreview(scheme, source.name, plan)
		const answer = await ask(plan)
		if (answer === "columns") map = await confirmed(one, map)
		else if (answer === "write") return carriedOut(one, map, plan)
		else return undefined
	}
}

/** The map next to the table, if it is one and fits. What is wrong with it is said, with a way to choose the columns again. */
async function keptMap({ source, own }: Import): Promise<ScoreMap | undefined> {
	if (!source.uri) return undefined
	const place = mapPlace(source.uri)
	const bytes = await vscode.workspace.fs.readFile(place).then(
		(found) => found,
		() => undefined,
	)
	if (!bytes) return undefined
	const read = readMap(new TextDecoder().decode(bytes))
	const fits = "map" in read ? columnsOf(read.map, source.table.headings, own) : read
	if (!("problems" in fits)) return "map" in read ? read.map : undefined
	const again = t("Choose Columns Again")
	const says = fits.problems.map((problem) => scoreTableWords.current.mapProblem(problem)).join(" ")
	const message = t("The columns kept in {0} do not fit this table. {1}", nameOf(place), says)
	if ((await vscode.window.showWarningMessage(message, { modal: true }, again)) === again) return undefined
	throw new vscode.CancellationError()
}

const mapPlace = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}${mapEnding}` })

/** The map as the user confirms it: that one, or the proposed one. */
async function confirmed({ notes, source, own }: Import, map: ScoreMap | undefined): Promise<ScoreMap | undefined> {
	const cases = notes.folder.index.cases()
	const measures = usedMeasures(cases)
	const proposal = proposeMap(source.table, { codes: notes.folder.index.codes, measures, own, fileName: source.name })
	return confirmColumns({ table: source.table, proposal, measures, own }, map ?? proposal.map)
}

function planned({ notes, source, own }: Import, map: ScoreMap): ImportPlan {
	const found = columnsOf(map, source.table.headings, own)
	if ("problems" in found) throw new Error(found.problems.map((problem) => scoreTableWords.current.mapProblem(problem)).join(" "))
	return planFor(notes, entriesIn(source.table, found.columns, own))
}

function planFor(notes: WorkspaceNotes, entries: Entries): ImportPlan {
	notes.updateOpen()
	const { folder, signatures } = notes
	return planOf(entries, {
		case: (code) => folder.index.case(code),
		alike: (code) => folder.index.alike(code),
		note: (file) => folder.note(file),
		isSigned: (file) => (signatures.of(file)?.note.by.length ?? 0) > 0,
		scales: (file) => scalesOf(optionsFor(vscode.Uri.parse(file)).measures),
		today: today(),
	})
}

/** What the user wants after the preview. */
async function ask({ changed, added, there, left }: ImportPlan): Promise<"columns" | "write" | undefined> {
	const write = t("Write")
	const columns = t("Change Columns")
	const what = [
		changed.length === 0 ? "" : changed.length === 1 ? t("1 note changes") : t("{0} notes change", changed.length),
		added.length === 0 ? "" : added.length === 1 ? t("1 new scores note") : t("{0} new scores notes", added.length),
		there.length === 0
			? ""
			: there.length === 1
				? t("1 row is in the notes already")
				: t("{0} rows are in the notes already", there.length),
		left.length === 0 ? "" : left.length === 1 ? t("1 row is left out") : t("{0} rows are left out", left.length),
	]
		.filter((line) => line !== "")
		.join("\n")
	const isNothing = changed.length + added.length === 0
	const message = isNothing ? t("There is nothing to write") : t("Write these scores into the notes?")
	const detail = `${what}\n\n${t("The preview that is open shows all of it, with the reason for each row that is left out.")}`
	const answer = await vscode.window.showInformationMessage(message, { modal: true, detail }, ...(isNothing ? [columns] : [write, columns]))
	return answer === write ? "write" : answer === columns ? "columns" : undefined
}

async function carriedOut(one: Import, map: ScoreMap, previewed: ImportPlan): Promise<ImportPlan> {
	const { notes, source } = one
	// What is edited is what an editor shows: each note that changes is opened, and the edits are made for that text.
	await Promise.all(previewed.changed.map(async ({ file }) => vscode.workspace.openTextDocument(vscode.Uri.parse(file))))
	const plan = planned(one, map)
	// A note may have changed while its preview was read.
	if (outlineOf(plan) !== outlineOf(previewed))
		throw new Failure(t("A note has changed since the preview was made. Nothing was written."), {
			title: t("Try Again"),
			run: async () => vscode.commands.executeCommand("ipt.importScores", source.uri),
		})
	if (!(await writeScores(notes, plan))) throw new Error(t("The notes could not be changed. Nothing was written."))
	if (source.uri) await keep(source.uri, map)
	void sayDone(plan)
	return plan
}

/** What a preview shows of a plan, as one text. */
const outlineOf = ({ changed, added, there, left }: ImportPlan): string =>
	JSON.stringify([changed.map(({ file, names, rows }) => [file, names, rows]), added.map(({ text, rows }) => [text, rows]), there, left])

/** Keeps the map next to the table, unless it is there. */
async function keep(table: vscode.Uri, map: ScoreMap): Promise<void> {
	const place = mapPlace(table)
	const before = await vscode.workspace.fs.readFile(place).then(
		(bytes) => readMap(new TextDecoder().decode(bytes)),
		() => undefined,
	)
	const isKept = before && "map" in before && textOfMap(before.map) === textOfMap(map)
	if (!isKept) await writeWhole(place, textOfMap(map, scoreTableWords.current.aboutMap), { replace: true })
}

async function sayDone({ changed, added }: ImportPlan): Promise<void> {
	const save = t("Save All")
	const count = changed.length + added.length
	const message =
		count === 1
			? t("Scores were written into 1 note. They are saved when you save it, and Undo takes all of it back.")
			: t("Scores were written into {0} notes. They are saved when you save these notes, and Undo takes all of it back.", count)
	if ((await vscode.window.showInformationMessage(message, save)) === save) await vscode.workspace.saveAll(false)
}
