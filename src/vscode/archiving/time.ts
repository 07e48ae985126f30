/** Now in UTC, to the second, as records have it. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, "Z")
