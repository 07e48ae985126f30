import * as vscode from "vscode"
import { set } from "../../src/vscode/privacy-check/act.ts"
import { type PrivacyFact, facts, type Setting, type Target } from "../../src/vscode/privacy-check/facts.ts"
import { configurationOf, inspect, valuesOf } from "../../src/vscode/privacy-check/inspect.ts"
import { openSettings } from "../../src/vscode/privacy-check/state.ts"
import { wakeCopilot } from "./copilot.ts"
import { after, assert, suite, test } from "./helpers.ts"

const places: Readonly<Record<Target, vscode.ConfigurationTarget>> = {
	user: vscode.ConfigurationTarget.Global,
	folder: vscode.ConfigurationTarget.Workspace,
}

const governed: readonly PrivacyFact[] = facts.filter(({ settings }) => settings.length > 0)

/** Leaves a setting as it is by default, when the test has ended. */
function restore(setting: Setting): void {
	for (const target of setting.targets)
		after(async () => configurationOf(setting).update(setting.key, undefined, places[target], setting.ofNotes))
}

/** A value that is not the one that is wanted. */
function unwanted({ member, wanted }: Setting): unknown {
	const other = typeof wanted === "boolean" ? !wanted : "all"
	return member === undefined ? other : { [member]: other, another: true }
}

suite("the privacy check", () => {
	test("knows settings that this VS Code has, and where each may be set", async () => {
		await wakeCopilot()
		for (const setting of governed.flatMap(({ settings, instead = [] }) => [...settings, ...instead])) {
			assert.ok(valuesOf(setting).length > 0, `${setting.key} is no setting of this VS Code`)
			restore(setting)
			for (const target of ["user", "folder"] as const) {
				const update = async () => configurationOf(setting).update(setting.key, unwanted(setting), places[target], setting.ofNotes)
				if (setting.targets.includes(target)) await update()
				else await assert.rejects(update, `${setting.key} may be set for a ${target} too`)
			}
		}
	}, 120_000)

	test("sees Copilot among the extensions that send text", async () => {
		await wakeCopilot()
		assert.deepEqual(
			(await inspect()).senders.map(({ name }) => name),
			["GitHub Copilot Chat"],
		)
	})

	for (const target of ["folder", "user"] as const) {
		test(`sets what governs a fact, and keeps what else a setting holds (${target})`, async () => {
			await wakeCopilot()
			for (const fact of governed.filter(({ settings }) => settings.every(({ targets }) => targets.includes(target)))) {
				for (const setting of [...fact.settings, ...(fact.instead ?? [])]) {
					restore(setting)
					await configurationOf(setting).update(setting.key, unwanted(setting), places[target], setting.ofNotes)
				}
				const open = openSettings(fact, { valuesOf })
				assert.ok(open.length > 0, `${fact.id} is open before`)
				await set(open, target)
				assert.deepEqual(openSettings(fact, { valuesOf }), [], fact.id)
				for (const { key } of fact.settings.filter(({ member }) => member !== undefined)) {
					assert.equal(vscode.workspace.getConfiguration().get<Record<string, unknown>>(key)?.["another"], true)
				}
			}
		}, 120_000)
	}
})
