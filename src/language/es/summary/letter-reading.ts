/** How Spanish notes say what a letter must not misread. */
import type { LetterReading } from "../../../summary/letter/words.ts"

const noPlanBegins =
	/^(?:ningun[oa]?|ningún|sin|no|nada|nulo|n\/a|n\.? ?a\.?|n\/p|como antes|como hasta ahora|igual|ídem|idem|(?:el|lo|la) mism[oa]|(?:el|los|la) anterior)(?= |$)/
const noPlanGoesOn: ReadonlySet<string> = new Set(
	"a actual adicional ahora alguno anterior antes aplica aplicable cambio cambios caso contrato de del el elaborado elaboró en es especial específica específicas específico específicos esta estaba este está falta ha haber había hace hacía hasta hay hecho hizo hoy ideación ideas indicado intención la las lo momento necesaria necesario necesita ni ninguna ninguno ningún nota novedad novedades nuevo o otro para plan planes planteado por precisa precisó presente procede que registrado requerido requiere requirió riesgo se seguridad semana ser sesión sido sigue suicida suicidas suicidio tiempo todavía un una vez ya última".split(
		" ",
	),
)

function saysNoPlan(words: string): boolean {
	const plain = words.trim().replace(/\s+/g, " ").toLowerCase()
	const [begin] = noPlanBegins.exec(plain) ?? []
	return (
		begin !== undefined &&
		plain
			.slice(begin.length)
			.split(" ")
			.every((word) => word === "" || noPlanGoesOn.has(word))
	)
}

const saysNotDone = (text: string): boolean =>
	/^(?:no|nada|ningun[oa]?|ningún|nunca|sin (?:hacer|realizar|usar|abordar|tiempo)|n\/a|declinad[oa]|rechaz(?:a|ó|ad[oa])|se niega|(?:se )?(?:aplaz|pospon|posp[uo]s|omit)\p{L}*|planead[oa]|planificad[oa]|previst[oa]|programad[oa]|pendiente|queda pendiente|para (?:la|una) (?:próxima|siguiente)|(?:la )?(?:próxima|siguiente) (?:sesión|vez))(?![\p{L}\p{N}])/iu.test(
		text.trim(),
	)

/** How somebody else died: part of a patient's story, and no danger. Who took their own life is not who comes to therapy. */
const deathOfAnother =
	/(?<!\p{L})(?:(?:antes|después|desde|luego) del suicidio|(?:[Ff]alleci\p{L}*|[Ff]allece|[Mm]uert[oa]s?|[Mm]urió|[Mm]uere|[Pp]erdid[oa]) por suicidio|[Ss]uicidio (?:del|de (?:la|las|los|mi|mis|su|sus|una?)|de(?= @| \p{Lu}\p{Ll}))|se suicidó)(?!\p{L})/gu

const wish = "(?:dese|ganas|prefer|prefier|quer|quier|quis)\\p{L}*(?: de)?(?: no)?(?: \\p{L}+)?"
const thought = "(?:fantas[ií]as?|ideas?|ideaci[oó]n|imagin|pensamientos?|pens|piens)\\p{L}*"

const danger = [
	"suicid|autoles|autol[ií]tic|aut[oó]lisis|autoagre|autoinflig|automutil|sobredosis",
	"(?<!\\p{L})ingestas? (?:de (?:comprimidos|fármacos|medicamentos|pastillas)|masiva|medicamentosa|voluntaria)",
	"(?<!\\p{L})mejor (?:muert[oa]s?|sin mí)(?!\\p{L})",
	`(?<!\\p{L})${wish} (?:dejar de (?:existir|vivir)|desaparecer|(?:estar|haber) muert[oa]|morir)(?:me|se)?(?!\\p{L})`,
	`(?<!\\p{L})${thought} (?:de|en|sobre) (?:estar muert[oa]|(?:la |su )?(?:propia )?muerte(?! de)|matar[ms]e|morir(?:me|se)?)(?!\\p{L})`,
	"(?<!\\p{L})no (?:volver a )?despertar(?:me|se)?(?!\\p{L})",
	"(?<!\\p{L})(?:sin|perd\\p{L}*(?: las)?|no (?:ten|tien)\\p{L}*) (?:ganas|deseos) de (?:seguir )?vivir(?!\\p{L})|(?<!\\p{L})no (?:quiero|quiere|quería|querer) (?:seguir )?(?:viva|viviendo|vivir|vivo)(?!\\p{L})",
	"(?<!\\p{L})no (?:vale|valía|merece|merecía) la pena (?:seguir )?(?:viviendo|vivir)|(?<!\\p{L})la vida no (?:vale|valía|merece|merecía) la pena",
	"(?<!\\p{L})(?:quitar[mst]e la|(?:acabar|terminar) con (?:la|mi|su|tu)|poner fin a (?:la|mi|su|tu)) (?:propia )?vida|(?<!\\p{L})(?:acabar|terminar) con todo",
	"(?<!\\p{L})(?:ahorcar|envenenar|herir|lastimar|matar)[mst]e(?!\\p{L})|(?<!\\p{L})tirar[mst]e (?:al|desde|por)(?!\\p{L})",
	"(?<!\\p{L})(?:(?:hacer|causar)[mst]e|haciéndo[mst]e|[mst]e (?:haga|hac(?:e|ía)|hago|hice|hizo)) daño",
	"(?<!\\p{L})cort(?:ar|es?|a|aba|ó|é)(?:me|se)? (?:\\p{L}+ ){0,4}(?:antebrazos?|brazos?|muñecas?|muslos?|piel|piernas?|venas)(?!\\p{L})",
].map((pattern) => new RegExp(pattern, "iu"))

function speaksOfDanger(text: string): boolean {
	const own = text.replace(deathOfAnother, " ")
	return danger.some((pattern) => pattern.test(own))
}

const asksAboutDanger = (name: string): boolean =>
	/suicid|autoles|autol[ií]tic|autoagres|autodestruct|ideaci[oó]n|razones para vivir|deseos? de (?:vivir|morir)|plutchik|columbia/iu.test(
		name,
	)

export const letterReading: LetterReading = { saysNoPlan, saysNotDone, speaksOfDanger, asksAboutDanger }
