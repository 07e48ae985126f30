/** The document of a case: its readable text in sections, each with the resources that say the same as data. */
import type { Composition, CompositionAttester, CompositionSection, Reference } from "@medplum/fhirtypes"
import type { Root, RootContent } from "mdast"
import { isCaseClosed } from "../../cases/course.ts"
import { wordsOf } from "../../record/index.ts"
import { isAmended } from "../addenda.ts"
import { withTexts } from "../clean.ts"
import type { PartName } from "../options.ts"
import { partsFor } from "../readers.ts"
import { signedOf } from "../signed.ts"
import { summaryOf } from "../summarise.ts"
import { summaryWords } from "../words.ts"
import { titleOfPart } from "../wording.ts"
import type { Making, Place, Placed } from "./making.ts"
import { narrativeOf } from "./narrative.ts"
import { documentCodes, extensions, loinc } from "./systems.ts"

/** The parts of the document: everything that notes say, and nothing of what they lack. */
const left: ReadonlySet<PartName> = new Set(["findings", "missing", "session-list"])
const parts: readonly PartName[] = partsFor({ reader: "colleague" })
	.map(({ name }) => name)
	.filter((name) => !left.has(name))
	.flatMap((name) => (name === "mechanisms" ? [name, "techniques"] : [name]))

/** The sections of the document in their order; the contract follows who is treated. */
const places: readonly Place[] = parts.flatMap((part): Place[] => (part === "identification" ? [part, "contract"] : [part]))

const codes: Readonly<Partial<Record<Place, string>>> = {
	contract: documentCodes.plan,
	formulation: documentCodes.assessment,
	inventory: documentCodes.socialHistory,
	goals: documentCodes.goals,
	ending: documentCodes.discharge,
}

/** The document itself, with every resource in one of its sections. */
export function compositionOf(making: Making, placed: readonly Placed[]): Composition {
	const { request, options } = making
	const { case: patientCase, now } = request
	const { intro, byPart } = options.narrative === false ? { intro: [], byPart: new Map<Place, RootContent[]>() } : narrativesOf(making)
	const byPlace = Map.groupBy(placed, ({ place }) => place)
	const sections = places.flatMap((place): CompositionSection[] => {
		const text = narrativeOf(byPart.get(place) ?? [])
		const entry = (byPlace.get(place) ?? []).map(({ resource }): Reference => ({
			reference: `${resource.resourceType}/${resource.id ?? ""}`,
		}))
		if (!text && entry.length === 0) return []
		const code = codes[place]
		return [
			{
				title: place === "contract" ? wordsOf("front-matter.contract").title : titleOfPart(place),
				...(code !== undefined && { code: loinc(code) }),
				...(text && { text }),
				...(entry.length > 0 && { entry }),
			},
		]
	})
	const authors = [patientCase.formulation, ...patientCase.sessions, patientCase.closing].flatMap((note) => note?.author ?? [])
	const author = making.practitioner(authors[0])
	const isClosed = isCaseClosed(patientCase)
	const amended = [...making.notes].some((note) => isAmended(request, note))
	return making.made<Composition>(making.idOf("document"), {
		resourceType: "Composition",
		language: summaryWords.current.language,
		text: narrativeOf(intro),
		status: isClosed ? (amended ? "amended" : "final") : "preliminary",
		type: loinc(documentCodes.summary),
		subject: making.patient,
		date: now.slice(0, 10),
		author: [author ?? { extension: [{ url: extensions.absent, valueCode: "unknown" }] }],
		title: making.withoutCode(summaryTitle(making)),
		confidentiality: "R",
		attester: attestersOf(making),
		section: sections,
	})
}

/** Those who have co-signed every note of the case as it is now: whoever has not attests single notes, and not the document. */
function attestersOf(making: Making): CompositionAttester[] {
	const { request } = making
	const signed = Array.from(making.notes, (note) =>
		signedOf(request, note).by.filter(({ meaning, hash }) => {
			const known = request.signatures?.notes.get(note.file)
			return (meaning === "co-signed" || meaning === "approved") && known?.lack === undefined && known?.hash === hash
		}),
	)
	const [first, ...others] = signed
	return (first ?? [])
		.filter(({ signer }) => others.every((by) => by.some((one) => one.signer === signer)))
		.map(({ signer }) => {
			const times = signed.flatMap((by) => by.flatMap((one) => (one.signer === signer ? [one.time] : [])))
			const time = times.toSorted().at(-1)
			const party = making.practitioner(signer)
			return { mode: "professional", ...(time !== undefined && { time }), ...(party && { party }) }
		})
}

interface Narratives {
	readonly intro: readonly RootContent[]
	readonly byPart: ReadonlyMap<Place, readonly RootContent[]>
}

/** The summary, cut at its parts. */
function narrativesOf(making: Making): Narratives {
	const { tree } = summaryOf({ ...making.request, options: { ...making.request.options, reader: "colleague", parts } })
	const { children }: Root = withTexts(tree, (text) => making.withoutCode(text))
	const byPart = new Map<Place, RootContent[]>()
	const intro: RootContent[] = []
	let blocks = intro
	for (const node of children) {
		const part = node.type === "heading" ? node.data?.part : undefined
		if (part) byPart.set(part, (blocks = []))
		// The title of the document is said elsewhere.
		else if (node.type !== "heading" || node.depth > 1) blocks.push(node)
	}
	return { intro, byPart }
}

const summaryTitle = (making: Making): string => summaryWords.current.report.title(making.request.case.code)
