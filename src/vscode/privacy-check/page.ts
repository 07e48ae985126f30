/** The page as HTML: headings, sentences and links, without any script. */
import * as vscode from "vscode"
import { commandAddress } from "../shared/page/document.ts"
import { html, type Markup } from "../shared/page/html.ts"
import { type Button, offered } from "./act.ts"
import { type Fact, type FactId, facts, groups, type Target } from "./facts.ts"
import { openSettings, type Seen, type State, stateOf } from "./state.ts"
import { foundText, groupTitles, meanings, placeTitles, sendingTexts, settingsText, stateTitles, titles } from "./words.ts"

const { t } = vscode.l10n

type KnownFact = Fact & { readonly id: FactId }

/** What the page says of a window; its links call this command. */
export function bodyOf(seen: Seen, command: string): Markup {
	const open = facts.filter((fact) => stateOf(fact, seen) === "open").length
	return html`<main>
<h1>${t("Privacy Check")}</h1>
<p>${t("What in this window could copy the text of notes off this machine or out of their folder, as far as an extension can see. These are facts, not advice on the law, and no promise that nothing else copies notes. IPT Notes itself sends nothing.")}</p>
<p class="summary">${open === 0 ? t("Nothing is marked as worth a look.") : open === 1 ? t("1 of {0} is worth a look.", facts.length) : t("{0} of {1} are worth a look.", open, facts.length)}</p>
${groups.map(
	(group) => html`<section aria-labelledby="${group}">
<h2 id="${group}">${groupTitles()[group]}</h2>
${facts.filter((fact) => fact.group === group).map((fact) => article(fact, seen, command))}
</section>
`,
)}</main>`
}

function article(fact: KnownFact, seen: Seen, command: string): Markup {
	const state = stateOf(fact, seen)
	const title = titles()[fact.id]
	return html`<article class="${state}" aria-labelledby="${fact.id}">
<h3 id="${fact.id}">${title} <span class="state"><span aria-hidden="true">${signs[state]}</span> ${stateTitles()[state]}</span></h3>
<p>${foundText(fact.id, state, seen)}</p>
${fact.id === "other-extensions" && state === "open" ? senders(seen) : ""}${meaning(fact.id, state)}
${buttons(fact, state, seen, title, command)}</article>
`
}

/** A sign beside the words: a state is never shown by its colour alone. */
const signs: Readonly<Record<State, string>> = { open: "▲", closed: "●", unseen: "○" }

/** What needs no attention is one line, and the rest of it can be unfolded. */
function meaning(id: FactId, state: State): Markup {
	const text = html`<p class="meaning">${meanings()[id]}</p>`
	return state === "closed" ? html`<details><summary>${t("What this is about")}</summary>${text}</details>` : text
}

function senders({ senders: found }: Seen): Markup {
	return html`<ul>${found.map(({ name, id, sends }) => html`<li><strong>${name}</strong> <code>${id}</code>: ${sendingTexts()[sends]}</li>`)}</ul>
`
}

function buttons(fact: KnownFact, state: State, seen: Seen, title: string, command: string): Markup {
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
