import { describe, expect, it } from "vitest"
import {
	type PrivacyFact,
	type PrivacyFactId,
	factIds,
	factOf,
	facts,
	isAsWanted,
	type Setting,
	targetsOf,
	wantedValue,
	written,
} from "../../../src/vscode/privacy-check/facts.ts"
import { sendersAmong } from "../../../src/vscode/privacy-check/senders.ts"
import { openSettings, type Seen, stateOf } from "../../../src/vscode/privacy-check/state.ts"

/** A window in which everything is as VS Code has it at first. */
const atFirst: Record<string, unknown> = {
	"chat.disableAIFeatures": false,
	"editor.inlineSuggest.enabled": false,
	"workbench.localHistory.enabled": true,
	"workbench.localHistory.exclude": {},
	"files.hotExit": "onExit",
	"workbench.cloudChanges.continueOn": "prompt",
	"workbench.experimental.cloudChanges.autoStore": "off",
	"telemetry.telemetryLevel": "all",
	"ipt.keepIndex": true,
}

const seen = (values: Record<string, unknown> = atFirst, more: Partial<Seen> = {}): Seen => ({
	valuesOf: ({ key }) => (key in values ? [values[key]] : []),
	senders: [],
	remotes: [],
	cloudServices: [],
	...more,
})

const fact = (id: PrivacyFactId) => ({ ...factOf(id), id })
const state = (id: PrivacyFactId, window: Seen) => stateOf(fact(id), window)
const settingsOf = (one: PrivacyFact): readonly Setting[] => [...one.settings, ...(one.instead ?? [])]

describe("the facts", () => {
	it("of a window as VS Code has it at first", () => {
		expect(Object.fromEntries(factIds.map((id) => [id, state(id, seen())]))).toEqual({
			"ai-features": "open",
			"inline-completion": "closed",
			"other-extensions": "closed",
			"local-history": "open",
			"hot-exit": "open",
			index: "open",
			"cloud-changes": "open",
			telemetry: "open",
			"settings-sync": "unseen",
			"git-remote": "closed",
			"cloud-folder": "closed",
			"remote-window": "closed",
			"disk-encryption": "unseen",
		})
	})

	it("are closed by their settings, each of which is asked for until it is so", () => {
		for (const one of facts.filter(({ settings }) => settings.length > 0)) {
			const values = { ...atFirst }
			for (const setting of openSettings(one, seen(values))) values[setting.key] = wantedValue(setting, values[setting.key])
			expect(openSettings(one, seen(values)), one.id).toEqual([])
			expect(state(one.id, seen(values)), one.id).toBe("closed")
		}
	})

	it("are open where one of several folders has a setting otherwise", () => {
		const window = { ...seen(), valuesOf: ({ key }: Setting) => (key === "chat.disableAIFeatures" ? [true, false] : []) }
		expect(state("ai-features", window)).toBe("open")
	})

	it("see completion by AI that was switched on for notes, by either setting", () => {
		expect(state("inline-completion", seen({ ...atFirst, "editor.inlineSuggest.enabled": true }))).toBe("open")
		expect(state("inline-completion", seen({ ...atFirst, "github.copilot.enable": { "*": true, ipt: true } }))).toBe("open")
		expect(state("inline-completion", seen({ ...atFirst, "github.copilot.enable": { "*": true, ipt: false } }))).toBe("closed")
	})

	it("count Local History as closed where it is switched off altogether", () => {
		expect(state("local-history", seen({ ...atFirst, "workbench.localHistory.enabled": false }))).toBe("closed")
		expect(state("local-history", seen({ ...atFirst, "workbench.localHistory.exclude": { "**/*.md": true } }))).toBe("open")
	})

	it("see extensions, remotes, cloud folders and another system", () => {
		expect(state("other-extensions", seen(atFirst, { senders: sendersAmong(["github.copilot"]) }))).toBe("open")
		expect(state("git-remote", seen(atFirst, { remotes: [{ name: "origin", host: "github.com", isFolder: false }] }))).toBe("open")
		expect(state("cloud-folder", seen(atFirst, { cloudServices: ["Dropbox"] }))).toBe("open")
		expect(state("remote-window", seen(atFirst, { remoteName: "ssh-remote" }))).toBe("open")
		expect(state("remote-window", seen(atFirst, { provider: "vscode-vfs" }))).toBe("open")
	})
})

describe("a setting", () => {
	const exclude = factOf("local-history").settings[0]
	if (!exclude) throw new Error("Local History has no setting")

	it("of a list keeps what else the list holds", () => {
		expect(wantedValue(exclude, { "**/*.log": true, "**/*.ipt.md": false })).toEqual({ "**/*.log": true, "**/*.ipt.md": true })
		expect(written(exclude)).toBe('workbench.localHistory.exclude: {"**/*.ipt.md":true}')
	})

	it.each([undefined, null, 7, "x", [], ["**/*.ipt.md"], Object.create({ "**/*.ipt.md": true })])(
		"is not as wanted where it is of another form: %j [R87]",
		(value) => {
			expect(isAsWanted(exclude, value)).toBe(false)
			expect(isAsWanted(exclude, wantedValue(exclude, value))).toBe(true)
		},
	)

	it("is named as it is in a settings file, for every fact", () => {
		for (const one of facts) for (const setting of settingsOf(one)) expect(written(setting)).toMatch(/^(?:\[ipt\] )?[\w.]+: \S/)
		expect(factOf("inline-completion").settings.map(written)).toEqual([
			"[ipt] editor.inlineSuggest.enabled: false",
			'github.copilot.enable: {"ipt":false}',
		])
	})

	it("of the user alone is not offered for a folder", () => {
		expect(targetsOf(factOf("hot-exit").settings)).toEqual(["user"])
		expect(targetsOf(factOf("local-history").settings)).toEqual(["folder", "user"])
		expect(targetsOf(factOf("git-remote").settings)).toEqual([])
	})
})

describe("extensions known to send text", () => {
	it("are found whatever the case of their id, and no other", () => {
		const found = sendersAmong([
			"github.COPILOT",
			"Google.geminicodeassist",
			"wakatime.vscode-wakatime",
			"ipt-notes.ipt-notes",
			"vscode.git",
			"github.copilots",
		])
		expect(found.map(({ name, sends }) => [name, sends])).toEqual([
			["GitHub Copilot", "completion"],
			["Gemini Code Assist", "assistant"],
			["WakaTime", "names"],
		])
	})
})
