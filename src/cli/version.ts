/** The version of this program. The bundle has it from the manifest, which the source alone does not read. */
declare const VERSION: string | undefined

declare const FINDINGS_PAGE: string | undefined

export const version = typeof VERSION === "string" ? VERSION : "source"

/** The address of the page of all findings; nothing while the project is not published. */
export const findingsPage = typeof FINDINGS_PAGE === "string" ? FINDINGS_PAGE : undefined
