/** Words that help to distinguish names of people from other words in German. */
import type { NameWords } from "../../../summary/names/words.ts"
import { inBothSpellings } from "../record/spellings.ts"
import { ordinaryNames } from "./ordinary-names.ts"
import { roles } from "./roles.ts"

/** Words of a text that is one string, in both spellings. */
const each = (words: string): readonly string[] => inBothSpellings(words.split(" "))

/** Adjectives in each of their forms. */
const inEachForm = (stems: readonly string[]): string[] =>
	stems.flatMap((stem) => ["e", "er", "es", "en", "em"].map((ending) => stem + ending))

/** Adjectives that are family names too, in one form or another. */
const alsoNames = each("alt best gut groß jung klein lang lieb neu")

const adjectives = [
	...alsoNames,
	...each(
		"adoptiert aktuell alleinstehend ambulant ander behandelnd befreundet betreuend biologisch damalig dement derzeitig direkt dritt ehemalig eigen einzig " +
			"eng engst entfernt entfremdet erst erwachsen früher fünft gemeinsam geschieden getrennt gleichaltrig halbwüchsig jetzig jugendlich " +
			"jünger jüngst krank kurz künftig langjährig lebend leiblich letzt minderjährig mittler nah nahestehend neugeboren nächst pflegebedürftig " +
			"pensioniert tot unehelich ungeboren unmittelbar verheiratet verlassen verschollen verstorben verwitwet viert weiter werdend zukünftig " +
			"zuständig zweit zweitältest ält älter ältest",
	),
]

/** Where somebody is known from: these have a capital in German, and name nobody. */
const surroundings = each(
	"abteilung amt arbeit arbeitsplatz arbeitsstelle ausbildung ausland bäckerei beratungsstelle beruf betrieb bibelkreis büro chor dorf ehrenamt " +
		"elternhaus empfang etage familie fakultät feuerwehr firma fitnessstudio fußball fußballverein gastfamilie gegend gegenüber gemeinde " +
		"geschäft grundschule gymnasium gymnastik hausflur haushalt heimat heimatdorf herkunftsfamilie hochschule internet jugendamt jugend " +
		"jugendzeit jugendzentrum kantine kegelclub kindergarten kindheit kirche kirchenchor kirchengemeinde kita klinik krankenhaus kurs laden " +
		"lehre mieterverein moschee nachbarhaus nachbardorf nachbarschaft nachbarwohnung pflegedienst pflegeheim pflegefamilie " +
		"praxis probatorik schule schulzeit seite selbsthilfe selbsthilfegruppe seniorenheim sport sportverein station stillgruppe " +
		"straße studium studienzeit supermarkt synagoge tanzkurs tennis tennisverein theatergruppe therapie trauergruppe turnverein uni universität " +
		"verein verwaltung volkshochschule vorstand werkstatt wohngruppe wohnheim wohnung yoga yogakurs zeit zuhause",
)

/** People whose somebody else is: `Frau des Bruders`, `Freund ihrer Tochter`. */
const others = each(
	"mutter vater vaters tochter sohn sohnes sohns schwester bruder bruders geschwister eltern oma opa opas tante onkel onkels nichte neffen cousine cousin " +
		"cousins schwägerin schwager schwagers enkelin enkel enkels mann mannes manns frau partner partners partnerin freund freundes freundin verlobten " +
		"kollegin kollegen chef chefs chefin nachbarin nachbarn nachbars lehrerin kinder kindes",
)

