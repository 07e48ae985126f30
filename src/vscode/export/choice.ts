/**
 * What an export is to be: its format, its reader, its language, its parts, people by name or not. One list: Enter takes it
 * as it is, any other line changes it and leads back. Format, reader and language are stored for the next time; the rest is
 * remembered while the window is open.
 */
import * as vscode from "vscode"
import * as z from "zod/mini"
import { languageInUse } from "../../language/index.ts"
import { type Term, terms, termTitle } from "../../record/index.ts"
import {
	type FhirChoice,
	FhirProfile,
	Format,
	formats,
	type Naming,
	type PartName,
	Reader,
	readers,
	type SummaryOptions,
	titleOfFormat,
	titleOfPart,
} from "../../summary/index.ts"

const { t } = vscode.l10n

export interface Choice {
	readonly format: Format
	/** The id of its language. */
	readonly language: string
	readonly options: SummaryOptions & { readonly reader: Reader }
}

/** What most readers can open and print comes first. */
const offered: readonly Format[] = [...new Set<Format>(["html", "docx", ...Format.options])]

const key = "ipt.export"

const Stored = z.object({ format: Format, reader: Reader, language: z.optional(z.enum(terms("language"))) })

let isRecalled = false
let format: Format = "html"
let reader: Reader = "colleague"
/** That of the window, unless another one was chosen. */
let language: Term<"language"> | undefined
/** In a record for another system, people are called by their roles unless something else is chosen for it. */
const names: Record<"document" | "record", Naming> = { document: "full", record: "roles" }
let fhir: FhirChoice = {}
const parts = new Map<Reader | "data", readonly PartName[]>()

/**
 * Lets the user change the choice until it is taken; nothing if it is given up. `state`: where format, reader and language are stored.
 * `another`: one more line, whose answer is `"another"`.
 */
export async function askChoice(state: vscode.Memento, title: string): Promise<Choice | undefined>
export async function askChoice(state: vscode.Memento, title: string, another: string): Promise<Choice | "another" | undefined>
export async function askChoice(state: vscode.Memento, title: string, another?: string): Promise<Choice | "another" | undefined> {
	recall(state)
	for (;;) {
		const more: Line[] = another === undefined ? [] : [{ label: another, isAnother: true }]
		const picked = await vscode.window.showQuickPick([...lines(), ...more], {
			title,
			placeHolder: t("Enter exports. Choose a line to change it."),
		})
		if (!picked) return undefined
		if (picked.isAnother) return "another"
		if (!picked.change) {
			await state.update(key, { format, reader, ...(language && { language }) })
			return chosen()
		}
		await picked.change(title)
	}
}

/** Takes what was chosen last, once in a window. What VS Code stores may be damaged: then the usual choice is as good. */
function recall(state: vscode.Memento): void {
	const { data } = Stored.safeParse(isRecalled ? undefined : state.get(key))
	isRecalled = true
	if (data) ({ format, reader, language } = data)
}

function chosen(): Choice {
	const own = parts.get(kind())
	return {
		format,
		language: chosenLanguage(),
		options: {
			reader: formats[format].isData ? "colleague" : reader,
			names: names[purpose()],
			...(own && purpose() === "document" && { parts: own }),
			...(format === "fhir" && { fhir }),
		},
	}
}

const chosenLanguage = (): Term<"language"> => language ?? languageInUse().id

/** Another one than that of the window is named where everything is taken. */
const otherLanguage = (): readonly string[] => (chosenLanguage() === languageInUse().id ? [] : [languageTitle(chosenLanguage())])

/** Data has no reader: its parts are chosen for themselves. */
const kind = (): Reader | "data" => (formats[format].isData ? "data" : reader)

const purpose = (): "document" | "record" => (formats[format].record === undefined ? "document" : "record")

interface Line extends vscode.QuickPickItem {
	readonly change?: (title: string) => Promise<void>
	readonly isAnother?: true
}

