/** Reads what is at an address: on a disk by Node, and by VS Code where only an extension knows the place. */
import * as vscode from "vscode"
import { troubleOf } from "../../../files/trouble.ts"
import { machine } from "../machine/index.ts"

/** What the file system says of a file or folder. Rejects if nothing is there. */
export const statAt = async (uri: vscode.Uri) => filesAt(uri).stat(uri)

/** The entries of a folder; links are not followed. */
export const entriesAt = async (uri: vscode.Uri) => filesAt(uri).readDirectory(uri)

/** The bytes of a file. Rejects if it cannot be read. */
export const bytesAt = async (uri: vscode.Uri) => filesAt(uri).readFile(uri)

/** Whether an error says that there is no such file. */
export const isMissing = (error: unknown): boolean => troubleOf(error) === "gone"

const filesAt = (uri: vscode.Uri) => machine?.diskAt(uri) ?? vscode.workspace.fs
