/** The style of all figures: colours, sizes, the font. */
import type { Element } from "./element.ts"

/** Roles of colour in a figure. Drawing code names a role; the theme decides what it is. */
const roles = ["paper", "ink", "muted", "line", "accent", "on-accent", "alert"] as const
export type Role = (typeof roles)[number]

/**
 * `page` leaves the colours to the page that the figure is in, by custom properties such as `--ipt-figure-ink`, with those of
 * `light` if the page sets none. The others need no page: in a file, in print, in another program.
 */
export const themes = ["light", "dark", "high-contrast", "high-contrast-light", "page"] as const
export type Theme = (typeof themes)[number]

const palettes: Readonly<Record<Exclude<Theme, "page">, Readonly<Record<Role, string>>>> = {
	light: {
		paper: "#ffffff",
		ink: "#1b2733",
		muted: "#52606d",
		line: "#7f8b96",
		accent: "#1d6570",
		"on-accent": "#ffffff",
		alert: "#9a3412",
	},
	dark: {
		paper: "#1e2226",
		ink: "#e6eaed",
		muted: "#a9b4bd",
		line: "#6b7783",
		accent: "#7cc7d0",
		"on-accent": "#10191b",
		alert: "#f3a683",
	},
	"high-contrast": {
		paper: "#000000",
		ink: "#ffffff",
		muted: "#ffffff",
		line: "#c0c0c0",
		accent: "#5ff0ff",
		"on-accent": "#000000",
		alert: "#ffd75e",
	},
	"high-contrast-light": {
		paper: "#ffffff",
		ink: "#000000",
		muted: "#000000",
		line: "#4d4d4d",
		accent: "#00395c",
		"on-accent": "#ffffff",
		alert: "#7a1500",
	},
}

const property = (role: Role): string => `--ipt-figure-${role}`

/** A theme's colours as declarations of the custom properties that figures of the theme `page` use. */
export function coloursAsCss(theme: Exclude<Theme, "page">): string {
	return roles.map((role) => `${property(role)}: ${palettes[theme][role]};`).join(" ")
}

/** The colour of a role in a theme, as an attribute takes it. */
export const colourOf = (role: Role, theme: Theme): string =>
	theme === "page" ? `var(${property(role)}, ${palettes.light[role]})` : palettes[theme][role]

const isRole = (value: unknown): value is Role => roles.some((role) => role === value)

const painting = ["fill", "stroke"] as const

/** The tree with roles replaced by the colours of a theme. Attributes and no style sheet: a strict page refuses styles. */
export function painted(element: Element, theme: Theme): Element {
	const properties = { ...element.properties }
	for (const name of painting) {
		const value = properties[name]
		if (isRole(value)) properties[name] = colourOf(value, theme)
	}
	return {
		...element,
		properties,
		children: element.children.map((child) => (child.type === "element" ? painted(child, theme) : child)),
	}
}

export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"

/** Sizes of text, in points of the figure: none under 11, which is what can be read on a screen. On paper they are about three quarters of that. */
export const size = { title: 15, heading: 13, text: 12, small: 11, tiny: 11 } as const

/** From one line of text to the next, as a share of its size. */
export const leading = 1.32

/** The width of a figure on paper, the least that one is drawn for, and the space at its edges. */
export const paperWidth = 720
export const leastWidth = 300
export const edge = 16

/** Strokes: fine for scales, plain for shapes, strong for what a figure is about. */
export const stroke = { fine: 0.75, plain: 1.25, strong: 2.5 } as const

/** Dashes: what is missing, what is a limit. */
export const dash = { missing: "4 3", limit: "6 3", fine: "1.5 2.5" } as const

/** How dark a tint of `ink` may get, for bands from the least to the most severe; text stays legible on it. */
export const tint = { least: 0.02, most: 0.15 } as const

/** How dark the cell of each rating of a mechanism is; the number on the darkest is light. */
export const shades = [0, 0.16, 0.4, 1] as const
