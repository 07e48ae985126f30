/** The page that lists what is erased of a case and what is not, before anything is asked; and afterwards what is left. */
import * as vscode from "vscode"
import { type ErasedKind, erasureLog } from "../../archive/erasure.ts"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import type { Written } from "./erasure-log.ts"
import type { Inventory, Item } from "./inventory.ts"
import { dateText, kindsText } from "./kinds.ts"

const { t } = vscode.l10n

/** What was erased, and what could not be. */
export interface Outcome {
	readonly code: string
	readonly erased: readonly Item[]
	/** Paths, each with the reason in words. */
	readonly left: readonly { readonly path: string; readonly reason: string }[]
	/** Where the log is. */
	readonly log: string
	/** What the log says of it. */
	readonly lines: Written
	/** What was known when it was erased. */
	readonly inventory: Inventory
}

/** The list of a case that is to be erased; its button calls the command. */
export function listBody(inventory: Inventory, command: string): Markup {
	const { code, dates, items, unsaved, archived, isInFolders } = inventory
	const byKind = Map.groupBy(items, ({ kind }) => kind)
	return html`<main>
<h1>${t("Erase {0}", code)}</h1>
<p>${t("Nothing is erased yet. Read this list, then go on at its end. What you want to keep, move out of these folders first.")}</p>
<p>${t("First note: {0}. Last note: {1}.", dateText(dates.first), dateText(dates.last))} ${dates.closed === undefined ? t("The case is not closed.") : t("Closed: {0}.", dateText(dates.closed))}</p>
${
	archived.length > 0 && isInFolders
		? html`<p class="warning">${t("There are notes of {0} in the archive and in the open folders. Both are listed. If these are two cases with one code, give one of them another code first.", code)}</p>
`
		: ""
}<section aria-labelledby="erased">
<h2 id="erased">${t("What is erased")}</h2>
${[...byKind].map(
	([kind, all]) => html`<h3>${kindsText(all)}</h3>
${explanation(kind)}<ul>${all.map(({ path }) => html`<li><code>${path}</code></li>`)}</ul>
`,
)}
${
	unsaved.length === 0
		? ""
		: html`<h3>${t("Text that is not saved")}</h3>
<p>${t("These editors are closed, and what is not saved in them is discarded.")}</p>
<ul>${unsaved.map((uri) => html`<li><code>${vscode.workspace.asRelativePath(uri)}</code></li>`)}</ul>
`
}</section>
${keptSection(inventory)}<section aria-labelledby="then">
<h2 id="then">${t("What is written about it")}</h2>
<p>${t("A few lines in “{0}” say what was erased, when, by whom and why, and nothing of what the notes said. How long records must be kept differs between countries and professions. That is yours to know.", erasureLog)}</p>
<p class="buttons"><a class="button" href="${commandAddress(command, code)}">${t("Erase These Files…")}</a></p>
</section>
</main>`
}

/** What remains elsewhere. */
const keptSection = (inventory: Inventory): Markup => html`<section aria-labelledby="kept">
<h2 id="kept">${t("What IPT Notes cannot erase")}</h2>
<ul>${remaining(inventory).map((one) => html`<li>${one}</li>`)}</ul>
</section>
`

/** What a copy is, for kinds that a clinician has not made. */
function explanation(kind: ErasedKind): Markup {
	const texts: Partial<Record<ErasedKind, string>> = {
		"local history": t("Earlier versions of the files, which VS Code keeps at each save."),
		backup: t("Text of editors that was not saved, which VS Code keeps. If another window shows the note, close it there first."),
		index: t("What IPT Notes stores to open large folders at once. It is made again without the case when a folder is opened."),
		export: t("Summaries of the case by their names, in the open folders."),
		"other file": t("They are in the folder of the case in the archive."),
	}
	const text = texts[kind]
	return text === undefined
		? html``
		: html`<p>${text}</p>
`
}

/** What remains elsewhere, and what to do about it. */
function remaining({ repositories, cloudServices, mayBelong, outside, linked }: Inventory): string[] {
	return [
		...repositories.map((folder) =>
			t(
				"“{0}” is a git repository: earlier commits still contain the notes. Whoever looks after it can take them out of its history, and out of every copy of it.",
				folder,
			),
		),
		...cloudServices.map((service) =>
			t(
				"{0} syncs the folder: its servers and other devices may keep the files and earlier versions of them. Delete them there too, and empty its bin.",
				service,
			),
		),
		...mayBelong.map((path) => t("“{0}” cannot be read and may belong to the case. Open it and decide.", path)),
		...outside.map((path) => t("“{0}” is a note of the case in no open folder. Open its folder, and erase the case there.", path)),
		...linked.map((path) => t("“{0}” is linked in a note of the case. Open it and decide.", path)),
		t("Exports in other folders, e-mails, prints, and what others were given."),
		t("Backups of this machine, such as Time Machine, File History or a server of your clinic."),
		t("Copies on other machines, and what other programs and extensions have stored."),
		t("Names of files in VS Code’s list of recent files. “Clear Recently Opened” removes them."),
		t("Traces on the disk itself: deleted text may be found until it is written over. Disk encryption protects it."),
	]
}

function linesText(lines: Written): string {
	if (lines === "whole") return ""
	if (lines === "unsigned") return t("They could not be signed.")
	return t("They still say that it has begun, because they could not be written again. Complete them by hand.")
}

/** The page after it: what was erased, and what is still there. */
export function outcomeBody({ code, erased, left, log, lines, inventory }: Outcome): Markup {
	return html`<main>
<h1>${left.length === 0 ? t("{0} is erased", code) : t("{0} is erased in part", code)}</h1>
<p>${t("Erased: {0}.", erased.length === 0 ? t("nothing") : kindsText(erased))} ${t("The lines about it are in “{0}”.", log)} ${linesText(lines)}</p>
${
	left.length === 0
		? ""
		: html`<section aria-labelledby="left">
<h2 id="left">${t("What could not be erased")}</h2>
<ul>${left.map(({ path, reason }) => html`<li><code>${path}</code> ${reason}</li>`)}</ul>
</section>
`
}${keptSection(inventory)}</main>`
}

/** The style of the page. */
export const style = html`
main { max-width: 46rem; margin: 0 auto; }
h3 { margin-top: 1rem; }
code { font-family: var(--vscode-editor-font-family); font-size: .9em; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--vscode-textPreformat-foreground); }
.warning { color: var(--warning); font-weight: 600; }
.buttons { margin-top: 1rem; }
`
