/** The words of the letter to the patient in Spanish. */
import type { Mechanism, ProblemArea, Term } from "../../../record/index.ts"
import type { Dates, LetterWords, NoticeWords, Way } from "../../../summary/letter/words.ts"
import { counted, date, joined, listed, plural, quoted } from "../grammar.ts"
import { techniques } from "./techniques.ts"
import { your } from "./your.ts"

const parts: LetterWords["parts"] = {
	reasons: "Por qué vino a terapia",
	work: "En qué hemos trabajado",
	ending: "Cómo terminó la terapia",
	goals: "Sus objetivos",
	measures: "Sus cuestionarios",
	later: "De aquí en adelante",
	safety: "Si las cosas se ponen muy difíciles",
}

const areas: Readonly<Record<ProblemArea, string>> = {
	grief: "el duelo por la muerte de un ser querido",
	"role-dispute": "un desacuerdo con otra persona",
	"role-transition": "un cambio en su vida",
	"interpersonal-deficits": "el contacto con otras personas",
	"lost-healthy-self": "la pérdida de la vida que llevaba antes de la enfermedad",
}

const outcomes: Readonly<Record<Term<"goal-outcome">, string>> = {
	met: "Usted alcanzó este objetivo.",
	partly: "Usted alcanzó este objetivo en parte.",
	"not-met": "Este objetivo no se alcanzó.",
}

const steps: Readonly<Record<Mechanism, string>> = {
	"social-support": "el apoyo de otras personas",
	"interpersonal-stress": "las tensiones con otras personas",
	"emotional-processing": "lo que siente y lo que hace con ello",
	"interpersonal-skills": "su manera de hablar con otras personas",
}

/** How the disagreement was, and how it still was. */
const stages: Readonly<Record<Term<"stage">, { readonly was: string; readonly stillWas: string }>> = {
	renegotiation: { was: "se estaba hablando del desacuerdo", stillWas: "se seguía hablando de él" },
	impasse: { was: "el desacuerdo estaba estancado", stillWas: "seguía estancado" },
	dissolution: { was: "el desacuerdo llevaba a una separación", stillWas: "seguía llevando a una separación" },
}

const ways: Readonly<Record<Way, string>> = {
	better: "Esto ha mejorado.",
	same: "Esto sigue igual.",
	alike: "Esto sigue más o menos igual.",
	unsure: "La diferencia es demasiado pequeña para saber si algo ha cambiado.",
	worse: "Esto ha empeorado.",
}

const sessionForms = { one: "sesión", other: "sesiones" }

const firstAndLast = ([first, last]: Dates): string =>
	first === last ? `, el ${date(first)}` : `, la primera el ${date(first)} y la última el ${date(last)}`

const room = "........................................"

