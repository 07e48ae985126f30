/** What the editor shows of a note beside its text. Each can be switched off by the setting `ipt.show.NAME`. */
export const switches = ["hovers", "inlayHints", "codeLens", "languageStatus", "fileDecorations"] as const
export type Switch = (typeof switches)[number]
