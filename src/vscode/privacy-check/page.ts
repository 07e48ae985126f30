/** The page as HTML: headings, sentences and links, without any script. */
import * as vscode from "vscode"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { type Button, offered } from "./act.ts"
import { type PrivacyFact, type PrivacyFactId, facts, type Target } from "./facts.ts"
import { openSettings, type Seen, type State, stateOf, states } from "./state.ts"
import { foundText, meanings, placeTitles, sendingTexts, settingsText, stateTitles, titles } from "./words.ts"

const { t } = vscode.l10n

type KnownPrivacyFact = PrivacyFact & { readonly id: PrivacyFactId }

/** What the page says of a window; its links call this command. */
export function bodyOf(seen: Seen, command: string): Markup {
	const byState = Map.groupBy(facts, (fact) => stateOf(fact, seen))
	const open = byState.get("open")?.length ?? 0
	return html`<main>
<h1>${t("Privacy Check")}</h1>
<p>${t("What in this window could copy the text of notes off this machine or out of their folder, as far as an extension can see. These are facts, not advice on the law, and no promise that nothing else copies notes. IPT Notes itself sends nothing.")}</p>
<p class="summary">${open === 0 ? t("Nothing is marked as worth a look.") : open === 1 ? t("1 of {0} is worth a look.", facts.length) : t("{0} of {1} are worth a look.", open, facts.length)}</p>
${states.map((state) => sectionOf(state, byState.get(state) ?? [], seen, command))}</main>`
}

/** The facts of one state; nothing if there are none. */
function sectionOf(state: State, found: readonly KnownPrivacyFact[], seen: Seen, command: string): Markup {
	if (found.length === 0) return html``
	return html`<section aria-labelledby="${state}">
<h2 id="${state}">${stateTitles()[state]}</h2>
${found.map((fact) => article(fact, state, seen, command))}
</section>
`
}

function article(fact: KnownPrivacyFact, state: State, seen: Seen, command: string): Markup {
	const title = titles()[fact.id]
	return html`<article class="${state}" aria-labelledby="${fact.id}">
<h3 id="${fact.id}"><span class="state" aria-hidden="true">${signs[state]}</span> ${title}</h3>
<p>${foundText(fact.id, state, seen)}</p>
${fact.id === "other-extensions" && state === "open" ? senders(seen) : ""}${meaning(fact.id, state)}
${buttons(fact, state, seen, title, command)}</article>
`
}

/** A sign before each title, next to the heading above: a state is never shown by its colour alone. */
const signs: Readonly<Record<State, string>> = { open: "▲", closed: "●", unseen: "○" }

/** What needs no attention is one line, and the rest of it can be unfolded. */
function meaning(id: PrivacyFactId, state: State): Markup {
	const text = html`<p class="meaning">${meanings()[id]}</p>`
	return state === "closed" ? html`<details><summary>${t("What this is about")}</summary>${text}</details>` : text
}

function senders({ senders: found }: Seen): Markup {
	return html`<ul>${found.map(({ name, id, sends }) => html`<li><strong>${name}</strong> <code>${id}</code>: ${sendingTexts()[sends]}</li>`)}</ul>
`
}

function buttons(fact: KnownPrivacyFact, state: State, seen: Seen, title: string, command: string): Markup {
	const settings = openSettings(fact, seen)
	const link = (target: Button["target"], label: string): Markup => {
		const button: Button = { fact: fact.id, target }
		return html`<a class="button" href="${commandAddress(command, button)}" aria-label="${t("{0}: {1}", label, title)}">${label}</a> `
	}
	const place = fact.settings.length === 0 && state !== "closed" ? placeTitles()[fact.id] : undefined
	if (place !== undefined) return html`<p class="buttons">${link("place", place)}</p>`
	if (settings.length === 0) return html``
	return html`<p class="settings"><code>${settingsText(settings)}</code></p>
<p class="buttons">${offered(settings).map((target) => link(target, setTitles()[target]))}</p>`
}

const setTitles = (): Record<Target, string> => ({ folder: t("Set for This Folder"), user: t("Set for All My Folders") })
