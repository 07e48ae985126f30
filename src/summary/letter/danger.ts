/** What a letter leaves out of what it quotes: passages that name suicide or self-harm. Of risk it has only the plan. */
import type { BlockContent, Root } from "mdast"
import { toString } from "mdast-util-to-string"
import { speaksOfDanger } from "./reading.ts"

const namesDanger = (node: BlockContent | Root): boolean => speaksOfDanger(toString(node))

/** Blocks without the paragraphs, items and rows that name it. */
export function withoutDanger(blocks: readonly BlockContent[]): BlockContent[] {
	return blocks.flatMap((block): BlockContent[] => {
		if (!namesDanger(block)) return [block]
		if (block.type === "list") {
			const children = block.children.flatMap((item) => {
				const blocksOfItem = item.children.filter(
					(child): child is BlockContent => child.type !== "definition" && child.type !== "footnoteDefinition",
				)
				const inside = withoutDanger(blocksOfItem)
				return inside.length > 0 && inside[0] === blocksOfItem[0] ? [{ ...item, children: inside }] : []
			})
			return children.length > 0 ? [{ ...block, children }] : []
		}
		if (block.type !== "table") return []
		const rows = block.children.filter((row, index) => index === 0 || !speaksOfDanger(row.children.map((cell) => toString(cell)).join(" ")))
		return rows.length > 1 ? [{ ...block, children: rows }] : []
	})
}

/** Whether any of these blocks names it. */
export const hasDanger = (blocks: readonly BlockContent[]): boolean => blocks.some(namesDanger)
