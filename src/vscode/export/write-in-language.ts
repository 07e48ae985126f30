/** A summary in the language that was chosen for it, whatever the language of the window. */
import { inLanguage, loadWordsOf } from "../../language/index.ts"
import { type Format, type SummaryRequest, writerOf } from "../../summary/index.ts"

/** The summary as the content of a file of the format, in a language, by its id. */
export async function writeInLanguage(language: string, request: SummaryRequest, format: Format): Promise<string | Uint8Array> {
	const [write] = await Promise.all([writerOf(format), loadWordsOf(language, "figures", "findings", "summary")])
	return inLanguage(language, () => write(request))
}
