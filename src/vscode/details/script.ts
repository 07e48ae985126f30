/**
 * The script of the form: it sends what was entered, and puts in what the extension sends. Only fields that changed are
 * replaced, so that a reader of the screen says nothing twice; what is being typed stays.
 */
export const script = `
const api = acquireVsCodeApi()
const sent = new Set()
const fieldOf = (node) => node.closest("[data-field]")
const controlsOf = (field) => [...field.querySelectorAll("input, select, textarea")]
const isTyped = (control) => control.tagName !== "SELECT" && control.value !== control.defaultValue
document.addEventListener("input", ({ target }) => { const field = fieldOf(target); if (field) sent.delete(field.id) })
document.addEventListener("change", ({ target }) => {
	const field = fieldOf(target)
	if (!field) return
	sent.add(field.id)
	if (field.dataset.field === "add") {
		if (target.value !== "") api.postMessage({ does: "add", name: target.value })
	} else
		api.postMessage({
			does: "enter",
			id: field.id,
			values: controlsOf(field).flatMap((control) => (control.tagName === "TEXTAREA" ? control.value.split("\\n") : [control.value])),
		})
})
window.addEventListener("message", ({ data: { body } }) => {
	const next = new DOMParser().parseFromString(body, "text/html").querySelector("main")
	const main = document.querySelector("main")
	const fieldsIn = (root) => [...root.querySelectorAll("[data-field]")]
	const active = document.activeElement
	const [old, come] = [fieldsIn(main), fieldsIn(next)]
	const shape = (fields) => fields.map(({ id }) => id).join("\\n")
	if (shape(old) === shape(come))
		old.forEach((field, index) => {
			const isBusy = field.contains(active) && !sent.has(field.id) && controlsOf(field).some(isTyped)
			if (!isBusy && (field.outerHTML !== come[index].outerHTML || controlsOf(field).some(isTyped))) field.replaceWith(come[index])
		})
	else {
		const isOpen = main.querySelector("details")?.open
		if (isOpen) next.querySelector("details")?.setAttribute("open", "")
		main.replaceWith(next)
	}
	if (active.id !== "" && document.activeElement !== active) document.getElementById(active.id)?.focus()
})
`
