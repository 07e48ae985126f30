export const sources: Readonly<Record<string, string>> = {}
