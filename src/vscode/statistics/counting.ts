/** Counting that may take long: with progress and a way to stop it once it does. */
import * as vscode from "vscode"

/** Milliseconds until the progress is shown. */
const patience = 1000

/** Says how much is done, as a share from 0 to 1. */
export type Report = (done: number) => void

/** Does the work. `patienceNow`: after so many milliseconds its progress is shown, and the user can stop it. */
export async function withPatience<Result>(
	title: string,
	work: (report: Report, token: vscode.CancellationToken) => Promise<Result>,
	patienceNow = patience,
): Promise<Result> {
	const source = new vscode.CancellationTokenSource()
	let done = 0
	let show: ((increment: number) => void) | undefined
	const working = work((now) => {
		show?.(100 * (now - done))
		if (show) done = now
	}, source.token)
	const timer = setTimeout(() => {
		void vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
			async (progress, token) => {
				show = (increment) => progress.report({ increment })
				token.onCancellationRequested(() => source.cancel())
				// Whether the work succeeds is for whoever asked for it.
				await working.then(
					() => undefined,
					() => undefined,
				)
			},
		)
	}, patienceNow)
	try {
		return await working
	} finally {
		clearTimeout(timer)
		source.dispose()
	}
}
