/** What is shown beside a note's text. Each can be turned off by the setting `ipt.show.NAME`. */
export const shown = ["hovers", "inlayHints", "codeLens", "languageStatus", "fileDecorations"] as const
export type Shown = (typeof shown)[number]
