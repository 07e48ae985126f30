/** The page “Who May Sign” as HTML: who is in the list, which key this window has, and what is wrong with the list. */
import * as vscode from "vscode"
import type { RevokedProblem } from "../../signatures/revoked.ts"
import type { SignersProblem } from "../../signatures/signers.ts"
import { dayText } from "../shared/moment.ts"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import type { Action } from "./signers-act.ts"
import type { Row, State } from "./signers-state.ts"

const { t } = vscode.l10n

/** What the page says. Its links call this command. */
export function bodyOf(state: State, command: string): Markup {
	const button: ButtonOf = (action, label, about = "") =>
		html`<a class="${about === "" ? "button" : "action"}" href="${commandAddress(command, action)}"${about === "" ? "" : html` aria-label="${t("{0}: {1}", label, about)}"`}>${label}</a> `
	return html`<main>
<h1>${t("Who May Sign")}</h1>
<p>${t("Only signatures by the people of this list count, each made while they may sign. Such a signature shows that the text has not changed since the holder of the key signed it.")}</p>
${mine(state, button)}
${list(state, button)}
</main>`
}

/** What is done about one line, which `about` names, is no button to press by the way. */
type ButtonOf = (action: Action, label: string, about?: string) => Markup

function mine({ who, key, keyTrouble, isListed, place }: State, button: ButtonOf): Markup {
	return html`<section aria-labelledby="mine">
<h2 id="mine">${t("Your key in this window")}</h2>
${
	key
		? html`<p><strong>${key.name}</strong> (${key.initials})${key.place ? html`: ${t("your own SSH key")}` : ""}</p>
<p class="fingerprint"><span>${t("Fingerprint")}</span> <code>${key.fingerprint}</code></p>
${place && !isListed ? html`<p class="warning">${t("Your key is not in the list, or may no longer sign.")}</p>` : ""}
<p class="buttons">${button({ do: "copy" }, t("Copy My Line"))}${isListed ? "" : button({ do: "myself" }, t("Add Me to the List"))}</p>`
		: keyTrouble !== undefined
			? html`<p class="warning">${keyTrouble}</p>`
			: html`<p>${who ? t("{0} ({1}) has no signing key on this machine yet.", who.name, who.initials) : t("Nobody has signed in this window yet.")}</p>
<p class="buttons">${button({ do: "myself" }, t("Set Up Signing"))}${button({ do: "restore" }, t("Restore My Signing Key…"))}</p>`
}
</section>
`
}

function list(state: State, button: ButtonOf): Markup {
	const { place, isThere, isWritable, isAmongNotes, trouble, rows } = state
	if (!place) {
		return html`<section aria-labelledby="list"><h2 id="list">${t("The list")}</h2>
<p>${t("It has no place yet. It is best outside of the notes.")}</p>
<p class="buttons">${button({ do: "place" }, t("Choose Its Place…"))}</p></section>`
	}
	return html`<section aria-labelledby="list"><h2 id="list">${t("The list")}</h2>
<p><code>${place.scheme === "file" ? place.fsPath : place.path}</code></p>
${isAmongNotes ? html`<p class="warning">${t("The list is in the folder of the notes, so whoever can change the notes can add a signer too. Another place is better.")}</p>` : ""}
${trouble === undefined ? "" : html`<p class="warning">${trouble}</p>`}
${isThere || trouble !== undefined ? "" : html`<p>${t("There is no such file yet. It is made when somebody is added.")}</p>`}
${isThere && !isWritable ? html`<p>${t("You can read this list but not change it. Ask whoever keeps it to add somebody, or to end a line.")}</p>` : ""}
${problems(state)}
${rows.length === 0 ? "" : html`${table(rows, isWritable, button)}<p class="explained">${t("A fingerprint is the short form of a key. Compare it in person or by telephone: if both of you see the same one, the line is theirs.")}</p>`}
<p class="buttons">${isWritable ? button({ do: "add" }, t("Add a Colleague…")) : ""}${isThere ? button({ do: "open" }, t("Open the File")) : ""}${button({ do: "place" }, t("Choose Another Place…"))}</p>
</section>
`
}