const otherPerson = `\\p{L}*(?:${others.map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`).join("|")})(?!\\p{L})`

/** After „von“ they say where or when from, and not whose. */
const noPeople = "Anfang|Arbeit|Beruf|Geburt|Haus|Herzen|Kind|Kindheit|Natur|Nachbar|Seiten"

export const names: NameWords = {
	roles,
	roleBeginnings: each(
		"adoptiv arbeits braut dienst ex exschwieger gross groß halb haus jugend klassen lebens lieblings paten pflege sandkasten schul schwieger stief " +
			"studien ur urgroß vereins wohn zimmer zwillings",
	),
	roleEndings: ["väterlicherseits", "mütterlicherseits"],
	qualifiers: [
		...inEachForm(adjectives),
		...surroundings,
		...each(
			"allein als am an aus außerhalb bei beim beste besten damals der die das dem den des dr ein eine einem einen einer eines ex für fürs " +
				"getrennt geschieden halb her herr frau ihr ihre ihrem ihren ihrer ihres im in jetzt kind lebend mein meine meinem meinen meiner mit nebenan nicht noch " +
				"oben ohne sein seine seinem seinen seiner seines seit tot und unten vom von über verstorben verheiratet verwitwet zu zum zur zweiter",
		),
	],
	familyNames: [...inEachForm(alsoNames), "kind"],
	givenNames: [],
	animals: each("haustier hund hündin hündchen kaninchen kater katze kätzchen meerschweinchen pferd tier vogel welpe wellensittich"),
	groups: each(
		"band belegschaft bibelkreis chor clique elternbeirat elterngruppe feuerwehr frauengruppe freundeskreis fußballverein gemeinde großfamilie " +
			"gruppe hausgemeinschaft hauskreis kegelclub kirchenchor kirchengemeinde klasse klub kollegenkreis kollegium krabbelgruppe kurs " +
			"laufgruppe lesekreis lerngruppe männergruppe mannschaft müttergruppe nachbarschaft orchester schulklasse selbsthilfegruppe " +
			"skatrunde spielgruppe sportgruppe sportverein stammtisch strickkreis tanzgruppe team theatergruppe therapiegruppe trauergruppe turngruppe " +
			"turnverein verein verwandtschaft wandergruppe wg wohngemeinschaft yogagruppe yogakurs",
	),
	titles: each("dipl dr fam fr frau fräulein frl herr herrn hr hrn prof"),
	littleWords: each(
		"aber alle allein alles als also am an andere anders auch auf aus bei beim bin bis bist dabei dafür dagegen daher damit danach dann daran " +
			"darauf darin darüber das dass davon davor dazu dein deine dem den denn der des deshalb dich die dies diese diesem diesen dieser dieses dir doch " +
			"dort du durch durfte ein eine einem einen einer eines er erst es etwa etwas euch für gar gegen gewesen hat hatte hätte habe haben hier " +
			"ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen " +
			"keiner konnte kommt man mehr mein meine meinem meinen meiner mich mit muss musste nach nein nicht nichts nie noch nun nur oder " +
			"ohne schon sehr sein seine seinem seinen seiner seit selbst sich sie sind so soll sollte über um und uns unser unsere unter vom " +
			"von vor war waren wäre was weg weil wenn wer werden wie wieder wir wird wo wurde würde zu zum zur zwar zwei zwischen",
	),
	capitalLetters: [],
	ordinaryNames,
	months: each(
		"januar jänner februar feber märz april mai juni juli august september oktober november dezember frühjahr frühling sommer herbst winter",
	),
	beforeMonth: each(
		"ab anfang bis diesem diesen dieses ende gegen im jedem jeden jedes kommenden letzten letztem letztes mitte nächsten nächstem nächstes seit " +
			"vergangenen vergangenem vom vorigen zum",
	),
	articles: each(
		"beim das dem den der des die diese diesem diesen dieser dieses ein eine einem einen einer eines jede jedem jeden jeder jedes kein keine keinem " +
			"keinen keiner vom zum zur",
	),
	familyArticles: ["die"],
	afterVerb: each("dass er es ich man sie wir"),
	beforeOthers: each("am auf aus bei beim für fürs gegenüber im in mit nebenan seit und vom von wegen zum zur über"),
	// “Mann der Schwester”, but not “der Schwester” at the beginning.
	notOwn: [
		...each(
			"als aus bei beim des durch einer eines für gegenüber ihrer ihres im in meiner meines mit seiner seines über ueber vom von wie zum zur",
		),
		"(?<=\\p{L} )der",
	],
	ofSomebody: new RegExp(
		`^ (?:(?:der|des|für|von|zu) @|von (?!(?:${noPeople})(?!\\p{L}))\\p{Lu}|(?:von )?(?:de[mrs]|vom|(?:dein|ein|ihr|mein|sein|unser)e[mrs]) (?:\\p{Ll}+ ){0,2}${otherPerson})`,
		"u",
	),
	ofClient: /(?<!\p{L})(?:pat\.|patient(?:en|in)?|kl\.|klient(?:en|in)?)(?:s|['’]s?)? $/iu,
	owned: new RegExp(
		`(?:(?<!\\p{L})(?:beim|d(?:as|e[mnrs]|ie)|vom|zu[mr]|(?:dein|dies|ein|euer|eur|ihr|jed|jen|kein|mein|sein|unser)(?:e[mnrs]?)?)|['’]s) (?:(?:${adjectives.join("|")})(?:e[mnrs]?)? ){0,2}$`,
		"iu",
	),
	possessive: { sign: "['’]", letter: "s" },
	plurals: ["s"],
}
