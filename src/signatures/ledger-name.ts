/** Names of ledgers: one for each folder, case and signer, so that no one writes into the file of another. */

const ending = ".signed"

/** The name of a signer's ledger of a case, in the folder of its notes: `C-7.AB.signed`. No two signers of a case have the same. */
export function ledgerFileName(caseCode: string, signer: string): string {
	// The case may contain dots. No signer contains a plus, so the names differ as the signers do.
	return `${caseCode}.${signer.replaceAll(".", "+")}${ending}`.normalize("NFC").replace(devices, "$&-")
}

/** Names that Windows keeps for devices, whatever follows a dot. */
const devices = /^(?:aux|con|nul|prn|com\d|lpt\d)(?=\.)/i

/** Whether a name, or an address, is that of a ledger. */
export const isLedgerFile = (name: string): boolean => name.endsWith(ending)
