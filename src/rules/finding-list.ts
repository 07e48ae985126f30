/** What the command line prints as JSON of all notes that it checked, as a schema for programs that read it. */
import * as z from "zod/mini"
import { levels } from "./levels.ts"

const described = <Of extends z.ZodMiniType>(of: Of, description: string) => of.with(z.meta({ description }))

const fromOne = () => z.int().with(z.minimum(1))

export const FindingList = z
	.object({
		version: z.literal(1),
		notes: described(z.int(), "How many notes were checked"),
		findings: described(
			z.array(
				z.object({
					file: described(z.string(), "The note, relative to the working folder"),
					line: described(fromOne(), "Where the finding begins: its line, from 1"),
					column: described(fromOne(), "The column in that line, from 1, in UTF-16 units and without a byte order mark"),
					endLine: described(fromOne(), "The line in which the finding ends"),
					endColumn: described(fromOne(), "The column after its last character"),
					code: described(z.string(), "What kind of finding it is, as docs/findings.md lists them"),
					level: z.enum(levels),
					title: described(z.string(), "What it is about, in a few words. It may quote the note"),
					message: described(z.string(), "The problem, then what to do. It may quote the note"),
					parts: described(z.optional(z.array(z.string())), "Of a finding about several parts, the code of each"),
				}),
			),
			"By file, line, column and code",
		),
		unread: described(
			z.array(z.object({ file: z.string(), reason: z.string() })),
			"Files and folders that could not be read, notes without a place in a case, and what does not count in a configuration",
		),
	})
	.with(z.meta({ title: "Findings", description: "What the notes still need and what does not fit" }))
