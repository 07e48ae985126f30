/** What the findings of each case say, cached as long as neither the case nor the settings change. */
import { memoize } from "../../text/memo.ts"
import { type Arrangement, arrange, contains, type Listed, listed, searchable } from "../../assist/arrange.ts"
import type { Case } from "../../cases/case.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { countOf, isOpen, type OpenPoints, openPointsIn } from "../../folder/open-points.ts"
import { type Unfinished, unfinishedIn } from "../../folder/unfinished.ts"
import type { SigningBegan } from "../../folder/unsigned.ts"
import type { Finding } from "../../rules/rule.ts"
import { isSame } from "../../text/same.ts"
import { isSameExceptNarrative, type NotesChange } from "../shared/notes/change.ts"
import type { WorkspaceNotes } from "../shared/notes/workspace-notes.ts"
import type { WorkspaceRemarks } from "../shared/remarks/index.ts"
import type { Waiting } from "../shared/remarks/waiting.ts"
import type { NoteSignatures } from "../shared/signatures/index.ts"
import { daysToSign } from "../shared/settings/days-to-sign.ts"
import { pauseIfDue } from "../shared/slices.ts"
import { HiddenOpenPoints } from "./hidden-open-points.ts"

/** A case with the findings of its notes. */
export interface CheckedCase extends Listed {
	readonly notes: readonly NoteFacts[]
	/** By file. */
	readonly findings: ReadonlyMap<string, readonly Finding[]>
	/** By file, of those that ledgers name. */
	readonly signatures: ReadonlyMap<string, NoteSignatures>
	/** Files of signed notes that are missing. */
	readonly missing: readonly string[]
	readonly open: OpenPoints
	/** What waits for the user in each note. By file. */
	readonly waiting: ReadonlyMap<string, readonly Waiting[]>
}