export const letter: LetterWords = {
	title: "Sobre su terapia",
	parts,
	date,
	greeting: `Hola, ${room}:`,
	intro:
		"Esta carta trata de su terapia. La he escrito a partir de mis notas. Los párrafos con más margen son citas de esas notas, y en ellos «paciente», «él» o «ella» pueden referirse a usted. Si hay algo que no es como yo lo cuento, dígamelo.",
	signature: ["Con mis mejores deseos,", room, "Su terapeuta"],
	byRoles: "A las personas de su vida las nombro por su relación con usted.",
	byAliases: "Las personas de su vida aparecen con nombres cortos, como @hermana.",
	your,
	onset: (since) => {
		const time = timeIn(since)
		return time === undefined ? `Sobre cuándo empezó, mis notas dicen: ${quoted(since)}.` : `Usted no se encontraba bien desde ${time}.`
	},
	theme: ([first, ...others], isClosed) => [
		...(first === undefined ? [] : [`El tema principal de la terapia ${isClosed ? "fue" : "es"} ${areas[first]}.`]),
		...(others.length === 0
			? []
			: [
					`${plural(others.length, { one: `Otro tema ${isClosed ? "fue" : "es"}`, other: `Otros temas ${isClosed ? "fueron" : "son"}` })} ${joined(others.map((area) => areas[area]))}.`,
				]),
	],
	summedUp: "Mis notas lo resumen así:",
	yourWords: "En sus propias palabras:",
	agreed: "Sobre lo que acordamos, mis notas dicen:",
	met: (sessions, dates) => `Tuvimos ${counted(sessions, sessionForms)}${dates ? firstAndLast(dates) : ""}.`,
	metSoFar: (sessions, planned, first) =>
		`Hasta ahora hemos tenido ${planned === undefined ? counted(sessions, sessionForms) : `${sessions} de ${planned} ${plural(planned, { one: "sesión prevista", other: "sesiones previstas" })}`}${first === undefined ? "" : `, la primera el ${date(first)}`}.`,
	notesOf: (sessions, numbers, dates) => {
		const [first, last] = numbers ?? []
		const which =
			first === undefined || last === undefined
				? ""
				: first === last
					? `, la número ${first}`
					: `, de la número ${first} a la número ${last}`
		const when = dates ? `, ${dates[0] === dates[1] ? `el ${date(dates[0])}` : `entre el ${date(dates[0])} y el ${date(dates[1])}`}` : ""
		return `Esta carta se basa en las notas de ${counted(sessions, sessionForms)}${which}${when}.`
	},
	did: "Estas son algunas de las cosas que hicimos en las sesiones:",
	techniques,
	steps,
	noticed: () => "Observé algún cambio en lo siguiente:",
	outcome: "Cómo quedaron las cosas",
	stages: (start, now) =>
		[
			start === undefined ? "" : `Al principio, ${stages[start].was}.`,
			now === undefined ? "" : `Al final, ${start === now ? stages[now].stillWas : stages[now].was}.`,
		]
			.filter((says) => says !== "")
			.join(" "),
	change: "Qué ha cambiado",
	feelings: "Cómo vivió el final",
	wroteDown: (goals) =>
		plural(goals, { one: "Este es el objetivo que figura en mis notas:", other: "Estos son los objetivos que figuran en mis notas:" }),
	outcomes,
	goalSpokenOf: (session) =>
		session === undefined ? "Hemos hablado de esto." : `La última vez que hablamos de esto fue en la sesión ${session}.`,
	goalAtEnd: (says) => `Al final, mis notas dicen: ${quoted(says)}.`,
	questionnaires: "Los cuestionarios muestran una tendencia, no toda su vida. Los números están aquí por si quiere consultarlos.",
	score: (name, said, isClosed) => `${name}: ${said}, con un solo resultado${isClosed ? "" : " hasta ahora"}.`,
	oneOfScores: (name, said) => `${name}: ${said}.`,
	scores: (name, first, last, way) => `${name}: ${first} la primera vez, ${last} la última.${way === undefined ? "" : ` ${ways[way]}`}`,
	warningSigns: "Primeras señales en las que fijarse",
	contingency: "Qué hacer entonces",
	maintenance: "Qué viene ahora",
	furtherTreatment: "Cómo sigue el tratamiento",
	plan: "Este es el plan que figura en mis notas:",
}

/** What is said when a letter is made, to whoever hands it over. */
export const notices: NoticeWords = {
	read: "Antes de entregar la carta, léala, añada el nombre en el saludo y fírmela.",
	plan: (session, day) =>
		`El plan para los momentos difíciles procede de ${session === undefined ? "la nota" : `la sesión ${session}`}${day === undefined ? "" : ` (${date(day)})`}. Compruebe que sigue siendo válido.`,
	leftOut: (sections) => `En ${joined(sections.map(quoted))} se omiten los pasajes que mencionan el suicidio o las autolesiones.`,
	measures: (count) =>
		`Se omiten las puntuaciones de ${counted(count, { one: "escala", other: "escalas" })}, porque ${plural(count, { one: "no se conoce o pregunta", other: "no se conocen o preguntan" })} por el riesgo.`,
	names:
		"La carta no es anónima. No se encuentran los apodos ni otras formas de un nombre, y los demás nombres, lugares y fechas quedan como están escritos.",
	noSession: "No hay ninguna nota de una sesión realizada.",
	addenda: (addenda) => `La carta se basa en sus notas sin las adendas. Compruebe si estas cambian lo que dice: ${listed(addenda)}.`,
	otherLanguage: (languages) =>
		`Las citas de las notas están en ${joined(languages.map((language) => language.toLowerCase()))}. Traduzca lo que su paciente no pueda leer.`,
}

const months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
const seasons: Readonly<Record<string, string>> = { primavera: "la", verano: "el", otoño: "el", invierno: "el" }
const dateOrYear = /^\d{4}(?:-\d{2}){0,2}$/
const inWords = new RegExp(
	`^(?:desde )?(?:a )?((?:(?:principios|comienzos|inicios|mediados|finales|fines) (?:de(?: la)?|del) )?(?:(?:el |la )?(?:${months}|${Object.keys(seasons).join("|")})(?: del?)? )?\\d{4})$`,
	"i",
)

/** A time as it follows “desde”; nothing if the text is no time by itself. */
function timeIn(text: string): string | undefined {
	const since = text.trim()
	if (dateOrYear.test(since)) return /-\d{2}-/.test(since) ? `el ${date(since)}` : date(since)
	const time = inWords.exec(since)?.[1]?.toLowerCase()
	if (time === undefined) return undefined
	const article = seasons[time.split(" ")[0] ?? ""]
	return article === undefined ? time : `${article} ${time}`
}
