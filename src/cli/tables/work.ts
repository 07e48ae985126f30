/** What is made of groups of notes: the rows of each table, as they are written to its file. */
import { loadWords } from "../../language/index.ts"
import type { FhirChoice } from "../../summary/fhir-choice.ts"
import { goalCourses, peopleCalled, signedNotesOf } from "../../summary/index.ts"
import {
	csvRows,
	findings,
	keyOfCase,
	ndjson,
	type Pseudonyms,
	pseudonymsBy,
	type Row,
	rowsOfFindings,
	type Table,
	type TableOptions,
	tables,
	tellCase,
	tellStray,
	type Telling,
	toldColumns,
} from "../../tables/index.ts"
import type { Choice } from "../configuration.ts"
import { displayPath, type Unread } from "../files.ts"
import { requestFor } from "../request.ts"
import { GroupReader, type ReadGroup } from "../shards/read-group.ts"
import type { Group } from "../shards/spool.ts"
import type { TableFormat } from "./format.ts"

/** What a process or a thread has to know: plain data. */
export interface Setting {
	readonly choice: Choice
	/** How many notes name no case, by their folder. */
	readonly strays: ReadonlyMap<string, number>
	/** The names of the tables that are wanted. */
	readonly tables: readonly string[]
	readonly format: TableFormat
	readonly options: TableOptions
	readonly key?: Uint8Array
	/** The day on which resources of FHIR are made. */
	readonly asOf: string
	/** How resources of FHIR are written. */
	readonly fhir: FhirChoice
}

/** Rows of one table: as text, or as they are if the format has no lines. */
export interface Part {
	readonly name: string
	readonly rows: number
	readonly text?: string
	readonly cells?: readonly Row[]
}

/** What was made of some groups. */
/** What makes resources of a case, if they are wanted. */
type Resources = typeof import("../../summary/fhir/index.ts").fhirResources

export interface Done {
	readonly parts: readonly Part[]
	readonly unread: readonly Unread[]
	/** Notes that were read. */
	readonly notes: number
	readonly cases: number
	/** The notes of these groups, read or not. */
	readonly of: number
}

export class Work {
	readonly #setting: Setting
	readonly #tables: readonly Table[]
	readonly #reader: GroupReader
	readonly #telling: Telling
	readonly #resources: Resources | undefined

	private constructor(setting: Setting, pseudonyms: Pseudonyms | undefined, resources: Resources | undefined) {
		const { options } = setting
		this.#setting = setting
		this.#resources = resources
		this.#tables = tables.filter(({ name }) => setting.tables.includes(name))
		this.#reader = new GroupReader(setting.choice, setting.strays)
		this.#telling = { options, pseudonyms, callingOf: (patientCase) => peopleCalled(patientCase, { names: options.names }) }
	}

	static async of(setting: Setting): Promise<Work> {
		await loadWords("figures", "summary")
		const resources = setting.format === "fhir" ? (await import("../../summary/fhir/index.ts")).fhirResources : undefined
		return new Work(setting, setting.key && (await pseudonymsBy(setting.key)), resources)
	}

	async do(groups: readonly Group[]): Promise<Done> {
		const rows = this.#tables.map((): Row[] => [])
		const resources = new Map<string, object[]>()
		const unread: Unread[] = []
		let [notes, cases, of] = [0, 0, 0]
		for (const group of groups) {
			const read = await this.#reader.read(group)
			cases += await this.#tell(group, read, rows, resources)
			unread.push(...read.unread)
			notes += read.read.notes
			of += group.entries.filter(({ kind }) => kind === "note").length
		}
		const parts = [
			...this.#tables.map((table, index) => this.#part(table, rows[index] ?? [])),
			...Array.from(resources, ([name, all]): Part => ({ name, rows: all.length, text: ndjson(all) })),
		]
		return { parts, unread, notes, cases, of }
	}

	/** Adds the rows of a group to those of each table; returns how many cases it has. */
	async #tell({ key }: Group, group: ReadGroup, rows: readonly Row[][], resources: Map<string, object[]>): Promise<number> {
		const { read, options, files, mayLack } = group
		const { folder } = read
		const cases = folder.index.cases().filter(({ code }) => keyOfCase(code) === key)
		for (const patientCase of cases) {
			const request = requestFor({ ...read, options }, patientCase, this.#setting.asOf)
			if (this.#resources) {
				const code = (await this.#telling.pseudonyms?.ofCase(patientCase.code)) ?? patientCase.code
				const { names } = this.#setting.options
				for (const resource of this.#resources(request, { codeOf: () => code, narrative: false, names, ...this.#setting.fhir })) {
					const { resourceType } = resource
					const all = resources.get(resourceType) ?? []
					all.push(resource)
					resources.set(resourceType, all)
				}
				continue
			}
			const { notes, findings: found } = request
			const told = await tellCase(
				{
					case: patientCase,
					notes,
					findings: found,
					goals: goalCourses(request),
					signed: signedNotesOf(request),
					mayLack: mayLack(patientCase.code),
					nameOf: displayPath,
				},
				this.#tables,
				this.#telling,
			)
			for (const [index, some] of told.entries()) rows[index]?.push(...some)
		}
		const ofFindings = this.#tables.findIndex(({ name }) => name === findings.name)
		for (const file of ofFindings < 0 ? [] : files) {
			if (folder.index.get(file)?.case !== undefined) continue
			const found = folder.check(file, options.of(file))
			const stray = rowsOfFindings(found, folder.note(file)?.text ?? "", { case: null, note: null, file: displayPath(file) })
			rows[ofFindings]?.push(...(await tellStray(findings, stray, this.#telling)))
		}
		return cases.length
	}

	#part(table: Table, rows: readonly Row[]): Part {
		const { format, options } = this.#setting
		const common = { name: table.name, rows: rows.length }
		switch (format) {
			case "ndjson":
				return { ...common, text: ndjson(rows) }
			case "csv":
				return { ...common, text: csvRows(toldColumns(table.columns, options), rows) }
			case "fhir":
			case "parquet":
				return { ...common, cells: rows }
		}
	}
}
