/** What the command line says in Spanish. */
import type { CommandLineWords, FileTrouble } from "../command-line.ts"
import type { Level } from "../../rules/levels.ts"
import type { PluralForms } from "../grammar.ts"
import { tables, tablesMistakes } from "./command-line-tables.ts"
import { counted, didYouMean, either, joined, listed, plural, quoted } from "./grammar.ts"

/** `. ¿Quería decir a o b?`; empty if there is nothing to propose. */
const orMeant = (near: readonly string[]): string => (near.length > 0 ? `. ¿Quería decir ${either(near)}?` : "")

/** The same for one word, if there is one. */
const orNear = (near: string | undefined): string => orMeant(near === undefined ? [] : [near])

const orNearKey = (near: string | undefined): string => (near === undefined ? "" : `.${didYouMean([near])}`)

/** Why a file cannot be read; other troubles are given with their code. */
const unreadFiles: Readonly<Partial<Record<FileTrouble, string>>> = {
	busy: "está abierto en otro programa",
	folder: "es una carpeta",
	gone: "no existe",
	link: "es un enlace a sí mismo",
	"long-name": "es un nombre demasiado largo",
	permission: "no tiene usted permiso para leerlo",
}

/** Why a summary was not written, and what to do. */
const refusals: Readonly<Record<FileTrouble, string>> = {
	busy: "está abierto en otro programa. Ciérrelo allí o elija otro lugar",
	exists: "ya existe. Use --force para sustituirlo",
	folder: "es una carpeta. Indique un archivo",
	full: "no cabe en el disco, que está lleno",
	gone: "está en una carpeta que no existe",
	link: "es un enlace, y no se escribe nada a través de un enlace. Indique el archivo mismo",
	"long-name": "es un nombre demasiado largo",
	"no-file": "no es un archivo que se pueda sustituir. Elija otro nombre",
	permission: "no se puede escribir, porque no tiene usted permiso. Elija otro lugar",
	"read-only": "es de solo lectura. Elija otro lugar",
	unknown: "no se puede escribir",
}

const rowsText = (rows: readonly number[]): string => `${plural(rows.length, { one: "fila", other: "filas" })} ${listed(rows.map(String))}`

