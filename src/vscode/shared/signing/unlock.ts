/** The key that signs, opened for one act: made first if this machine has none. Whatever else is signed than notes is signed with it too. */
import { identity } from "../identity.ts"
import type { KeyHome } from "./key-home.ts"
import { keyOf, type OpenedKey, opened } from "./my-key.ts"
import { refuseUntrusted } from "./trust.ts"

/** Asks what has to be asked, the passphrase once. Nothing if the user gives up. `title`: what is signed. */
export async function unlock(home: KeyHome, title: string): Promise<OpenedKey | undefined> {
	refuseUntrusted()
	const who = await identity(home.globalState)
	if (!who) return undefined
	const key = await keyOf(home, who)
	return key ? opened(key, title) : (await import("./first-use.ts")).firstKey(home, who)
}
