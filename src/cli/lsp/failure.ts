/** Why a request has no result. */

/** The numbers of JSON-RPC and of the Language Server Protocol. */
export const errorCodes = {
	parseError: -32700,
	invalidRequest: -32600,
	methodNotFound: -32601,
	invalidParams: -32602,
	internalError: -32603,
	notInitialized: -32002,
	requestFailed: -32803,
	contentModified: -32801,
	requestCancelled: -32800,
} as const

/** An answer that is an error. Its message contains no text of a note, except a name that the user typed. */
export class Failure extends Error {
	readonly code: number

	constructor(code: keyof typeof errorCodes, message: string) {
		super(message)
		this.code = errorCodes[code]
	}
}

/** What is wrong with a message, for whoever wrote the editor. */
export const wrongMessages = {
	tooLarge: ["invalidRequest", "The message is too large"],
	noLength: ["parseError", "The header has no Content-Length"],
	noJson: ["parseError", "The message is not JSON in UTF-8"],
	noRequest: ["invalidRequest", "The message is neither a request nor a notification"],
	ownMistake: ["internalError", "Something went wrong in this program"],
	cancelled: ["requestCancelled", "Cancelled"],
} as const satisfies Readonly<Record<string, readonly [keyof typeof errorCodes, string]>>

/** That a newer text came in while an answer was worked out: its places would be of the older one. */
export const contentModified = (): Failure => new Failure("contentModified", "The text has changed")
