/** The passphrase of a private key: from the environment, or typed where nobody sees it. */
import { env, stderr, stdin } from "node:process"
import { commandLineWords } from "../../language/command-line.ts"
import { displayPath } from "../files.ts"
import { asLine } from "../../text/as-line.ts"
import { UsageError } from "../usage.ts"

const variable = "IPT_NOTES_PASSPHRASE"

/** Throws a `UsageError` if there is nobody to ask. */
export async function passphraseOf(file: string): Promise<string> {
	const given = env[variable]
	if (given !== undefined) return given
	const { seal } = commandLineWords.current
	if (!stdin.isTTY) throw new UsageError(seal.noTerminal(variable))
	stderr.write(asLine(seal.askPassphrase(displayPath(file))))
	stdin.setRawMode(true)
	try {
		return await typed()
	} finally {
		stdin.setRawMode(false)
		stdin.pause()
		stderr.write("\n")
	}
}

/** What is typed until Enter. Ctrl+C ends the program, as it would without this. */
async function typed(): Promise<string> {
	let text = ""
	stdin.setEncoding("utf8")
	for await (const chunk of stdin) {
		for (const character of String(chunk)) {
			if (character === "\r" || character === "\n" || character === "\u0004") return text
			if (character === "\u0003") process.kill(process.pid, "SIGINT")
			else if (character === "\u007F" || character === "\b") text = Array.from(text).slice(0, -1).join("")
			else text += character
		}
	}
	return text
}
