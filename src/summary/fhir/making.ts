/** What all resources of a case are made with: what it is called, references, texts with its people called as wanted. */
import type {
	CarePlan,
	ClinicalImpression,
	Coding,
	Composition,
	Condition,
	DocumentReference,
	Encounter,
	EpisodeOfCare,
	Goal,
	Observation,
	Patient,
	Practitioner,
	Procedure,
	Provenance,
	QuestionnaireResponse,
	Reference,
	RelatedPerson,
	RiskAssessment,
} from "@medplum/fhirtypes"
import { languagesOf } from "../../cases/language.ts"
import type { NoteFacts } from "../../cases/facts.ts"
import { nameOfFile } from "../../text/file-name.ts"
import type { PartName } from "../options.ts"
import { peopleCalled } from "../people.ts"
import { isProcess } from "../process.ts"
import type { SummaryRequest } from "../request.ts"
import { dateIn } from "./dates.ts"
import { idOf } from "./ids.ts"
import type { FhirOptions } from "./options.ts"
import type { IcdEdition } from "../fhir-choice.ts"
import { coding, restricted, systems, usCore } from "./systems.ts"
import { type Loose, tidy } from "./tidy.ts"

export type FhirResource =
	| CarePlan
	| ClinicalImpression
	| Composition
	| Condition
	| DocumentReference
	| Encounter
	| EpisodeOfCare
	| Goal
	| Observation
	| Patient
	| Practitioner
	| Procedure
	| Provenance
	| QuestionnaireResponse
	| RelatedPerson
	| RiskAssessment

/** The section of the document that a resource is in: a part of the summary, or the contract. */
export type Place = PartName | "contract"

/** A resource with its place in the document. */
export interface Placed {
	readonly place: Place
	readonly resource: FhirResource
}

/** Which edition of ICD-10 clinicians who write in a language code with, if nothing else is known. */
const editions: Readonly<Partial<Record<string, IcdEdition>>> = { de: "icd-10-gm", es: "icd-10" }

export class Making {
	readonly request: SummaryRequest
	readonly options: FhirOptions
	/** What the case is called. */
	readonly code: string
	/** Signed texts may be in it as they are: people are called as written, and the case by its code. */
	readonly isAsWritten: boolean
	readonly icd: IcdEdition
	readonly #called: (text: string) => string
	readonly #keys: ReadonlyMap<string, string>
	readonly #sessions: ReadonlySet<NoteFacts>
	/** Notes that something may be said of: of two versions of a note the first, and no process notes. */
	readonly notes: ReadonlySet<NoteFacts>

	constructor(given: SummaryRequest, options: FhirOptions) {
		const names = options.names ?? "roles"
		this.request = { ...given, options: { names } }
		this.options = options
		const { case: patientCase } = given
		this.code = options.codeOf?.(patientCase.code) ?? patientCase.code
		this.isAsWritten = names === "full" && this.code === patientCase.code
		this.icd = options.icd ?? editions[languagesOf(patientCase)[0] ?? ""] ?? "icd-10-cm"
		const { called } = peopleCalled(patientCase, { names })
		this.#called = (text) => this.withoutCode(called(text))
		this.#keys = keysOf(patientCase.notes)
		this.#sessions = new Set(patientCase.sessions)
		const { notes } = given
		this.notes = new Set(
			patientCase.notes.filter(({ file }) => notes.has(file) && !patientCase.copies.has(file) && !isProcess(notes.get(file))),
		)
	}

	/** A text of a note with people called as wanted. */
	text(text: string | undefined): string {
		return text === undefined ? "" : this.#called(text)
	}

	/** A text without the code of the case, if that is called otherwise. A code of letters alone may be a word. */
	withoutCode(text: string): string {
		const { code } = this.request.case
		return this.code === code || !/\d/.test(code) ? text : text.replaceAll(code, this.code)
	}

	/** What a note is called among those of its case: the same wherever its folder is. */
	keyOf({ file }: Pick<NoteFacts, "file">): string {
		return this.#keys.get(file) ?? nameOfFile(file)
	}

	idOf(kind: string, ...names: readonly string[]): string {
		return idOf(this.code, kind, ...names)
	}

	get patient(): Reference<Patient> {
		return { reference: `Patient/${this.idOf("patient")}` }
	}

	/** A clinician by initials or code: the same person in every case. Nothing if nobody is named. */
	practitioner(code: string | undefined): Reference<Practitioner> | undefined {
		const name = code?.trim() ?? ""
		return name === "" ? undefined : { reference: `Practitioner/${practitionerId(name)}` }
	}

	encounter(note: NoteFacts | undefined): Reference<Encounter> | undefined {
		if (note?.kind !== "session" || !this.#sessions.has(note)) return undefined
		return { reference: `Encounter/${this.idOf("session", this.keyOf(note))}` }
	}

	/** When a note is of, by its day. */
	dayOf(note: Pick<NoteFacts, "date"> | undefined): string | undefined {
		return dateIn(note?.date)
	}

	/** A resource as it is exported. `isUsCore`: whether it may say that it follows US Core, if that is asked for. */
	made<Of extends FhirResource>(id: string, draft: Loose<Omit<Of, "id" | "meta">>, isUsCore = true): Of {
		const { resourceType } = draft as { readonly resourceType: string }
		const profile = this.options.profile === "us-core" && isUsCore ? usCore[resourceType] : undefined
		// The people who work in a clinic are not a record of mental health.
		const security: readonly Coding[] = resourceType === "Practitioner" ? [] : restricted.slice(0, 1)
		return tidy<Of>({
			resourceType,
			id,
			meta: { profile: profile === undefined ? [] : [profile], security },
			...(draft as object),
		} as Loose<Of>)
	}

	/** The diagnoses of an edition that a text with a code is of. */
	icdCoding(code: string, classification: "icd-10" | "icd-11"): Coding {
		return coding(classification === "icd-11" ? systems["icd-11"] : systems[this.icd], code)
	}
}

/** The id of a clinician, which no case is a part of. */
export const practitionerId = (code: string): string => idOf("practitioner", code)

/** What each note is called by its kind and number or day, by its file. Where that is the same of two, by the names of their files too. */
function keysOf(notes: readonly NoteFacts[]): ReadonlyMap<string, string> {
	const levels: ((note: NoteFacts) => string)[] = [
		({ kind = "note", session, date = "" }) => [kind, session ?? (kind === "session" || kind === "note" ? date : "")].join(" ").trim(),
		({ kind = "note", session = "", date = "" }) => `${kind} ${session} ${date}`,
		({ kind = "note", session = "", date = "", file }) => `${kind} ${session} ${date} ${nameOfFile(file)}`,
		({ file }) => file,
	]
	const keys = new Map<string, string>()
	let rest = notes
	for (const level of levels) {
		const groups = Map.groupBy(rest, level)
		for (const [key, [first, ...others]] of groups) if (first && others.length === 0) keys.set(first.file, key)
		rest = rest.filter(({ file }) => !keys.has(file))
	}
	return keys
}
