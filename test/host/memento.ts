import type * as vscode from "vscode"

/** Where a feature keeps its state, and what is kept there. */
export function memento(): { readonly kept: Map<string, unknown>; readonly state: vscode.Memento } {
	const kept = new Map<string, unknown>()
	const state: vscode.Memento = {
		keys: () => [...kept.keys()],
		get: <T>(key: string, otherwise?: T) => (kept.has(key) ? (kept.get(key) as T) : otherwise),
		update: async (key: string, value: unknown) => void kept.set(key, value),
	}
	return { kept, state }
}
