/** Extensions known to send something out of this machine, each with what it sends. To add one is to add a line. */

/** What an extension may send, from the whole text to the bare names of files. */
export const sendings = ["completion", "assistant", "grammar", "upload", "sharing", "names"] as const
export type Sending = (typeof sendings)[number]

export interface Sender {
	/** Publisher and name, as the Marketplace writes them. */
	readonly id: string
	readonly name: string
	readonly sends: Sending
}

const senders: readonly Sender[] = [
	{ id: "GitHub.copilot", name: "GitHub Copilot", sends: "completion" },
	{ id: "TabNine.tabnine-vscode", name: "Tabnine", sends: "completion" },
	{ id: "Codeium.codeium", name: "Windsurf (Codeium)", sends: "completion" },
	{ id: "Supermaven.supermaven", name: "Supermaven", sends: "completion" },
	{ id: "GitHub.copilot-chat", name: "GitHub Copilot Chat", sends: "assistant" },
	{ id: "Continue.continue", name: "Continue", sends: "assistant" },
	{ id: "sourcegraph.cody-ai", name: "Cody", sends: "assistant" },
	{ id: "sourcegraph.amp", name: "Amp", sends: "assistant" },
	{ id: "AmazonWebServices.amazon-q-vscode", name: "Amazon Q", sends: "assistant" },
	{ id: "Google.geminicodeassist", name: "Gemini Code Assist", sends: "assistant" },
	{ id: "Google.gemini-cli-vscode-ide-companion", name: "Gemini CLI Companion", sends: "assistant" },
	{ id: "anthropic.claude-code", name: "Claude Code", sends: "assistant" },
	{ id: "openai.chatgpt", name: "Codex", sends: "assistant" },
	{ id: "saoudrizwan.claude-dev", name: "Cline", sends: "assistant" },
	{ id: "RooVeterinaryInc.roo-cline", name: "Roo Code", sends: "assistant" },
	{ id: "kilocode.kilo-code", name: "Kilo Code", sends: "assistant" },
	{ id: "augment.vscode-augment", name: "Augment", sends: "assistant" },
	{ id: "Blackboxapp.blackbox", name: "Blackbox AI", sends: "assistant" },
	{ id: "DanielSanMedium.dscodegpt", name: "CodeGPT", sends: "assistant" },
	{ id: "Codium.codium", name: "Qodo", sends: "assistant" },
	{ id: "GitLab.gitlab-workflow", name: "GitLab, with GitLab Duo", sends: "assistant" },
	{ id: "ms-windows-ai-studio.windows-ai-studio", name: "AI Toolkit", sends: "assistant" },
	{ id: "znck.grammarly", name: "Grammarly", sends: "grammar" },
	{ id: "davidlday.languagetool-linter", name: "LanguageTool Linter", sends: "grammar" },
	{ id: "adamvoss.vscode-languagetool", name: "LanguageTool", sends: "grammar" },
	{ id: "valentjn.vscode-ltex", name: "LTeX", sends: "grammar" },
	{ id: "ltex-plus.vscode-ltex-plus", name: "LTeX+", sends: "grammar" },
	{ id: "Natizyskunk.sftp", name: "SFTP", sends: "upload" },
	{ id: "liximomo.sftp", name: "SFTP (liximomo)", sends: "upload" },
	{ id: "Shan.code-settings-sync", name: "Settings Sync (Shan)", sends: "upload" },
	{ id: "ms-vsliveshare.vsliveshare", name: "Live Share", sends: "sharing" },
	{ id: "genuitecllc.codetogether", name: "CodeTogether", sends: "sharing" },
	{ id: "WakaTime.vscode-wakatime", name: "WakaTime", sends: "names" },
	{ id: "softwaredotcom.swdc-vscode", name: "Code Time", sends: "names" },
]

/** Those of the list that are among these extensions; the case of an id does not count. */
export function sendersAmong(ids: readonly string[]): Sender[] {
	const installed = new Set(ids.map((id) => id.toLowerCase()))
	return senders.filter(({ id }) => installed.has(id.toLowerCase()))
}
