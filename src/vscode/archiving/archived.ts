/** The archived cases, and the question which of them is meant. */
import * as vscode from "vscode"
import type { ArchiveRecord } from "../../archive/record.ts"
import { dueFrom, isDue, yearsIn } from "../../archive/retention.ts"
import { today } from "../../text/today.ts"
import { archivePlace } from "../shared/archive-place.ts"
import { section } from "../shared/settings/section.ts"
import { nameOf } from "../shared/uri.ts"
import { dateText } from "./kinds.ts"
import { archiveDisk, openSetting } from "./place.ts"

const { t } = vscode.l10n

/** A case in the archive, as its record says. */
export interface Archived {
	readonly folder: vscode.Uri
	readonly record: ArchiveRecord
}

/** The years that archived cases are kept by the setting; nothing if there is none. A folder that is not trusted does not say when a case is due. */
export function retentionYears(): number | undefined {
	const settings = vscode.workspace.getConfiguration(section, null)
	const setting = "archive.retentionYears"
	return yearsIn(vscode.workspace.isTrusted ? settings.get<unknown>(setting) : settings.inspect<unknown>(setting)?.globalValue)
}

/** The cases in the archive: unfinished moves come first, then those that are due, then the others by their folders. */
export async function archivedInOrder(): Promise<{ readonly cases: readonly Archived[]; readonly unreadable: readonly vscode.Uri[] }> {
	const place = archivePlace()
	const found = place ? await (await archiveDisk()).archivedCases(place.fsPath) : []
	const years = retentionYears()
	const rank = ({ record }: Archived): number => (record.state !== "archived" ? 0 : isDue(record, years, today()) ? 1 : 2)
	return {
		cases: found
			.flatMap(({ folder, record }) => (record ? [{ folder: vscode.Uri.file(folder), record }] : []))
			.sort((a, b) => rank(a) - rank(b)),
		unreadable: found.flatMap(({ folder, record }) => (record ? [] : [vscode.Uri.file(folder)])),
	}
}

/** The archived case that was handed over by its code, or that the user picks. Nothing if the user gives up. */
export async function pickArchived(argument: unknown, title: string): Promise<Archived | undefined> {
	const { cases, unreadable } = await archivedInOrder()
	const given = codeIn(argument)
	const known = given === undefined ? undefined : cases.find(({ record }) => record.case === given)
	if (known) return known
	if (cases.length === 0 && unreadable.length === 0) {
		void reportNone()
		return undefined
	}
	const items = [
		...cases.map((archived) => ({
			label: archived.record.case,
			description: stateText(archived.record),
			detail: keptText(archived.record),
			archived,
		})),
		...unreadable.map((uri) => ({
			label: nameOf(uri),
			description: t("its record cannot be read"),
			detail: t("A newer version of IPT Notes wrote it, or it is damaged. Its files are in “{0}”.", uri.fsPath),
			archived: undefined,
		})),
	]
	const picked = await vscode.window.showQuickPick(items, {
		title,
		placeHolder: t("Which case?"),
		matchOnDescription: true,
		matchOnDetail: true,
	})
	return picked?.archived
}

const codeIn = (argument: unknown): string | undefined => {
	const code = typeof argument === "object" && argument !== null && "code" in argument ? argument.code : argument
	return typeof code === "string" ? code : undefined
}

async function reportNone(): Promise<void> {
	const change = t("Open Setting")
	const text = archivePlace()
		? t("There is no case in the archive. “Archive Case” moves a closed case there.")
		: t("There is no archive yet. “Archive Case” asks where it is to be.")
	const answer = await vscode.window.showInformationMessage(text, ...(archivePlace() ? [change] : []))
	if (answer === change) await openSetting()
}

function stateText(record: ArchiveRecord): string {
	if (record.state === "archiving") return t("archiving was interrupted")
	if (record.state === "restoring") return t("restoring was interrupted")
	const closed = record.closed === undefined ? t("not closed") : t("closed {0}", dateText(record.closed))
	return t("{0} · archived {1}", closed, dateText(record.archived.slice(0, 10)))
}

/** How long a case is to be kept, in words. */
export function keptText(record: ArchiveRecord): string {
	const from = dueFrom(record, retentionYears())
	if (from === undefined)
		return retentionYears() === undefined
			? t("No retention period is set.")
			: t("It has no date that a retention period could be counted from.")
	return from <= today() ? t("Due for erasure since {0}", dateText(from)) : t("To be kept until {0}", dateText(from))
}
