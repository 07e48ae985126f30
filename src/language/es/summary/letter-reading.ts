/** How Spanish notes say what a letter must not misread. */
import type { LetterReading } from "../../../summary/letter/words.ts"

const noPlanBegins =
	/^(?:(?:actualmente|ahora|por ahora|de momento|en este momento) )?(?:ningun[oa]?|ningún|sin|no|nada|nulo|[-–]|n\/a|n\.? ?a\.?|n\/p|como antes|como (?:hasta ahora|la (?:última )?vez|la sesión)|(?:continúa|sigue|se mantiene)(?= (?:igual|el (?:mismo )?plan|vigente))|se mantiene$|mismo|según|igual|ídem|idem|(?:el|lo|la) mism[oa]|(?:el|los|la) anterior)(?= |$)/
const noPlanGoesOn: ReadonlySet<string> = new Set(
	"a actual adicional ahora alguno amerita anterior antes aplica aplicable cambio cambios caso contrato corresponde de del el elaborado elaboró en es especial específica específicas específico específicos esta estaba este está falta ha haber había hace hacía hasta hay hecho hizo hoy ideación ideas igual indicado intención la las lo mismo momento necesaria necesario necesita ni ninguna ninguno ningún nota novedad novedades nuevo o otro para pasada pasado plan planes planteado por precisa precisó presente procede que registrado requerido requiere requirió riesgo se seguridad semana ser sesión sido sigue suicida suicidas suicidio tiempo todavía un una vez vigente ya última".split(
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
	/^(?:(?:se deja|queda) para|no|nada|ningun[oa]?|ningún|nunca|sin (?:hacer|realizar|usar|abordar|tiempo)|n\/a|declinad[oa]|rechaz(?:a|ó|ad[oa])|se niega|(?:se )?(?:aplaz|pospon|posp[uo]s|omit)\p{L}*|planead[oa]|planificad[oa]|previst[oa]|programad[oa]|pendiente|queda pendiente|para (?:la|una) (?:próxima|siguiente)|(?:la )?(?:próxima|siguiente) (?:sesión|vez))(?![\p{L}\p{N}])/iu.test(
		text.trim(),
	)

/** How somebody else died: part of a patient's story, and no danger. Who took their own life is not who comes to therapy. */
const deathOfAnother =
	/(?<!\p{L})(?:(?:antes|despues|desde|luego) del suicidio|(?:falleci\p{L}*|fallece|muert[oa]s?|murio|muere|perdid[oa]) por suicidio|suicidio (?:del|de (?:la|las|los|mi|mis|su|sus|una?)|de(?= @| \p{Lu}\p{Ll}))|se suicido)(?!\p{L})/giu

const wish = "(?:dese|ganas|gust|prefer|prefier|quer|quier|quis)\\p{L}*(?: de)?(?: no)?(?: \\p{L}+)?"
const thought = "(?:dese|fantasia|idea|imagin|pens|piens)\\p{L}*"
/** Where or with whom somebody lives is no question of life. */
const notPlace = "(?! (?:alli|aqui|asi|como|con|de|en|junt[oa]s?|sol[oa])(?!\\p{L}))"
const self = "(?<!\\p{L})[ms]e(?: \\p{L}+)?"

// Without accents, as many notes are written: so is each text before it is compared.
const danger = [
	"suicid|autoles|autolitic|autolisis|autoagre|autoinflig|automutil|autocort|(?<!\\p{L})iae(?!\\p{L})",
	"(?<!\\p{L})(?:acumul|almacen)\\p{L}* (?:las |sus )?(?:comprimidos|medicamentos|pastillas)(?!\\p{L})|(?<!\\p{L})dese\\p{L}* (?:la |su )(?:propia )?muerte(?! de)(?!\\p{L})",
	"sobredosis|sobreingesta|intoxicacion (?:medicamentosa|voluntaria)",
	"(?<!\\p{L})ingestas? (?:de (?:comprimidos|farmacos|medicamentos|pastillas)|masiva|medicamentosa|voluntaria)",
	"(?<!\\p{L})(?:ingir|tom|trag)\\p{L}* (?:tod[ao]s l[ao]s|\\d{2,} |una? (?:blister|caja|frasco|puñado) (?:enter[ao] )?de ) ?(?:comprimidos|medicamentos|pastillas)",
	"(?<!\\p{L})mejor muert[oa]s?(?!\\p{L})|(?<!\\p{L})(?:mejor|tranquil[ao]s|felices) sin mi(?! \\p{L})|(?<!\\p{L})(?:mejor|tranquil[ao]s|felices) sin mi (?:porque|y)(?!\\p{L})",
	"(?<!\\p{L})estarian (?:mejor|mas tranquil[ao]s) sin (?:el|ella)(?!\\p{L})|(?<!\\p{L})familia estaria mejor sin (?:el|ella)(?!\\p{L})",
	`(?<!\\p{L})${wish} (?:dejar de (?:existir|vivir)|desaparecer|existir|(?:estar|haber) muert[oa]|morir|no (?:existir|haber nacido|vivir))(?:me|se)?(?!\\p{L})`,
	`(?<!\\p{L})${thought}(?: \\p{L}+){0,2} (?:de|en|sobre) (?:estar muert[oa]|(?:la |su )?(?:propia )?muerte(?! del?(?!\\p{L}))|matar[ms]e|morir(?:me|se)?)(?!\\p{L})`,
	"(?<!\\p{L})no (?:quer\\p{L}+ |quier\\p{L}+ |quisiera )?(?:volver a )?despertar(?:me|se)?(?! (?:a|al)(?!\\p{L}))(?!\\p{L})|(?<!\\p{L})ojala(?: \\p{L}+)? no (?:me |se )?(?:despert|volv)",
	"(?<!\\p{L})(?:sin|perd\\p{L}*(?: las)?|no (?:ten|tien)\\p{L}*) (?:ganas|deseos) de (?:seguir )?vivir(?!\\p{L})",
	`(?<!\\p{L})no (?:quiero|quiere|queria|quisiera|querer) (?:seguir )?(?:viva|viviendo|vivir|vivo)(?!\\p{L})${notPlace}`,
	`(?<!\\p{L})(?:cansad[oa]|cansancio|hart[oa]|hastio) de (?:la vida|vivir)(?!\\p{L})${notPlace}|(?<!\\p{L})(?:cansancio|hastio|tedio) vital`,
	"(?<!\\p{L})no (?:vale|valia|merece|merecia) la pena (?:seguir )?(?:viviendo|vivir)|(?<!\\p{L})la vida no (?:tiene|tenia|vale|valia|merece|merecia) (?:la pena|sentido)|(?<!\\p{L})no tiene sentido (?:seguir )?(?:viviendo|vivir)|(?<!\\p{L})para que (?:seguir )?(?:viviendo|vivir)(?!\\p{L})",
	"(?<!\\p{L})(?:quitar[mst]e la|(?:acabar|terminar) con (?:la|mi|su|tu)|poner(?:le)? fin a (?:la|mi|su|tu)|atent\\p{L}* contra (?:la|mi|su)) (?:propia )?vida",
	"(?<!\\p{L})(?:acabar|terminar) con (?:su sufrimiento|mi sufrimiento|todo(?! (?:aquello|el|ese|est[ae]|eso|esto|la|lo)(?!\\p{L})))|(?<!\\p{L})quitar[ms]e (?:de en|del) medio|(?<!\\p{L})descansar para siempre|(?<!\\p{L})para morir(?:me|se)?(?!\\p{L})",
	`${self} (?:intent|pens|piens|quer|quier|quis)\\p{L}*(?: en)? (?:quitar la vida|ahorcar|matar|morir|colgar|tirar al)(?!\\p{L})`,
	"(?<!\\p{L})ahorc|(?<!\\p{L})(?:envenenar|herir|lastimar)[mst]e(?!\\p{L})|(?<!\\p{L})matar[mst]e(?!\\p{L})(?! (?:a|para) )|(?<!\\p{L})lastim\\p{L}* a (?:mi|si) mism",
	"(?<!\\p{L})(?:arrojar|lanzar|saltar|tirar)(?:[mst]e)? (?:al (?:metro|rio|tren|vacio)|a las vias|a la via|desde|del (?:balcon|puente|tejado)|de la azotea|por (?:el balcon|la ventana))",
	"(?<!\\p{L})(?:hacer|causar)[mst]e daño|(?<!\\p{L})haciendo[mst]e daño|(?<!\\p{L})se (?:ha |habia )?(?:haga|hac(?:e|ia)|hecho|hizo) daño|(?<!\\p{L})me (?:he |habia )?(?:haga|hago|hecho|hice) daño",
	`(?<!\\p{L})cort(?:ar|es?|a|aba|o)(?:me|se)? (?:\\p{L}+ ){0,4}(?:antebrazos?|brazos?|muñecas?|muslos?|piel|piernas?|venas)(?!\\p{L})|(?<!\\p{L})cortes superficiales`,
	"(?<!\\p{L})(?:cortar[ms]e|[ms]e (?:ha |habia |he )?(?:corta|cortaba|cortado|corte|corto))(?= ?(?:$|[.,;:]|(?:a solas|con una? (?:cristal|cuchill[ao]|cuter|hoja|navaja)|de nuevo|otra vez|para (?:aliviar|calmar|dejar|no))))",
].map((pattern) => new RegExp(pattern, "iu"))

function speaksOfDanger(text: string): boolean {
	const said = text
		.normalize("NFC")
		.replace(/[áéíóúÁÉÍÓÚ]/g, withoutAccent)
		.replace(deathOfAnother, " ")
	return danger.some((pattern) => pattern.test(said))
}

const withoutAccent = (letter: string): string => letter.normalize("NFD").charAt(0)

const asksAboutDanger = (name: string): boolean =>
	/suicid|autoles|autol[ií]tic|autoagres|autodestruct|ideaci[oó]n|razones para vivir|deseos? de (?:vivir|morir)|plutchik|columbia/iu.test(
		name,
	)

export const letterReading: LetterReading = { saysNoPlan, saysNotDone, speaksOfDanger, asksAboutDanger }