function table(rows: readonly Row[], isWritable: boolean, button: ButtonOf): Markup {
	return html`<table>
<thead><tr><th scope="col">${t("Initials")}</th><th scope="col">${t("Name")}</th><th scope="col">${t("Since")}</th><th scope="col">${t("Until")}</th><th scope="col">${t("State")}</th><th scope="col"><span class="spoken">${t("What can be done")}</span></th></tr></thead>
<tbody>
${rows.map((row) => line(row, isWritable, button))}
</tbody>
</table>
`
}

function line({ signer, fingerprint, state, revokedAt, isMine, publicLine }: Row, isWritable: boolean, button: ButtonOf): Markup {
	const { principals, comment, from, until } = signer
	const chosen = { signer: principals, publicLine }
	const canChange = isWritable && (state === "current" || state === "future")
	return html`<tr class="${state}">
<th scope="row">${principals}${isMine ? html` <span class="mine">${t("you")}</span>` : ""}</th>
<td>${comment}<code title="${t("Fingerprint")}">${fingerprint}</code></td>
<td><span class="narrow">${t("Since")}: </span>${from === undefined ? t("always") : dayText(from)}</td>
<td>${until === undefined ? "" : html`<span class="narrow">${t("Until")}: </span>${dayText(until)}`}</td>
<td>${stateWords(state, revokedAt)}</td>
<td class="buttons">${canChange ? button({ do: "end", ...chosen }, t("End…"), principals) : ""}${isWritable && state !== "revoked" ? button({ do: "revoke", ...chosen }, t("Revoke…"), principals) : ""}</td>
</tr>
`
}

function stateWords(state: Row["state"], revokedAt: number | undefined): string {
	switch (state) {
		case "current":
			return t("may sign")
		case "ended":
			return t("ended")
		case "future":
			return t("not yet")
		case "revoked":
			return revokedAt === undefined ? t("revoked for ever") : t("revoked since {0}", dayText(revokedAt))
	}
}

function problems({ problems: ofList, revokedProblems }: State): Markup {
	const all = [
		...ofList.map(({ line: number, problem }) => t("Line {0}: {1}", number, problemWords(problem))),
		...revokedProblems.map(({ line: number, problem }) => t("List of revoked keys, line {0}: {1}", number, revokedWords(problem))),
	]
	return all.length === 0 ? html`` : html`<ul class="warning">${all.map((text) => html`<li>${text}</li>`)}</ul>`
}

function problemWords(problem: SignersProblem["problem"]): string {
	switch (problem) {
		case "certificate":
			return t("A key that vouches for others (cert-authority) is not used. Add each signer by a line of their own.")
		case "key":
			return t("The key cannot be read, so this line does not count. Ask for the line again.")
		case "namespace":
			return t("The line is for signatures of another kind, so it does not count here. Add “ipt-notes” to its namespaces.")
		case "option":
			return t("It has an option that is not known, so it does not count. Take the option away.")
		case "syntax":
			return t("It is not a line of such a list. Delete it, or put a # before it.")
		case "time":
			return t("Its time cannot be read, so it does not count. Write it as 20260301120000Z.")
		case "too-large":
			return t("The list is too long to be one, and is not read.")
		case "zone":
			return t("Its time has no zone, so it means another moment on another machine. Add a Z after it for UTC.")
	}
}

function revokedWords(problem: RevokedProblem["problem"]): string {
	switch (problem) {
		case "binary":
			return t("This is the binary form of OpenSSH, which is not read. Write the public keys as lines of text.")
		case "key":
			return t("The key cannot be read, so nobody knows what is revoked. Correct the line.")
		case "too-large":
			return t("The list is too long to be one, and is not read.")
	}
}
