/** Single notes by name, for whoever asks for them from another process. */
import { noteOfLongSections, noteOfManySections } from "./single.ts"
import { type SourceName, sources } from "./sources/index.ts"
import { type Kind, type TypedNote, typedTitles } from "./sources/source.ts"

/** A usual note of a source; `many` and `long` by their size in KB. */
export type NoteName = `${SourceName}-${Kind}` | `long-${number}` | `many-${number}`

export function namedNote(name: NoteName): TypedNote {
	const [source, kind] = name.split("-") as [SourceName | "long" | "many", string]
	const title = typedTitles.formulation
	if (source === "many") return { text: noteOfManySections(Number(kind) * 1000), title }
	if (source === "long") return { text: noteOfLongSections(Number(kind) * 1000), title }
	return sources[source].typed(kind as Kind)
}
