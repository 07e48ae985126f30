/** Reads a configuration file, and reports at its place what does not count. */
import * as vscode from "vscode"
import { largestFile } from "../../../note/body/guard.ts"
import { type Configuration, type ConfigurationProblem, readConfiguration } from "../../../rules/configuration.ts"

const { t } = vscode.l10n

export interface FoundConfiguration {
	readonly configuration: Configuration
	readonly diagnostics: readonly vscode.Diagnostic[]
}

/** The configuration at an address; nothing if there is none, or if it cannot be read. */
export async function readConfigurationAt(uri: vscode.Uri): Promise<FoundConfiguration | undefined> {
	try {
		const { size } = await vscode.workspace.fs.stat(uri)
		if (size > largestFile) return undefined
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
		const { configuration, problems } = readConfiguration(text)
		return { configuration, diagnostics: problems.map((problem) => diagnosticOf(problem, text)) }
	} catch {
		// It went or was locked a moment ago: the watcher calls again when it is there.
		return undefined
	}
}

function diagnosticOf(problem: ConfigurationProblem, text: string): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(placeOf(problem, text), messageOf(problem), vscode.DiagnosticSeverity.Warning)
	diagnostic.source = "IPT Notes"
	return diagnostic
}

function messageOf(problem: ConfigurationProblem): string {
	switch (problem.what) {
		case "syntax":
			return t("This file is not valid JSON, so nothing in it counts. Correct it where VS Code marks it.")
		case "value":
			return t("This value of “{0}” does not fit, so it does not count. Choose one that is offered.", problem.key)
		case "scale":
			return t("The scale “{0}” does not count, because its “{1}” does not fit. Correct it, or leave it out.", problem.scale, problem.key)
		case "key":
			return problem.near === undefined
				? t("There is no key “{0}”, so it does not count.", problem.key)
				: t("There is no key “{0}”. Did you mean “{1}”?", problem.key, problem.near)
		case "rule":
			return problem.near === undefined
				? t("There is no code “{0}”, so it does not count.", problem.key)
				: t("There is no code “{0}”. Did you mean “{1}”?", problem.key, problem.near)
	}
}

/** The key, or the name of the scale, in its quotes; the first line if the file cannot be read. */
function placeOf(problem: ConfigurationProblem, text: string): vscode.Range {
	const named = problem.what === "syntax" ? "" : problem.what === "scale" ? problem.scale : problem.key
	const key = named === "" ? "" : JSON.stringify(named)
	const at = Math.max(0, text.indexOf(key))
	const before = text.slice(0, at).split(/\r\n|\n|\r/)
	const start = new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0)
	return new vscode.Range(start, start.translate(0, Math.max(1, key.length)))
}
