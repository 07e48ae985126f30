import { join } from "node:path"

export const root = join(import.meta.dirname, "..")

/** What is downloaded or installed for running and testing; @vscode/test-electron keeps its VS Code here too. */
export const cache = join(root, ".vscode-test")

/** What tests write for a reader: bundles, screenshots, logs. */
export const out = join(root, "out")