function lines(): Line[] {
	const own = parts.get(kind())
	return [
		{
			label: `$(export) ${t("Export")}`,
			description: [titleOfFormat(format), ...(formats[format].isData ? [] : [readerTitle(reader)]), ...otherLanguage()].join(", "),
		},
		{
			label: t("Format"),
			description: titleOfFormat(format),
			change: async (title) => void (format = (await pick(title, offered, titleOfFormat, format)) ?? format),
		},
		...(formats[format].isData
			? []
			: [
					{
						label: t("Reader"),
						description: readerTitle(reader),
						change: async (title: string) =>
							void (reader = (await pick(title, ["colleague", "supervisor", "patient"], readerTitle, reader)) ?? reader),
					},
				]),
		{
			label: t("Language"),
			description: languageTitle(chosenLanguage()),
			change: pickLanguage,
		},
		...(purpose() === "record"
			? []
			: [
					{
						label: t("Sections"),
						description: own ? own.map((part) => titleOfPart(part, kind() === "patient")).join(", ") : t("standard"),
						change: pickParts,
					},
				]),
		{
			label: t("People"),
			description: namingTitle(names[purpose()]),
			change: async (title) => {
				const now = names[purpose()]
				names[purpose()] = (await pick(title, ["full", "aliases", "roles"], namingTitle, now)) ?? now
			},
		},
		...(format === "fhir" ? fhirLines() : []),
	]
}

/** What only FHIR asks: which guide it says that it follows, and in which zone the clock times of notes are. */
function fhirLines(): Line[] {
	const { profile = "none", timeZone } = fhir
	const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
	const zoneTitle = (zone: string): string => (zone === "" ? t("no times, only days") : zone)
	return [
		{
			label: t("Profiles"),
			description: profileTitle(profile),
			change: async (title) => {
				fhir = { ...fhir, profile: (await pick(title, FhirProfile.options, profileTitle, profile)) ?? profile }
			},
		},
		{
			label: t("Clock times"),
			description: zoneTitle(timeZone ?? ""),
			change: async (title) => {
				const picked = await pick(title, ["", here], zoneTitle, timeZone ?? "")
				const { timeZone: _, ...others } = fhir
				fhir = picked === undefined ? fhir : { ...others, ...(picked !== "" && { timeZone: picked }) }
			},
		},
	]
}

const profileTitle = (profile: FhirProfile): string => (profile === "none" ? t("none claimed") : "US Core")

async function pick<Name extends string>(
	title: string,
	all: readonly Name[],
	titleOf: (name: Name) => string,
	now: Name,
): Promise<Name | undefined> {
	const items = all.map((name) => ({ label: titleOf(name), name, ...(name === now && { description: t("chosen") }) }))
	return (await vscode.window.showQuickPick(items, { title }))?.name
}

async function pickParts(title: string): Promise<void> {
	const own = parts.get(kind())
	const items = readers[formats[format].isData ? "supervisor" : reader].map(({ name, usual }) => ({
		label: titleOfPart(name, kind() === "patient"),
		name,
		picked: own ? own.includes(name) : usual || formats[format].isData === true,
	}))
	const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true, placeHolder: t("Which sections?") })
	if (picked && picked.length > 0)
		parts.set(
			kind(),
			picked.map(({ name }) => name),
		)
}

const languageTitle = (id: Term<"language">): string => termTitle("language", id)

/** That of the window is no choice of its own: it follows the window. */
async function pickLanguage(title: string): Promise<void> {
	const picked = (await pick(title, terms("language"), languageTitle, chosenLanguage())) ?? chosenLanguage()
	language = picked === languageInUse().id ? undefined : picked
}

function readerTitle(name: Reader): string {
	switch (name) {
		case "colleague":
			return t("for a colleague")
		case "supervisor":
			return t("for a supervisor: with findings, techniques and all ratings")
		case "patient":
			return t("for the client: a letter in plain words")
	}
}

function namingTitle(name: Naming): string {
	switch (name) {
		case "full":
			return t("as written")
		case "aliases":
			return t("by alias")
		case "roles":
			return t("by role, such as sister (not anonymous)")
	}
}
