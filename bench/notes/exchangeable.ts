/**
 * Words of the sample caseload that can take each other's place, in the languages of the samples: of one kind, one gender
 * and one form. The months are first, in the order of the year. None is a word of the record's vocabularies, or one that a rule looks for.
 */

const lists = (text: string): string[][] =>
	text
		.trim()
		.split("\n")
		.map((line) => line.trim().split(" "))

const english = `
	January February March April May June July August September October November December
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday
	Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
	two three four five six
	seven nine ten twelve twenty
	brother cousin stepbrother
	sister niece stepsister
	mother stepmother grandmother
	father stepfather grandfather
	daughter stepdaughter goddaughter
	wife girlfriend companion
	husband boyfriend fellow
	colleague foreman neighbour
	friend pal mate
	flatmate roommate lodger
	children boys girls twins
	evening morning afternoon night
	evenings mornings afternoons nights
	kitchen garden cellar hall bathroom
	workshop garage studio barn
	table bench window stove
	street square lane market
	city town village valley
	room house flat cabin
	school nursery library
	choir band team club
	chess bridge poker billiards
	door gate curtain
	letter card parcel photograph message
	letters cards parcels photographs messages
	box drawer chest case
	planes chisels clamps saws
	machines tools lathes boards
	soup stew cake pie
	tea coffee cocoa
	lunch dinner supper breakfast
	train bus tram ferry
	car van taxi
	quarrel row fight
	call visit meeting
	sale move repair
	birthday wedding jubilee
	burial funeral service
	grave tomb headstone
	sentence line remark phrase
	answer reply reaction
	memory story joke
	goodbye farewell greeting
	word look nod gesture
	question request proposal
	doctor nurse physiotherapist
	anger rage bitterness
	angry cross bitter furious
	sad lost lonely homesick
	hurt stung wounded
	tired weary exhausted
	good fine decent
	hard tough heavy
	bad poor awkward
	little small tiny
	long slow quiet
	better calmer lighter
	late early
	said remarked repeated wrote
	says remarks repeats writes
	told reminded warned
	tells reminds warns
	stayed remained lingered
	stays remains lingers
	came walked cycled drove
	comes walks cycles drives
	went hurried travelled
	goes hurries travels
	cried wept trembled
	laughed smiled grinned
	noticed saw realised
	wanted wished hoped
	wants wishes hopes
	kept held saved
	found missed
	sleep rest breathing
	sleeps rests breathes
	wakes rises sits
	speak talk chat
	speaks talks chats
	appetite strength energy
	home outside indoors
	nobody somebody
	about concerning regarding
	when whenever
	with alongside
	asked checked enquired
	can could might
	will shall
	never rarely seldom
	still ever
	too also
	only just merely
	each every
	now meanwhile
	looked glanced
	put placed laid
	gave handed offered
	takes brings fetches
	took brought fetched
	leave go
	make build mend
	help assist
	loves likes adores
	things matters affairs
	settled decided arranged
	spring summer autumn winter
	thanked praised pitied
	side view position
	fairness patience candour
	interest belief faith
	holiday journey weekend
	agreement arrangement accord
	complain protest object
	between among
	enough plenty
	people relatives guests
	missing losing
	able ready free
	reads studies
	voice tone face
	reliable loyal careful
	clearly plainly openly
	together alone
	directly gently
	first next
	years months
	spoken written
	before until
	after following
	whether if
	wish longing hope
	heard read
	name reason
	again today tonight
	then afterwards later
	once twice
	back away off
	hours days weeks
	hour day week month
	beside near opposite
	sold lent pawned
	office shop firm bank
	party trip concert
	phone post radio
	boss manager landlord
	money rent bills
`

const german = `
	Januar Februar März April Mai Juni Juli August September Oktober November Dezember
	Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
	zwei drei vier fünf sechs sieben
	zehn elf zwölf
	Freundin Nachbarin Kollegin Bekannte
	Tochter Nichte Schwester
	Ehemann Partner Schwager
	Nachfolgerin Vertreterin Stellvertreterin
	Kantorin Organistin Pfarrerin
	Enkel Neffe Patensohn
	Hausärztin Internistin Kardiologin
	Schule Klinik Behörde Fabrik
	Schulhaus Amtshaus Rathaus
	Kantorei Werkstatt Gärtnerei Bücherei
	Turnhalle Aula Küche Bibliothek
	Kisten Mappen Taschen Truhen
	See Fluss Wald Hafen
	Wort Lied Bild Buch
	Satz Brief Zettel Gruß
	Besuch Anruf Ausflug
	Gespräch Treffen Essen
	Abend Mittag Vormittag Nachmittag
	Namen Stimmen Gesichter
	Tränen Bilder Briefe
	traurig wütend müde leer
	gut besser ruhiger
	lang kurz still
	singt tanzt malt liest
	spricht lacht schweigt
	sagte meinte erzählte schrieb
	fragte bat drängte
	ging fuhr lief
	kam stieg zog
	danach später abends
	einmal zweimal dreimal
	niemand keiner mancher
	Woche Stunde Pause
	Wochen Monaten Jahren
	Tage Nächte Abende
	alten früheren eigenen
	wach unruhig hellwach
	Mann Kollege Nachbar
	gefragt befragt angehört
	bleiben warten schlafen
	Wunsch Traum Gedanke
	gebraucht gelobt gesehen
	geht fährt läuft
	weiß ahnt merkt
	mehr weniger
	noch schon
	wenn sobald falls
	bevor ehe
	nennt zeigt
	etwas vieles manches
	immer oft selten
	hinaus hinein heim
	ersten nächsten
	wird würde
	hatte bekam
	dass damit
`

const spanish = `
	enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
	lunes martes miércoles jueves viernes sábado domingo
	dos tres cuatro cinco seis siete
	madre abuela madrina suegra
	hermana prima vecina
	hijo sobrino ahijado
	primo amigo padrino
	pareja novia compañera
	jefa encargada gerente
	médica enfermera doctora
	noche tarde mañana
	noches tardes mañanas
	casa iglesia plaza
	cocina sala terraza
	guiso caldo arroz
	foto carta receta tarjeta
	llamada visita charla
	dijo contó repitió explicó
	lloró calló tembló
	rabia pena culpa tristeza
	velorio entierro rosario funeral
	turno viaje ensayo
	dinero trabajo tiempo
	duerme descansa respira
	vive trabaja
	alcohol tabaco café
	audio mensaje poema
	bendición canción oración
	hablar cantar llorar reír
	viajar volver cocinar
	llegó salió subió
	preguntó escribió llamó
	semana mes año
	horas semanas
	día rato
	antes después
	libre tranquilo solo
	cada otro
	primera segunda tercera
	cuando mientras
	pide espera busca
	preguntado consultado
	fuera cerca lejos
	ahora hoy luego
	algo mucho poco
	desde tras
	hizo quiso
	podía quería sabía
	cómo cuándo
	todo nada
`

/** By the value of `language` in the header of a note. */
export const exchangeable: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
	Object.entries({ en: english, de: german, es: spanish }).map(([language, text]) => [language, lists(text)]),
)
