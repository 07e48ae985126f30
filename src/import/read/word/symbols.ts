/** Characters that fonts of signs have in place of letters, as forms use them for boxes to tick. */

const signs: Readonly<Partial<Record<number, string>>> = {
	0x4a: "☺",
	0x4b: "😐",
	0x4c: "☹",
	0x6c: "●",
	0x6e: "■",
	0x6f: "☐",
	0x71: "☐",
	0x72: "☐",
	0x76: "❖",
	0x9f: "•",
	0xa7: "▪",
	0xa8: "☐",
	0xb7: "•",
	0xd8: "➢",
	0xdf: "←",
	0xe0: "→",
	0xe1: "↑",
	0xe2: "↓",
	0xe8: "➔",
	0xf0: "⇨",
	0xfb: "✗",
	0xfc: "✓",
	0xfd: "☒",
	0xfe: "☑",
}

/** What a sign of a font looks like; nothing if it is not known. `code`: hexadecimal, in the area that fonts have for themselves. */
export function signOf(code: string): string | undefined {
	const number = Number.parseInt(code, 16)
	if (!Number.isFinite(number)) return undefined
	const own = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number
	return own < 0x100 ? signs[own] : own < 0xe000 ? String.fromCodePoint(own) : undefined
}
