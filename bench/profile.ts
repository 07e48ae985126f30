/** Where the time goes, in paragraphs of Markdown: what profiles showed, and what was done about it. */
export const profile: readonly string[] = []
