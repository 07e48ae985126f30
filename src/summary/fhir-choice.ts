/** What may be chosen of an export in FHIR. */
import * as z from "zod/mini"

/** Which guide resources say that they follow: none, or US Core. The resources are the same. */
export const FhirProfile = z.enum(["none", "us-core"])
export type FhirProfile = z.infer<typeof FhirProfile>

/** Of which edition of ICD-10 the codes of diagnoses are: American, German or that of the World Health Organization. */
export const IcdEdition = z.enum(["icd-10-cm", "icd-10-gm", "icd-10"])
export type IcdEdition = z.infer<typeof IcdEdition>

/** What somebody may choose of an export in FHIR. */
export interface FhirChoice {
	readonly profile?: FhirProfile
	/** The zone of the clock times in notes, by its IANA name; without one, sessions have a day and no time. */
	readonly timeZone?: string
	/** By the language of the notes, if nothing is given. */
	readonly icd?: IcdEdition
}

/** Whether a time zone is known by this name. */
export function isTimeZone(name: string): boolean {
	// An offset is no zone: summer and winter differ.
	if (!/^[A-Za-z]/.test(name)) return false
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
	} catch (error) {
		if (error instanceof RangeError) return false
		throw error
	}
}