export class CaseFindings {
	readonly notes: WorkspaceNotes
	readonly #remarks: WorkspaceRemarks
	readonly #checked = new Map<string, { readonly state: object; readonly checked: CheckedCase }>()
	/** Files of each case whose text changed since it was checked: their findings may be others. */
	readonly #changedFiles = new Map<string, Set<string>>()
	readonly #hidden: HiddenOpenPoints
	/** As of a day. */
	readonly #unfinishedOf = memoize(
		(checked: CheckedCase, today: string, afterDays: number | undefined, began: SigningBegan): readonly Unfinished[] => {
			const patientCase = this.case(checked.code)
			if (!patientCase) return []
			const signing = afterDays === undefined ? undefined : { of: (file: string) => checked.signatures.get(file)?.note, afterDays, began }
			return unfinishedIn(patientCase, (file) => checked.findings.get(file) ?? [], today, signing)
		},
		(_, ...dependencies) => dependencies,
	)

	constructor(notes: WorkspaceNotes, remarks: WorkspaceRemarks) {
		this.notes = notes
		this.#remarks = remarks
		this.#hidden = new HiddenOpenPoints(notes)
	}

	/** Checks every case, in slices: what is read afterwards is in memory. */
	async prepare(): Promise<void> {
		let since = performance.now()
		const { codes } = this.notes.folder.index
		for (const code of codes) {
			this.checked(code)
			since = await pauseIfDue(since)
		}
		const known = new Set(codes)
		for (const code of this.#checked.keys()) if (!known.has(code)) this.#forget(code)
		for (const note of this.#lost()) {
			this.#hidden.of(note)
			since = await pauseIfDue(since)
		}
	}

	/** Says what changed of the notes. What changed of facts is known by the state of the case. */
	changed({ files }: NotesChange): void {
		if (files === "all") {
			for (const code of this.#checked.keys()) this.#forget(code)
			return
		}
		for (const file of files) {
			const code = this.notes.folder.index.get(file)?.case
			if (code !== undefined && this.#checked.has(code)) this.#changedFiles.set(code, (this.#changedFiles.get(code) ?? new Set()).add(file))
		}
	}

	/** The case of a code; nothing if no note names it. */
	case(code: string): Case | undefined {
		return this.notes.folder.index.case(code)
	}

	/** The codes of the cases that an arrangement and a search show, in their order. */
	codes(arrangement: Arrangement, search: string): string[] {
		const isFound = ({ code }: Listed): boolean => {
			const patientCase = search === "" ? undefined : this.case(code)
			return !patientCase || contains(searchable(patientCase), search)
		}
		return arrange(this.#all().filter(isFound), arrangement).map(({ code }) => code)
	}

	/** Findings of a case: its open points, or what is worth adding besides. */
	findings({ code }: Case, which: "open" | "recommended"): { readonly file: string; readonly finding: Finding }[] {
		return Array.from(this.checked(code)?.findings ?? [], ([file, findings]) =>
			findings.filter((finding) => isOpen(finding) === (which === "open")).map((finding) => ({ file, finding })),
		).flat()
	}

	/** What is open in a case, for its words. */
	open({ code }: Case): OpenPoints {
		return this.checked(code)?.open ?? openPointsIn([])
	}

	/** What waits for the user in a note, or in all notes of a case. */
	waiting(of: { readonly file: string } | { readonly code: string }): readonly Waiting[] {
		return "file" in of ? this.#remarks.waiting(of.file) : [...(this.checked(of.code)?.waiting.values() ?? [])].flat()
	}

	/** The signed notes of a case that are missing. */
	missing(code: string): readonly string[] {
		return this.checked(code)?.missing ?? []
	}

	/** How many points are open in a case. */
	openPoints({ code }: Case): number {
		return this.checked(code)?.openPoints ?? 0
	}

	/** Open points of all cases together, and of the notes that belong to none: one that loses its header still counts. */
	allOpenPoints(): number {
		const { folder } = this.notes
		const ofStrays = folder.index.strays().reduce((sum, { file }) => sum + this.notes.findings(file).filter(isOpen).length, 0)
		const hidden = this.#lost().reduce((sum, note) => sum + this.#hidden.of(note), 0)
		return this.#all().reduce((sum, { openPoints }) => sum + openPoints, ofStrays + hidden)
	}

	/** What is unfinished in all cases. */
	unfinished(today: string): { readonly code: string; readonly work: Unfinished }[] {
		// Only where notes are signed is a signature missing.
		const afterDays = this.notes.signatures.isInUse ? daysToSign() : undefined
		const { began } = this.notes.signatures
		return this.#all().flatMap((checked) =>
			this.#unfinishedOf(checked, today, afterDays, began).map((work) => ({ code: checked.code, work })),
		)
	}

	/** A case as it is checked: the same object as long as nothing changes that the tree shows of it. */
	checked(code: string): CheckedCase | undefined {
		const { index } = this.notes.folder
		const state = index.stateOf(code)
		const known = this.#checked.get(code)
		if (known?.state === state && this.#isUpToDate(known.checked)) return known.checked
		const patientCase = index.case(code)
		if (!patientCase) {
			this.#forget(code)
			return undefined
		}
		const { notes } = patientCase
		const findings = new Map(notes.map(({ file }) => [file, this.notes.findings(file)]))
		const signatures = new Map(
			notes.flatMap(({ file }) => {
				const own = this.notes.signatures.of(file)
				return own ? [[file, own] as const] : []
			}),
		)
		const missing = this.notes.signatures.missingIn(code)
		const waiting = new Map(notes.map(({ file }) => [file, this.#remarks.waiting(file)]))
		const isSameAsKnown = known !== undefined && looksSame(known.checked, { notes, findings, signatures, missing, waiting })
		if (!isSameAsKnown) this.#forget(code)
		const open = openPointsIn([...findings.values()].flat())
		const checked = isSameAsKnown
			? known.checked
			: { ...listed(patientCase, countOf(open)), notes, findings, signatures, missing, open, waiting }
		this.#checked.set(code, { state, checked })
		return checked
	}

	/** Whether the findings of texts that changed are the same, and at the same places, and so are their signatures and remarks. */
	#isUpToDate({ code, findings, signatures, missing, waiting }: CheckedCase): boolean {
		const files = this.#changedFiles.get(code) ?? []
		this.#changedFiles.delete(code)
		if (!isSame(missing, this.notes.signatures.missingIn(code))) return false
		return [...files].every(
			(file) =>
				signatures.get(file) === this.notes.signatures.of(file) &&
				waiting.get(file) === this.#remarks.waiting(file) &&
				isSame(findings.get(file), this.notes.findings(file)),
		)
	}

	#forget(code: string): void {
		const known = this.#checked.get(code)?.checked
		if (known) this.#hidden.remember(known.notes, known.findings)
		this.#checked.delete(code)
		this.#changedFiles.delete(code)
	}

	/** Notes that may have lost their header, or a line of it. */
	#lost(): NoteFacts[] {
		return this.#hidden.candidates([...this.#checked.values()].flatMap(({ checked }) => checked.notes))
	}

	#all(): CheckedCase[] {
		return this.notes.folder.index.codes.flatMap((code) => this.checked(code) ?? [])
	}
}

/** Whether notes, findings, signatures and remarks are as those of a case that was checked, in all that the tree shows of them. */
function looksSame(
	known: CheckedCase,
	{ notes, findings, signatures, missing, waiting }: Pick<CheckedCase, "notes" | "findings" | "signatures" | "missing" | "waiting">,
): boolean {
	return (
		known.notes.length === notes.length &&
		isSame(known.missing, missing) &&
		notes.every((note, index) => isSameExceptNarrative(known.notes[index], note)) &&
		notes.every(
			({ file }) =>
				known.signatures.get(file) === signatures.get(file) &&
				known.waiting.get(file) === waiting.get(file) &&
				isSame(known.findings.get(file), findings.get(file)),
		)
	)
}
