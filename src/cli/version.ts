/** The version of this program. The bundle has it from the manifest, which the source alone does not read. */
declare const VERSION: string | undefined

export const version = typeof VERSION === "string" ? VERSION : "source"
