/** Lo que dicen en español los comandos para carpetas grandes. */
import type { TablesMistakes, TablesWords } from "../command-line-tables.ts"
import { counted, joined, number, quoted } from "./grammar.ts"

const notes = (count: number): string => counted(count, { one: "nota", other: "notas" })
const shards = (count: number): string => counted(count, { one: "parte", other: "partes" })
const cases = (count: number): string => counted(count, { one: "caso", other: "casos" })
const unreadPaths = (count: number): string => counted(count, { one: "ruta o nota", other: "rutas o notas" })

export const tables: TablesWords = {
	usage: `  ipt-notes plan [RUTA…] --shards N --out CARPETA [--files-from ARCHIVO [-0]] [--language NOMBRE]
  ipt-notes tables [RUTA…] --out CARPETA [--shard I/N] [--files-from ARCHIVO [-0]] [--format ndjson|csv|parquet|fhir] [--tables LISTA] [--resume] …
  ipt-notes tables --plan CARPETA --shard I --out CARPETA …
  ipt-notes status CARPETA [--format text|json] [--language NOMBRE]`,
	options: `  --files-from  un archivo con las rutas de las notas, una en cada línea, o - para la entrada estándar. Con -0, cada una termina en NUL
  --shards, --shard, --plan  reparte las notas entre N procesos: cada uno hace la parte I de N, contando desde 0, o una lista de un plan
  --tables    las tablas que se quieren, como en cases,sessions. Si no se indica, todas
  --text      textos en las tablas: none (ninguno, predeterminado), labels (pocas palabras, como nombres de escalas desconocidas) o full
  --dates     fechas en las tablas: week (predeterminado, semanas desde la primera sesión y el año), year (año) o full (completas)
  --pseudonym-key  un archivo con un secreto de 16 bytes o más. Los códigos de casos y profesionales pasan a ser seudónimos
  --as-of     para fhir: el día en que se hacen los recursos, como AAAA-MM-DD
  --resume    rehace una parte solo si algo de ella ha cambiado
  --jobs      hilos de un proceso (predeterminado: 1)
  --max-unread  abandona si las notas que no se pueden leer o asignar son más de las indicadas`,
	listing: (done) => `${notes(done)} en la lista`,
	progress: (done, all) => `${number(done)} de ${notes(all)} leídas`,
	changedMeanwhile: "se cambió después de hacer la lista. Vuelva a ejecutar el programa",
	notEmpty: (folder) => `${folder} contiene otros archivos. Elija una carpeta vacía o una nueva`,
	otherOptions: (folder, names) =>
		`${folder} tiene tablas que se hicieron de otra manera (${joined(names)}). Elija otra carpeta o las mismas opciones`,
	removedMeanwhile: (folder) =>
		`otro proceso está escribiendo las mismas tablas en ${folder}. Vuelva a ejecutar el programa cuando haya terminado`,
	tooManyUnread: (most) => `más de ${notes(most)} no se pudieron leer o asignar, y ese es el límite de --max-unread`,
	upToDate: (folder) => `nada ha cambiado: las tablas de ${folder} están al día`,
	made: ({ notes: count, cases: all, folder }) => `tablas de ${cases(all)} a partir de ${notes(count)} escritas en ${folder}`,
	unreadIn: (count, file) => `${unreadPaths(count)} sin leer o asignar. ${file} dice cuáles y por qué`,
	planned: ({ notes: count, shards: parts, fewest, most }) =>
		`${notes(count)} en ${shards(parts)}, de ${number(fewest)} a ${number(most)} en cada una`,
	noTables: (folder) => `${folder} no tiene tablas de ipt-notes`,
	missingShard: (name) => `${name}: falta`,
	otherShard: (name) => `${name}: se hizo con otras opciones`,
	changedFile: (file) => `${file}: ha cambiado desde que se escribió`,
	folder: ({ shards: parts, there, notes: count, cases: all, unread }) =>
		`${there} de ${shards(parts)} · ${cases(all)} a partir de ${notes(count)}${unread > 0 ? ` · ${unreadPaths(unread)} sin incluir` : ""}`,
}

export const tablesMistakes: TablesMistakes = {
	whole: (option, least, most, given) => `${option} necesita un número entero de ${least} a ${most}, no ${quoted(given)}`,
	date: (option, given) => `${option} necesita una fecha como AAAA-MM-DD, no ${quoted(given)}`,
	shard: (most, given) =>
		`--shard necesita I/N, como 0/4 para la primera de cuatro. N es como mucho ${most}, y aquí se indicó ${quoted(given)}`,
	shardOfPlan: (last, given) =>
		`con --plan, --shard necesita el número de una lista, de 0 a ${last}${given === "" ? "" : `, no ${quoted(given)}`}`,
	noPlan: (folder) => `${folder} no tiene un plan completo. Haga uno con ipt-notes plan`,
	planAndPaths: "un plan dice qué notas se leen. Quite las rutas o --plan",
	filesAndPaths: "--files-from dice qué notas se leen. Quite las rutas o --files-from",
	nullAlone: "-0 dice cómo está escrito --files-from. Añada --files-from",
	onlyInLines: (option) => `${option} es solo para --format ndjson. Añada --format ndjson o quite ${option}`,
	fhirTells:
		"los recursos de FHIR contienen textos, fechas y el día en que se hicieron. Añada --text full, --dates full y --as-of FECHA, y quite --tables",
	planWithout: "plan necesita --shards N y --out CARPETA",
	tablesWithoutOut: "tables necesita --out CARPETA",
	statusWithout: "status necesita una carpeta de tablas",
	keySize: (file, least, most) => `${file} no es una clave: una clave tiene de ${least} a ${most} bytes`,
}
