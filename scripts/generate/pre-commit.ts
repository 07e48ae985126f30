/** What pre-commit reads when somebody names the repository: https://pre-commit.com/#new-hooks. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { configurationName } from "../../src/rules/configuration.ts"
import { noteEnding } from "../../src/text/note-ending.ts"
import { root } from "../paths.ts"

/**
 * The hook runs the npm package of the same version. Let pre-commit build the repository, and it would install everything
 * that the extension is tested with.
 */
export function preCommitHooks(): string {
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string }
	return `# Made by npm run generate.
- id: ipt-notes
  name: check IPT notes
  description: Checks all Interpersonal Psychotherapy (IPT) case notes of the folder. Needs Node 22 or later.
  entry: npx --yes ipt-notes@${version} check
  language: system
  files: (${literal(noteEnding)}|(^|/)${literal(configurationName)})$
  pass_filenames: false
`
}

const literal = (name: string): string => name.replaceAll(".", "\\.")
