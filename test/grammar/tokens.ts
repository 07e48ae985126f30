/** Notes as VS Code's own engine tokenises them: our grammar round the Markdown grammar that it ships. */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import oniguruma from "vscode-oniguruma"
import textmate from "vscode-textmate"

const require = createRequire(import.meta.url)

export interface Token {
	readonly text: string
	readonly scopes: readonly string[]
}

const files: Readonly<Record<string, string>> = {
	"text.html.markdown.ipt": fileURLToPath(new URL("../../syntaxes/ipt.tmLanguage.json", import.meta.url)),
	"text.html.markdown": require.resolve("tm-grammars/grammars/markdown.json"),
	"text.html.derivative": require.resolve("tm-grammars/grammars/html-derivative.json"),
	"text.html.basic": require.resolve("tm-grammars/grammars/html.json"),
	"source.yaml": require.resolve("tm-grammars/grammars/yaml.json"),
}

async function load(): Promise<textmate.IGrammar> {
	await oniguruma.loadWASM(await readFile(require.resolve("vscode-oniguruma/release/onig.wasm")))
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
			createOnigString: (text) => new oniguruma.OnigString(text),
		}),
		loadGrammar: async (scope) => {
			const file = files[scope]
			return file === undefined ? null : textmate.parseRawGrammar(await readFile(file, "utf8"), file)
		},
	})
	const grammar = await registry.loadGrammar("text.html.markdown.ipt")
	if (grammar === null) throw new Error("The grammar was not read.")
	return grammar
}

const grammar = await load()

/** The tokens of a text, line by line; the editor hands lines over without their ends. */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = []
	let state = textmate.INITIAL
	for (const line of text.split(/\r\n|\r|\n/)) {
		const read = grammar.tokenizeLine(line, state)
		tokens.push(...read.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes })))
		state = read.ruleStack
	}
	return tokens
}

/** The pieces of a text that have this scope or one below it; neighbours are joined. */
export function scoped(text: string, scope: string): string[] {
	const found: string[] = []
	let open = false
	for (const token of tokenise(text)) {
		const has = token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`))
		if (has && open) found.push((found.pop() ?? "") + token.text)
		else if (has) found.push(token.text)
		open = has
	}
	return found
}
