/**
 * The only script of a page. It puts a new body in the place of the old one, with focus and scroll as they were, and says
 * how wide the page is. What notes say never becomes a part of it.
 */

/** What the page says: how wide it is, and whether it was just loaded. */
export interface FromPage {
	readonly width: number
	readonly isLoaded: boolean
}

/** What the page is sent: its body, and what it is about. A page about something else begins at its top. */
export interface ToPage {
	readonly body: string
	readonly about: string
}

/** The script as text, in a block of its own: names such as `top` are taken outside. Links are known again by their address and their number among those with the same one. */
export const script = `{
const host = acquireVsCodeApi();
let { about, top = 0 } = host.getState() ?? {};
const save = () => host.setState({ about, top: document.documentElement.scrollTop });
const alike = (of) => [...document.querySelectorAll("a[href], summary, input")].filter((each) => nameOf(each) === nameOf(of));
const nameOf = (each) => each.id || (each.getAttribute("href") ?? each.textContent);
let isFirst = true;
addEventListener("message", ({ data }) => {
	const isSame = about === data.about;
	const focused = document.activeElement?.matches("a[href], summary, input") ? document.activeElement : undefined;
	const [name, index] = focused ? [nameOf(focused), alike(focused).indexOf(focused)] : [];
	const place = !isSame ? 0 : isFirst ? top : document.documentElement.scrollTop;
	const next = new DOMParser().parseFromString(data.body, "text/html");
	document.body.replaceChildren(...next.body.childNodes);
	isFirst = false;
	about = data.about;
	if (focused && isSame) {
		const found = [...document.querySelectorAll("a[href], summary, input")].filter((each) => nameOf(each) === name);
		(found[index] ?? found[0])?.focus({ preventScroll: true });
	}
	document.documentElement.scrollTop = place;
	save();
});
let timer;
const later = (run) => { clearTimeout(timer); timer = setTimeout(run, 100); };
addEventListener("scroll", () => later(save), { passive: true });
const widthNow = () => document.documentElement.clientWidth;
let width = widthNow();
new ResizeObserver(() => {
	if (Math.abs(widthNow() - width) < 8) return;
	width = widthNow();
	host.postMessage({ width, isLoaded: false });
}).observe(document.documentElement);
host.postMessage({ width, isLoaded: true });
}`