export const commandLine: CommandLineWords = {
	usage(formats, languages) {
		const names = formats.map(({ name }) => name).join("|")
		const endings = listed(formats.flatMap(({ ending }) => (ending === undefined ? [] : [`.${ending}`])))
		return `Uso:
  ipt-notes check [RUTA…] [--format text|json|ndjson] [--profile NOMBRE] [--rule CÓDIGO=NIVEL…] [--fail-on NIVEL|never] [--language NOMBRE]
  ipt-notes cases [RUTA…] [--format text|json] [--profile NOMBRE] [--rule CÓDIGO=NIVEL…] [--due-after DÍAS] [--language NOMBRE]
  ipt-notes export CASO [RUTA…] --out ARCHIVO [--format ${names}] [--force] [--reader NOMBRE] [--parts LISTA] [--names MODO] [--language NOMBRE]
  ipt-notes export --all [RUTA…] --out CARPETA [--format ${names}] [--force] [--reader NOMBRE] [--parts LISTA] [--names MODO] [--language NOMBRE]
  ipt-notes verify [RUTA…] [--signers ARCHIVO] [--revoked ARCHIVO] [--seal ARCHIVO…] [--require SIGNIFICADOS] [--format text|json] [--language NOMBRE]
  ipt-notes seal [RUTA…] --out ARCHIVO --signer INICIALES [--name NOMBRE] [--key ARCHIVO] [--timestamp-request] [--force] [--language NOMBRE]
${tables.usage}
  ipt-notes import ARCHIVO… --case CASO --out CARPETA [--dry-run] [--force] [--format text|json] [--language NOMBRE]
  ipt-notes import scores ARCHIVO [RUTA…] [--map ASIGNACIÓN] [--dry-run] [--out CARPETA] [--format text|json] [--language NOMBRE]
  ipt-notes lsp --stdio [--profile NOMBRE] [--rule CÓDIGO=NIVEL…] [--language NOMBRE]

RUTA es una nota o una carpeta de notas. Si no se indica, es la carpeta actual.

  --profile   clinical (clínico, predeterminado) o reimbursement (reembolso)
  --rule      el nivel de un aviso, por su código o el principio de este: formulation.timeline=off, session.*=hint
  --hamd-worsening  puntos de HAM-D por encima de la primera puntuación que cuentan como empeoramiento (predeterminado: 0, no se avisa)
  --due-after días que una nota puede esperar una firma antes de que cases la cuente como pendiente (predeterminado: 7)
  --fail-on   termina con el estado 1 si un aviso tiene este nivel o uno más alto: error, warning (predeterminado), information, never
  --format    text (predeterminado) o json. En una exportación decide la extensión de ARCHIVO (${endings}). Sin extensión es markdown
  --out       dónde se escribe el resumen. Un archivo que ya existe solo se sustituye con --force
  --all       todos los casos, cada uno en su archivo dentro de CARPETA, que se crea si hace falta
  --reader    colleague (colega, predeterminado), supervisor (supervisión, con avisos, técnicas y todas las valoraciones)
              o patient (paciente, una carta en palabras sencillas)
  --parts     las partes del resumen, como en goals,measures
  --names     las personas del inventario: full (predeterminado, como están escritas), aliases (alias) o roles (roles, como hermana).
              No es anónimo
              En fhir, el predeterminado es roles
  --fhir-profile, --time-zone, --icd  para fhir: none (predeterminado) o us-core. La zona de las horas de las notas, como Europe/Madrid.
              La edición de los códigos: icd-10-cm, icd-10-gm o icd-10. Sin la opción, según el idioma de las notas
  --signers   quién puede firmar, en la forma de allowed_signers de OpenSSH. Mejor desde fuera de la carpeta de notas. Si no se indica,
              el archivo signers en RUTA
  --revoked   claves que ya no cuentan. Si no se indica, el archivo revoked junto a la lista de firmantes
  --seal      un sello que se guardó en otro lugar. Muestra las entradas que se quitaron
  --require   significados con los que debe estar firmada cada nota, como en author,co-signed
  --signer, --name, --key  quién sella: iniciales, nombre en letra de imprenta y archivo de la clave privada. Se pregunta su frase de
              contraseña, o está en IPT_NOTES_PASSPHRASE. Sin --key, usted firma el sello con ssh-keygen
  --timestamp-request  escribe también una solicitud de sello de tiempo para el sello (RFC 3161)
${tables.options}
  --map       qué contiene cada columna de una tabla de puntuaciones. Si no se indica, el archivo ARCHIVO.map.yaml. Si no existe,
              se propone y se muestra una
  --dry-run   dice qué se importaría y no escribe nada. Al importar, --out es la carpeta de las notas nuevas
  --stdio     lsp es para editores, que lo inician y se comunican con él por su entrada y salida. La página «Other editors» tiene sus ajustes
  --language  ${listed(languages)}: idioma de lo que se muestra y del resumen. Si no se indica, el del sistema
  --version   muestra solo la versión de este programa

Un archivo .ipt-notes.json en una carpeta de notas fija su perfil, sus niveles y sus escalas. Las opciones anteriores tienen prioridad.

Estado de salida: 0 sin avisos del nivel de --fail-on o superior, 1 con avisos, o algo no está como se firmó, 2 uso incorrecto, escritura denegada o no se pudo leer nada,
3 hecho, pero alguna ruta o nota no se pudo leer o situar.`
	},
	mistakes: {
		...tablesMistakes,
		help: "ipt-notes --help muestra todos los comandos y opciones",
		noCommand: "falta un comando",
		unknownCommand: (command, near) => `no hay ningún comando ${quoted(command)}${orNear(near)}`,
		unknownOption: (option, near) => `no hay ninguna opción ${option}${orNear(near)}`,
		dashedFile: (file) => `${file} empieza por un guion, como una opción. Si es un archivo, escriba ./${file}`,
		optionOfOthers: (command, option, others) => `${command} no tiene la opción ${option}, que es de ${joined(others)}`,
		noValue: (option) => `a la opción ${option} le falta su valor`,
		unwantedValue: (option) => `la opción ${option} no admite ningún valor`,
		valueLikeOption: (option) => `el valor de ${option} empieza por un guion, como una opción. Si es correcto, escriba ${option}=-XYZ`,
		noneOf: (option, allowed, given) =>
			`${option} admite uno de estos valores: ${listed(allowed)}${given === undefined ? "" : `, y no ${quoted(given)}`}`,
		noneOfList: (option, allowed, given) => `${option} admite una lista de estos valores: ${listed(allowed)}, y no ${quoted(given)}`,
		profile: (allowed, given) => `--profile es ${either(allowed)}, y no ${quoted(given)}`,
		rule: (allowed, given) => `--rule admite CÓDIGO=NIVEL con uno de estos niveles: ${listed(allowed)}, y no ${quoted(given)}`,
		unknownRule: (code, near) => `--rule: no hay ningún código ${quoted(code)}${orNear(near)}`,
		days: (option, most, given) => `${option} admite un número entero de días de 0 a ${most}, y no ${quoted(given)}`,
		points: (option, [least, most], given) => `${option} admite un número entero de puntos de ${least} a ${most}, y no ${quoted(given)}`,
		readerOfData: (format) => `--reader es solo para documentos. En ${format} los datos son los mismos para todos los lectores`,
		partsOfRecord: (format) => `--parts es para documentos y JSON. Una exportación en ${format} siempre lo contiene todo`,
		optionOfFormat: (option, format) => `${option} es solo para --format ${format}`,
		timeZone: (option, given) => `${option} espera el nombre de una zona horaria, como Europe/Madrid, no ${quoted(given)}`,
		otherEnding: (format, file, formatOfEnding) =>
			`--format ${format} no corresponde a ${file}, que tiene la extensión de ${formatOfEnding}. Omita --format o cambie el nombre del archivo`,
		unknownEnding: (file, endings) =>
			`ningún formato tiene la extensión de ${file}. Termine el nombre en ${either(endings)}, o añada --format`,
		fileForAll: (file) => `--all escribe en una carpeta, y ${file} es el nombre de un archivo. Indique una carpeta`,
		lspByHand: "lsp lo inicia un editor, no se inicia a mano. La página «Other editors» de la documentación explica cómo",
		lspPath: "lsp no admite rutas: el editor dice qué carpetas están abiertas",
		exportWithoutOut: "export necesita --out ARCHIVO, o --all y --out CARPETA",
		exportWithoutCase: "export necesita el código de un caso, o --all",
	},
	unread: {
		file: (trouble, code) => unreadFiles[trouble] ?? `no se puede leer (${code || "motivo desconocido"})`,
		neitherFileNorFolder: "no es ni un archivo ni una carpeta",
		illegibleName: "su nombre no está en UTF-8. Cámbielo",
		linkToNowhere: "es un enlace a un archivo que no existe",
		tooLargeConfiguration: "es demasiado grande para un archivo de ajustes",
		configuration(problem) {
			switch (problem.what) {
				case "syntax":
					return "no es JSON válido y no tiene efecto"
				case "value":
					return `el valor de ${quoted(problem.key)} no se admite y no tiene efecto`
				case "scale":
					return `la escala ${quoted(problem.scale)} no tiene efecto, porque el valor de ${quoted(problem.key)} no se admite`
				case "key":
					return `no hay ninguna clave ${quoted(problem.key)}${orNearKey(problem.near)}`
				case "rule":
					return `no hay ningún código ${quoted(problem.key)}${orNearKey(problem.near)}`
			}
		},
		unplaced: {
			header: "no tiene una cabecera legible, así que no pertenece a ningún caso",
			"no-case": "no indica ningún caso",
			"no-number-or-date": "es una sesión sin número ni fecha, así que no tiene lugar en su caso",
		},
		unreadable: {
			encoding: "no está guardado como UTF-8",
			"too-large": "es demasiado grande para leerlo",
		},
	},
	checked: ({ notes, findings, lines }) =>
		`${counted(notes, { one: "nota revisada", other: "notas revisadas" })}: ${countsOf(findings) || "sin avisos"}${lines === undefined ? "" : ` (en ${counted(lines, { one: "línea", other: "líneas" })})`}`,
	caseLine: ({ code, areas, isClosed, phase, held, planned, open, due, unsigned, notCountersigned }) =>
		[
			code,
			joined(areas) || "aún sin área problema",
			isClosed ? "cerrado" : (phase ?? "aún sin sesiones"),
			planned === undefined
				? counted(held, { one: "sesión realizada", other: "sesiones realizadas" })
				: `${held} de ${counted(planned, { one: "sesión realizada", other: "sesiones realizadas" })}`,
			`${countsOf(open) || "sin avisos"}${due === undefined ? "" : ` (${counted(due.parts, { one: "parte obligatoria", other: "partes obligatorias" })}, para la sesión ${String(due.session)})`}`,
			...(unsigned > 0 ? [`${unsigned} sin firmar`] : []),
			...(notCountersigned > 0 ? [`${notCountersigned} sin contrafirmar`] : []),
		].join(" · "),
	export: {
		noNoteRead: (code) => `no se pudo leer ninguna nota del caso ${code}`,
		noCase: (code, near) => `no hay ningún caso ${code} en estas notas${orMeant(near)}`,
		noCases: "no hay ningún caso en estas notas",
		noLetter: (code, file) =>
			`no hay carta para el caso ${code}, porque ${file} puede ser de ese caso y no se pudo leer o situar. «ipt-notes check» dice qué ocurre`,
		isNote: (file) => `${file} es una nota, y un resumen nunca sustituye a una nota`,
		refused: (file, trouble) => `${file} ${refusals[trouble]}`,
		nothingWritten: (reason) => `${asSentence(reason)} No se ha escrito nada.`,
		notWritten: (reason) => `${asSentence(reason)} No se ha escrito.`,
		summaryNotWritten: (reason) => `${asSentence(reason)} El resumen no se ha escrito.`,
		mayLack: (code, files) =>
			`el resumen del caso ${code} puede estar incompleto, porque ${plural(files.length, { one: "no se pudo leer o situar este archivo", other: "no se pudieron leer o situar estos archivos" })}: ${listed(files)}`,
		written: (written, cases, folder) => `${written} de ${counted(cases, { one: "resumen", other: "resúmenes" })} en ${folder}`,
	},
	verify: {
		states: { changed: "MODIFICADA", missing: "FALTA", signed: "firmada", unreadable: "ILEGIBLE", unsigned: "sin firmar" },
		meanings: {
			author: "autoría",
			reviewed: "revisión",
			"co-signed": "contrafirma",
			approved: "aprobación",
			addendum: "adenda",
			correction: "corrección",
			"late-entry": "entrada tardía",
			withdrawn: "retirada",
			"key-change": "cambio de clave",
		},
		changedAfter: (signatures) =>
			`después de que la ${signatures.length === 1 ? "firmara" : "firmaran"} ${joined(signatures.map(({ signer, day }) => `${signer} el ${day}`))}`,
		movedFrom: (file) => `firmada como ${file}`,
		signedElsewhere: (file) => `con este nombre se firmó otro texto: ${file}`,
		signedAgain: (signatures) =>
			`firmada de nuevo tras un cambio, texto anterior firmado por ${joined(signatures.map(({ signer, day }) => `${signer} el ${day}`))}`,
		amendedBy: (files) => `completada por ${listed(files)}`,
		lacks: (names) => `sin firma de ${either(names)}`,
		troubles: {
			name: "la clave es de otra persona",
			revoked: "la clave está revocada, y nada muestra que la firma sea anterior",
			signature: "la entrada o su firma se modificó",
			unknown: "la clave no está en la lista de firmantes",
			unsupported: "la clave o su algoritmo no se puede comprobar aquí",
			validity: "la clave no era válida en ese momento",
		},
		oddClock: "su hora es anterior a la de la entrada previa, o está en el futuro. Un reloj iba mal, o la hora no es correcta",
		problems: {
			chain: "una entrada anterior se modificó, se quitó o se movió, o se escribieron dos a la vez",
			incomplete: "no se escribió entera, así que no está firmada. Firme de nuevo lo que contiene",
			place: "es de otro caso u otra persona de lo que dice el nombre de su archivo, como en una copia del archivo",
			syntax: "líneas que no son una entrada",
			"too-large": "es demasiado grande para leerse",
			version: "se escribió con una versión más nueva de IPT Notes. Actualice el programa",
		},
		incompleteBefore: "una entrada no se escribió entera, y después se siguió firmando",
		writtenAtOnce: "se escribieron dos entradas a la vez, y una posterior nombra ambas",
		countersignedGone: "la entrada que contrafirma ya no está",
		lacksOfCopy: (entry, copy) =>
			`falta aquí la entrada ${entry}, que está en la copia ${copy}. Se eliminó, o esta es una copia más antigua`,
		cut: (caseCode, signer, entry) => `${caseCode}: la entrada ${entry} de ${signer} estaba sellada y ya no está, o se modificó`,
		gone: (caseCode, signer, entry) =>
			`${caseCode}: el registro de ${signer} estaba sellado con ${counted(entry, { one: "entrada", other: "entradas" })} y ya no está`,
		seal: (signer, day, ledgers) => `sello de ${signer} del ${day} con ${counted(ledgers, { one: "registro", other: "registros" })}`,
		signersProblems: {
			certificate: "no se usa, porque una clave que certifica otras (cert-authority) no se lee. Dé a cada persona una línea",
			key: "no se usa, porque su clave no se puede leer o es de un tipo que no se admite",
			namespace: "no se usa, porque sus «namespaces» no incluyen ipt-notes",
			option: "no se usa, porque tiene una opción desconocida",
			syntax: "no se usa, porque no tiene la forma de una línea de esta lista",
			time: "no se usa, porque su hora no se puede leer",
			"too-large": "es demasiado grande para ser una lista",
			zone: "tiene una hora sin Z, así que significa otra hora en otro equipo. Escriba Z detrás",
		},
		revokedProblems: {
			binary: "es una lista binaria (KRL), que no se lee. Indique las propias claves públicas",
			key: "tiene una clave que no se puede leer, así que una clave revocada puede haber contado",
			"too-large": "es demasiado grande para ser una lista",
		},
		atLine: (file, line) => `${file}, línea ${line}`,
		total({ notes, ledgers, newest, sealed }) {
			const count = notes.reduce((sum, [, each]) => sum + each, 0)
			const states: Readonly<Record<(typeof notes)[number][0], PluralForms>> = {
				changed: { one: "modificada", other: "modificadas" },
				missing: { one: "falta", other: "faltan" },
				signed: { one: "firmada", other: "firmadas" },
				unreadable: { one: "ilegible", other: "ilegibles" },
				unsigned: { other: "sin firmar" },
			}
			return [
				`${counted(count, { one: "nota", other: "notas" })}${count === 0 ? "" : `: ${listed(notes.map(([state, each]) => counted(each, states[state])))}`}`,
				`${counted(ledgers, { one: "registro", other: "registros" })}, ${newest === undefined ? "ninguna firma que cuente" : `entrada más reciente ${newest}`}`,
				sealed === undefined
					? "sin sello: no se vería que se quitó una última entrada, salvo que estuviera contrafirmada"
					: `sellado el ${sealed}: no se vería que se quitó una entrada más reciente, salvo que estuviera contrafirmada`,
			].join(" · ")
		},
		signersInside: (file) =>
			`${file} está dentro de la carpeta de notas: quien pueda escribir allí puede añadir a alguien. Indique con --signers una lista de otro lugar`,
		noSigners: "no hay ninguna lista de firmantes. Indique una con --signers",
		nobodyIn: (file) => `en ${file} no hay nadie cuya clave cuente`,
		nothingSigned: "aquí no hay nada firmado: no hay ningún registro, que es un archivo con la extensión .signed",
		sealUnread: (file) => `${file} no es un sello`,
		sealUnsigned: (file) => `${file} no está firmado, y no existe ${file}.sig`,
	},
	seal: {
		written: (file, ledgers) =>
			`sello de ${counted(ledgers, { one: "registro", other: "registros" })} escrito en ${file}. Guárdelo en un lugar distinto del de las notas`,
		signBy: (file) =>
			`el sello aún no está firmado. Fírmelo con: ssh-keygen -Y sign -n ipt-notes -f SU_CLAVE ${file}. Guarde ${file}.sig junto a él`,
		requestWritten: (file) =>
			`solicitud de sello de tiempo escrita en ${file}. Envíela a una autoridad y guarde la respuesta junto al sello`,
		askPassphrase: (file) => `Frase de contraseña de ${file}: `,
		noTerminal: (variable) => `no hay ninguna terminal para preguntar la frase de contraseña. Póngala en ${variable}`,
		wrongPassphrase: "no es la frase de contraseña de la clave",
		noKey: (file) => `${file} no es una clave privada de OpenSSH. Exporte su clave de firma, u omita --key y firme con ssh-keygen`,
		unsupportedKey: (file, detail) => `${file} es de un tipo que no puede firmar aquí (${detail}). Omita --key y firme con ssh-keygen`,
		nothingToSeal: "no hay ningún registro que sellar",
		unread: "no se pudo leer un registro, y faltaría en el sello. No se ha escrito nada",
		missing: (option) => `seal necesita ${option}`,
		unfit: (option, given) => `${option} no puede ser ${quoted(given)}`,
	},
	importNotes: {
		withoutFile: "import necesita documentos, por ejemplo: ipt-notes import notas.docx --case C-7 --out notas",
		missing: (option) => `import necesita ${option}`,
		noCode: (given) =>
			`--case admite hasta 32 letras, cifras, puntos, guiones o guiones bajos, con una letra o cifra al principio, no ${quoted(given)}`,
		codeTrouble: {
			name: "el código parece un nombre. Use uno que no diga nada del paciente, como C-7",
			birth: "el código parece una fecha de nacimiento. Use uno que no diga nada del paciente, como C-7",
			number: "el código parece un número que pertenece a una persona. Use uno que no diga nada del paciente, como C-7",
		},
		noNotes: "no hay nada que importar",
		leftOut: (file, reason, text) => `${file}: no está en las notas. ${reason}: ${text}`,
		wouldWrite: (notes) => `se ${notes === 1 ? "escribiría" : "escribirían"} ${counted(notes, { one: "nota", other: "notas" })}`,
		written: (notes, folder) => `${counted(notes, { one: "nota escrita", other: "notas escritas" })} en ${folder}`,
	},
	importScores: {
		withoutFile: "import scores necesita una tabla, por ejemplo: ipt-notes import scores phq9.csv --map phq9.map.yaml",
		withoutMap: (file) =>
			`no se importó nada. La asignación de arriba es una propuesta de qué contiene cada columna. Revísela, guárdela como ${file} y ejecute de nuevo el comando`,
		openDates: "sus fechas no muestran qué número es el día. Escriba dates: day-month-year o dates: month-day-year en la asignación",
		changed: (file, measures, rows) => `${file}: ${joined(measures)} (${rowsText(rows)})`,
		added: (file, measures, rows) => `${file}, nueva: ${joined(measures)} (${rowsText(rows)})`,
		left: (row, reason) => `Fila ${row} omitida: ${reason}`,
		counts: ({ changed, added, there, left, dryRun }) =>
			`${dryRun ? "Sin escribir, por --dry-run: " : ""}${listed([
				counted(changed, { one: "nota cambiada", other: "notas cambiadas" }),
				counted(added, { one: "nota nueva de puntuaciones", other: "notas nuevas de puntuaciones" }),
				counted(there, { one: "fila que ya estaba", other: "filas que ya estaban" }),
				counted(left, { one: "fila omitida", other: "filas omitidas" }),
			])}`,
		stopped: (reason) => `${reason}. Lo que se escribió antes queda escrito. Ejecute de nuevo el comando para seguir`,
	},
	tables,
	lsp: {
		noProtocol: "lo que llega no es el Language Server Protocol. Deje que un editor inicie este comando",
	},
	failures: {
		notPrinted: "no se pudieron imprimir los avisos",
		noWorkingFolder: "la carpeta actual ya no existe. Cambie a otra carpeta y vuelva a intentarlo.",
		ownMistake: (kind) =>
			`algo ha fallado en este programa (${kind}). Las líneas siguientes no contienen nada de ninguna nota. Comuníquelas, por favor:`,
	},
}

/** A clause as a sentence: it has its full stop, unless it ends with a mark of its own. */
const asSentence = (reason: string): string => (/[.?!]$/.test(reason) ? reason : `${reason}.`)

const countedLevels: Readonly<Record<Level, PluralForms>> = {
	error: { one: "error", other: "errores" },
	warning: { one: "advertencia", other: "advertencias" },
	information: { other: "de información" },
	hint: { one: "sugerencia", other: "sugerencias" },
}

/** `2 errores, 6 advertencias`; empty if there are none. */
const countsOf = (counts: readonly (readonly [Level, number])[]): string =>
	listed(counts.map(([level, count]) => counted(count, countedLevels[level])))
