/** What signatures are verified with: who may sign, which keys count no longer, and seals. */
import * as vscode from "vscode"
import { commandLineWords } from "../../language/command-line.ts"
import {
	isUnsignedSeal,
	longestSeal,
	readRevoked,
	readSeal,
	readSigners,
	type Revoked,
	type Seal,
	type Signers,
	StatementError,
} from "../../signatures/index.ts"
import { Failure } from "../shared/command.ts"
import { machine } from "../shared/machine/index.ts"
import { inTime } from "../shared/reading/folders.ts"
import { bytesAt, statAt } from "../shared/reading/place.ts"
import { knownOrChosenPlace } from "../shared/signing/choose-place.ts"
import { openSetting } from "../shared/signing/my-key.ts"
import { signersSetting } from "../shared/signing/settings.ts"
import { isAmongNotes, listAt, revokedPlace } from "../shared/signing/signers-file.ts"

const { t } = vscode.l10n

export interface Lists {
	readonly place: vscode.Uri
	readonly signers: Signers
	/** Whoever can change the notes can change the list. */
	readonly isAmongNotes: boolean
	readonly revoked?: { readonly place: vscode.Uri; readonly list: Revoked }
}

/** Reads the lists; asks where they are if the setting does not say. Nothing if the user gives up. */
export async function readLists(title: string): Promise<Lists | undefined> {
	const place = await knownOrChosenPlace(title)
	if (!place) return undefined
	const text = await listAt(place)
	const signers = readSigners(text ?? "")
	if (signers.signers.length === 0) {
		const message =
			text === undefined
				? t("There is no list of signers at “{0}”, so nothing can be verified.", place.fsPath)
				: t("The list of signers at “{0}” has nobody in it whose key can be used, so nothing can be verified.", place.fsPath)
		throw new Failure(message, openSetting(`ipt.${signersSetting}`))
	}
	const revoked = await listAt(revokedPlace(place))
	return {
		place,
		signers,
		isAmongNotes: isAmongNotes(place),
		...(revoked !== undefined && { revoked: { place: revokedPlace(place), list: readRevoked(revoked) } }),
	}
}

export interface ReadSeals {
	readonly seals: readonly Seal[]
	/** Why others are not used, in sentences. */
	readonly unused: readonly string[]
}

/** Folders of notes have no more. */
const most = 100

/**
 * The seals that are in the open folders, though a seal is best kept elsewhere. Where only an extension knows the place, as in a
 * browser, a search may never answer: there the user chooses them.
 */
export async function sealsInFolders(): Promise<readonly vscode.Uri[]> {
	const roots = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => machine?.diskAt(uri))
	const found = await Promise.all(
		roots.map(async (root) => vscode.workspace.findFiles(new vscode.RelativePattern(root, "**/*.seal"), undefined, most)),
	)
	return found.flat()
}

/** Lets the user choose seals. */
export async function chooseSeals(): Promise<readonly vscode.Uri[]> {
	const title = t("Seals to Verify With")
	return (await vscode.window.showOpenDialog({ title, openLabel: t("Use"), canSelectMany: true, filters: { [t("Seal")]: ["seal"] } })) ?? []
}

/** Reads seals. `nameOf`: how a file is named in a message. */
export async function readSeals(files: readonly vscode.Uri[], nameOf: (uri: vscode.Uri) => string): Promise<ReadSeals> {
	const { verify: words } = commandLineWords.current
	const seals: Seal[] = []
	const unused: string[] = []
	const unique = new Map(files.map((uri) => [uri.toString(), uri]))
	for (const uri of unique.values()) {
		const name = nameOf(uri)
		try {
			const text = await sealTextAt(uri)
			if (isUnsignedSeal(text)) unused.push(words.sealUnsigned(name))
			else seals.push(readSeal(name, text))
		} catch (error) {
			unused.push(error instanceof StatementError ? words.sealUnread(name) : t("{0} cannot be read.", name))
		}
	}
	return { seals, unused }
}

/** The text of a seal. One that `ssh-keygen` signed has its signature in a file next to it. */
async function sealTextAt(uri: vscode.Uri): Promise<string> {
	if ((await inTime(statAt(uri))).size > longestSeal) throw new StatementError("value", "seal")
	const text = new TextDecoder().decode(await inTime(bytesAt(uri)))
	if (!isUnsignedSeal(text)) return text
	const signature = await inTime(bytesAt(uri.with({ path: `${uri.path}.sig` }))).catch(() => undefined)
	return signature ? text + new TextDecoder().decode(signature) : text
}
