/** A summary as a Word document: styles, real tables and lists, a running header and page numbers. Nothing of a note is a field or an address. */
import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx"
import type { SummaryDocument } from "../document.ts"
import { drawnSummaryOf } from "../drawn.ts"
import { summaryWords } from "../words.ts"
import type { SummaryRequest } from "../request.ts"
import { unfolded } from "../unfold.ts"
import { blocksOf, bullets } from "./blocks.ts"
import { coreProperties, datedAll } from "./reproducible.ts"
import { colours, page, styles, textWidth } from "./styles.ts"

/** The summary of a case as the bytes of a `.docx` file, with its figures. */
export const exportWord = (request: SummaryRequest): Promise<Uint8Array> => wordOf(drawnSummaryOf(request, "light"))

/** The summary as the bytes of a `.docx` file: the same for the same summary. */
export async function wordOf(document: SummaryDocument): Promise<Uint8Array> {
	const { title, code, made, language } = document
	const { documents } = summaryWords.current
	const small = (...children: (Tab | string)[]): TextRun => new TextRun({ size: 17, color: colours.quiet, children })
	const { blocks, numberings } = blocksOf(unfolded(document.tree))
	const built = new Document({
		title,
		styles: styles(language, documents.styles),
		numbering: {
			config: [
				{
					reference: bullets,
					levels: levels.map((level) => ({
						level,
						format: LevelFormat.BULLET,
						text: level % 2 === 0 ? "•" : "–",
						alignment: AlignmentType.LEFT,
						style: { paragraph: { indent: indentAt(level) } },
					})),
				},
				...numberings.map(({ reference, level, start }) => ({
					reference,
					levels: [
						{
							level,
							start,
							format: LevelFormat.DECIMAL,
							text: `%${level + 1}.`,
							alignment: AlignmentType.LEFT,
							style: { paragraph: { indent: indentAt(level) } },
						},
					],
				})),
			],
		},
		sections: [
			{
				properties: { page, titlePage: true },
				headers: {
					default: new Header({
						children: [new Paragraph({ tabStops: right, children: [small(documents.pageHeader(code), new Tab(), made)] })],
					}),
					first: new Header({ children: [new Paragraph({})] }),
				},
				footers: { default: pageNumbers(small), first: pageNumbers(small) },
				children: blocks,
			},
		],
	})
	const core = { path: "docProps/core.xml", data: coreProperties(document) }
	return datedAll(new Uint8Array(await Packer.toArrayBuffer(built, false, [core])), made)
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const indentAt = (level: number): { left: number; hanging: number } => ({ left: 360 * (level + 1), hanging: 260 })
const right = [{ type: TabStopType.RIGHT, position: textWidth }]

function pageNumbers(small: (...children: string[]) => TextRun): Footer {
	return new Footer({
		children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [small(PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES)] })],
	})
}
