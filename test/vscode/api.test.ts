/** The published types for other extensions: that they name what there is, and that the example of the page compiles with nothing else. */
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, expectTypeOf, it } from "vitest"
import type * as published from "../../api/ipt-notes.d.ts"
import { root } from "../../scripts/paths.ts"
import { run } from "../../scripts/process.ts"
import type { Phase, ProblemArea } from "../../src/record/index.ts"
import type { Level } from "../../src/rules/levels.ts"
import { codeOnPage } from "../harness/page.ts"
import { withTemporaryFolder } from "../harness/temporary.ts"

describe("the published types", () => {
	it("have the terms that there are", () => {
		expectTypeOf<published.Phase>().toEqualTypeOf<Phase>()
		expectTypeOf<published.ProblemArea>().toEqualTypeOf<ProblemArea>()
		expectTypeOf<published.Level>().toEqualTypeOf<Level>()
	})

	it("are all that the example of the page needs", async () => {
		await withTemporaryFolder(async (folder) => {
			copyFileSync(join(root, "api/ipt-notes.d.ts"), join(folder, "ipt-notes.d.ts"))
			writeFileSync(join(folder, "extension.ts"), codeOnPage("docs/api.md", "From another extension"))
			symlinkSync(join(root, "node_modules"), join(folder, "node_modules"))
			const options = ["--strict", "--noEmit", "--target", "es2022", "--module", "preserve", "--types", "vscode"]
			await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "extension.ts"], { cwd: folder })
		})
	})

	it("and the page name the extension by its id", () => {
		const { publisher, name }: { publisher: string; name: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
		const page = readFileSync(join(root, "docs/api.md"), "utf8")
		expect(page).toContain(`getExtension<IptNotesExtension>("${publisher}.${name}")`)
		expect(page).toContain(`"extensionDependencies": ["${publisher}.${name}"]`)
	})
})
