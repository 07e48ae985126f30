/** What the editor shows of a note in addition to its text. Each can be switched off by the setting `ipt.show.NAME`. */
export const switches = ["hovers", "inlayHints", "codeLens", "languageStatus", "fileDecorations", "quietForm"] as const
export type Switch = (typeof switches)[number]
