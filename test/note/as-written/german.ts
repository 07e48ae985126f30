/** Notes as German-speaking clinicians write them, and what is read of each. */
import { noteOf } from "./told.ts"

/** What is unusual in a note, its text, and what is read of it. */
export const germanNotes: readonly (readonly [says: string, note: string, told: readonly string[]])[] = [
	[
		"a usual session",
		noteOf(
			`note: Sitzung
case: D-01
session: 4. Sitzung
date: 14.9.2026
start: 17 Uhr 30
end: 18 Uhr 20
phase: mittlere Phase
status: fand statt
mode: in der Praxis
author: AB
measures:
  PHQ-9: 14 (vorher 18)
  GAD-7: 9/21`,
			`# 4. Sitzung

## Seit der letzten Sitzung

- Symptome: schläft besser, Stimmung 5/10
- Ereignisse: Streit mit @mutter am Telefon

## Stimmung und Ereignisse

Nach dem Telefonat mit @mutter zwei Tage lang gedrückt.

## Techniken

- Kommunikationsanalyse
  - Situation: Telefonat am Sonntag
  - Gesagt: „Du meldest dich nie.“
  - Gefühlt: schuldig, dann wütend
  - Gewollt: dass die Mutter fragt, wie es ihr geht
  - Alternative: „Ich brauche gerade selbst Hilfe.“
- Rollenspiel: Anruf bei der Mutter

## Affekt

traurig, im Verlauf erleichtert

## Wirkmechanismen

- Soziale Unterstützung: 2: hat der Schwester erzählt, wie es ihr geht
- Interpersoneller Stress: 1

## Fortschritt

- Z1: hat einmal angerufen

## Plan

Nächste Sitzung Mo, 21.9., 17.30 Uhr

## Risiko

- Einschätzung: gering
- Begründung: keine Suizidgedanken`,
		),
		[
			"kind session",
			"date 2026-09-14",
			"session 4",
			"phase middle",
			"status held",
			"mode in-person",
			"start 17:30",
			"end 18:20",
			"score PHQ-9 14",
			"score GAD-7 9",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.affect",
			"session.mechanisms",
			"session.progress",
			"session.plan",
			"session.risk",
			"role-play",
			"social-support 2",
			"interpersonal-stress 1",
			"risk low",
		],
	],
	[
		"a cancelled session",
		noteOf(
			`note: Sitzungsnotiz
case: D-01
session: 5
date: 21. September 2026
phase: Mitte
status: abgesagt
author: AB`,
			`# 5. Sitzung

## Grund

Pat. krank, hat morgens angerufen.

## Kontakt

Telefonat 5 Min., neuer Termin vereinbart.

## Risiko

- Level: keins`,
		),
		[
			"kind session",
			"date 2026-09-21",
			"session 5",
			"phase middle",
			"status cancelled",
			"session.reason",
			"session.contact",
			"session.risk",
			"risk none",
		],
	],
	[
		"a formulation with dates, areas and people in words",
		noteOf(
			`note: Fallformulierung
case: D-02
date: 3.4.2026
author: cd
variant: IPT
diagnosis: F32.1
onset: seit März 2026
problem-areas: Rollenwechsel und Trauer
contract: {sessions: 16 Sitzungen, frequency: wöchentlich, minutes: 50 Min., start: 10.4.2026}
measures:
  - PHQ-9: 17
  - HAMD: 19`,
			`# Fallformulierung

## Aktuelle Beschwerden

Seit Geburt des zweiten Kindes niedergeschlagen, schlaflos.

## Vorgeschichte

1. Episode 2015 nach Umzug.

## Psychischer Befund

wach, orientiert, Stimmung gedrückt, Antrieb vermindert.

## Akuter Auslöser

- Ereignis: Geburt der Tochter
- Zeitpunkt: 02/2026
- Beteiligte: @ehemann, @mutter
- Zusammenhang mit dem Beginn: zwei Wochen danach erste Symptome

## Vulnerabilität

### Biologisch

Mutter depressiv.

### Psychisch

- Bindungsstil: ängstlich
- Kommunikationsstil: zieht sich zurück

### Sozial

wenig Kontakte am neuen Wohnort

## Beziehungsinventar

### Ehemann

- Beziehung: Ehemann, seit 6 Jahren
- Nähe: 1
- Status: lebt
- Kontakt: täglich
- Unterstützung: praktisch
- Vertraut sich an: teilweise

### Mutter

- Beziehung: Mutter
- Nähe: 2 (vor dem Umzug 1)
- Status: lebt
- Unterstützung: keine
- Vertraut sich an: nein

### Vater

- Beziehung: Vater †2021
- Nähe: 1
- Status: verstorben 2021

### Lena

- Beziehung: Tochter, 3 Monate
- Nähe: 1

### Kolleginnen

- Beziehung: Kolleginnen aus der Schule
- Nähe: 3

## Zeitlinie

- 2015: Umzug
- 2021: Tod des Vaters
- 02/2026: Geburt der Tochter

## Problembereich: Rollenwechsel

- Alte Rolle: Lehrerin
- Neue Rolle: Mutter von zwei Kindern
- Ereignis: Geburt der Tochter
- Verluste: Kollegium, freie Abende

## Problembereich: Trauer

- Person: @vater
- Todesdatum: Mai 2021

## Formulierung

Die Depression begann nach der Geburt.

## Zustimmung

- Datum: 17.4.2026
- Worte: „Ja, genau so ist es.“

## Ziele

- G1: geht einmal pro Woche ohne Kind aus dem Haus (bis Ende Mai)
- G2: spricht mit @ehemann über die Nächte (bis 1.6.2026)

## Wirkmechanismen

### Soziale Unterstützung

- Hypothese: mehr Hilfe von der Schwester
- Anzeichen: ruft an

## Risiko

- Einschätzung: niedrig
- Begründung: passive Todeswünsche, keine Pläne`,
		),
		[
			"kind formulation",
			"date 2026-04-03",
			"problemAreas role-transition, grief",
			"contract sessions 16, frequency wöchentlich, minutes 50, start 2026-04-10",
			"score PHQ-9 17",
			"score HAM-D 19",
			"formulation.presenting-problem",
			"formulation.background",
			"formulation.mental-state",
			"formulation.acute-stressor",
			"formulation.diathesis",
			"formulation.inventory",
			"formulation.timeline",
			"formulation.problem-area role-transition",
			"formulation.problem-area grief",
			"formulation.statement",
			"formulation.agreement",
			"formulation.goals",
			"formulation.mechanisms",
			"formulation.risk",
			"Ehemann: adult, partner; 1; living; practical; partly",
			"Mutter: adult; 2; living; none; no",
			"Vater: adult, dead; 1; deceased",
			"Lena: child; 1",
			"Kolleginnen: group; 3",
			"G1",
			"G2",
			"risk low",
			"field.value: ängstlich",
		],
	],
	[
		"a closing",
		noteOf(
			`note: Abschluss
case: D-02
date: 4. August 2026
ending: planmäßig
author: CD
measures: {PHQ-9: 5, HAMD: 6}`,
			`# Abschluss

## Verlauf

16 Sitzungen, 2 abgesagt.

## Ergebnis im Problembereich

Rollenwechsel gelungen.

## Ziele

- G1: erreicht
- G2: teilweise erreicht, spricht es noch selten an

## Wirkmechanismen

- Soziale Unterstützung: 3: Schwester kommt wöchentlich

## Frühwarnsignale

- Rückzug
- Schlaflosigkeit

## Erhaltung

Kontrolltermin in 3 Monaten

## Risiko

Kein Hinweis auf Suizidalität.`,
		),
		[
			"kind closing",
			"date 2026-08-04",
			"ending planned",
			"score PHQ-9 5",
			"score HAM-D 6",
			"“Verlauf”",
			"closing.outcome",
			"closing.goals",
			"closing.mechanisms",
			"closing.warning-signs",
			"closing.maintenance",
			"closing.risk",
			"risk ?",
		],
	],
	[
		"bold labels without marks, without umlauts",
		noteOf(
			`note: Sitzung
case: D-04
session: 2
date: 02.03.2026
phase: Anfangsphase
status: stattgefunden
mode: Video
author: GH`,
			`## Seit letzter Sitzung

**Symptome:** unveraendert, Schlaf schlecht
**Ereignisse:** Mutter war zu Besuch

## Techniken

* Psychoed.
* Beziehungsanalyse
* Zuschreibung der Krankenrolle

## Risiko

**Einschaetzung:** maessig
**Begruendung:** Gedanken an den Tod, kein Plan, keine Absicht
**Plan:** Notfallplan besprochen, TelefonSeelsorge 0800 111 0 111

## Plan

- Zeitlinie vervollstaendigen`,
		),
		[
			"kind session",
			"date 2026-03-02",
			"session 2",
			"phase initial",
			"status held",
			"mode video",
			"session.since-last",
			"session.techniques",
			"session.risk",
			"session.plan",
			"risk moderate",
			"note.pasted-list: **Symptome:** unveraendert, Schlaf schlecht",
			"note.pasted-list: **Einschaetzung:** maessig",
		],
	],
	[
		"a table of people from Word, a heading without a colon",
		noteOf(
			`note: Erstgespräch
case: D-05
date: 12. Jänner 2026
author: Mag. K.
problem-areas: [Rollenkonflikt]
contract:
  sessions: 12-16
  frequency: 1x pro Woche
  minutes: 50`,
			`## Vorstellungsanlass

Konflikt mit dem Ehemann, depressive Verstimmung.

## Beziehungsinventar

| Name | Beziehung | Nähe | Kontakt | Unterstützung |
|---|---|---|---|---|
| Ehemann | Ehemann, 45 | 1 | täglich | praktisch |
| Sabine | Schwester | 2 | wöchentlich Telefon | emotional |
| Leo | Sohn (8 Monate) | 1 | | |
| Oma Erna | Großmutter, † 2019 | 2 | | |

## Problembereich Rollenkonflikt

- **Andere Person**: @ehemann
- **Streitpunkt**: Arbeitsteilung
- **Stadium**: Sackgasse
- **Erwartungen an die andere Person**: dass er abends da ist
- **Erwartungen der anderen Person**: dass sie nicht klagt

## Risiko

- **Einschätzung**: kein Risiko`,
		),
		[
			"kind formulation",
			"date 2026-01-12",
			"problemAreas role-dispute",
			"contract frequency 1x pro Woche, minutes 50",
			"formulation.presenting-problem",
			"formulation.inventory",
			"formulation.problem-area role-dispute",
			"formulation.risk",
			"Ehemann: adult, partner; 1; practical",
			"Sabine: adult; 2; emotional",
			"Leo: child; 1",
			"Oma Erna: adult, dead; 2",
			"risk none",
			"front-matter.value: 12-16",
		],
	],
	[
		"headings at another level",
		noteOf(
			`note: sitzung
case: D-05
session: 3
date: Mo, 26.1.2026
start: 10 Uhr
end: 10:50 Uhr
phase: Anfang
measures:
  PHQ9: 15
  "EPDS (Partner)": 8
author: K`,
			`### Verlauf seit letzter Woche

- Symptomatik: etwas besser
- Ereignisse: Urlaub

### Stimmung & Ereignis

Urlaub tat gut.

### Interventionen

- Stimmungsrating
- Einüben: Gespräch mit Ehemann
  - Szene: Küchentisch
  - Rückmeldung: klang ruhig

### Befinden/Affekt

weniger traurig

### Risikoeinschätzung

unauffällig, keine Suizidgedanken

### Nächste Schritte

Ehemann einladen`,
		),
		[
			"kind session",
			"date 2026-01-26",
			"session 3",
			"phase initial",
			"start 10:00",
			"end 10:50",
			"score PHQ-9 15",
			"score EPDS of Partner 8",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.risk",
			"session.plan",
			"role-play",
			"risk ?",
			"note.heading: ### Verlauf seit letzter Woche",
			"note.heading: ### Stimmung & Ereignis",
			"note.heading: ### Interventionen",
			"note.heading: ### Risikoeinschätzung",
			"note.heading: ### Nächste Schritte",
		],
	],
	[
		"other names of mechanisms, two levels of risk",
		noteOf(
			`note: Sitzung
case: D-06
session: 12
date: 2026-05-04
phase: Beendigungsphase
author: LM
language: Deutsch`,
			`# Sitzung 12

## Seit der letzten Sitzung

ruhige Woche.

## Abschied

Spricht über das Ende, traurig und stolz.

## Techniken

- Abschiedsarbeit: Rückblick
- Rückfallprophylaxe

## Wirkmechanismen

- Aktivierung sozialer Unterstützung: 3 - Freundin um Hilfe gebeten
- Emotionsverarbeitung: 2/3 - geweint, als sie vom Vater sprach
- Interpersonelle Fertigkeiten: 1 -> 2: hat Nein gesagt

## Ziele

- G1: fast erreicht
- G2: nicht erreicht

## Risiko

- Stufe: gering bis mäßig
- Begründung: weiterhin flüchtige Gedanken, distanziert sich`,
		),
		[
			"kind session",
			"date 2026-05-04",
			"session 12",
			"phase conclusion",
			"session.since-last",
			"session.ending",
			"session.techniques",
			"session.mechanisms",
			"session.progress",
			"session.risk",
			"ending-work",
			"social-support 3",
			"emotional-processing 2",
			"interpersonal-skills 2",
			"risk moderate",
			"field.value: gering bis mäßig",
		],
	],
	[
		"a client who did not come",
		noteOf(
			`note: Sitzung
case: D-06
session: 13
date: 11.05.26
phase: Ende
status: Pat. nicht erschienen
author: LM`,
			`## Grund

unbekannt, nicht abgemeldet

## Kontaktaufnahme

auf Mailbox gesprochen

## Risiko

nicht beurteilbar`,
		),
		[
			"kind session",
			"date 2026-05-11",
			"session 13",
			"phase conclusion",
			"status missed",
			"session.reason",
			"session.contact",
			"session.risk",
			"risk ?",
		],
	],
	[
		"lines in bold as headings, a day before the month",
		noteOf(
			`note: Sitzung
case: D-07
session: 6
date: 03/06/2026
phase: mittlere
author: NO`,
			`**Seit der letzten Sitzung**
- Symptome: wie gehabt
- Ereignisse: nichts Besonderes

**Techniken**
Klärung; Ermutigung zum Affektausdruck

**Affekt**
wenig schwingungsfähig

**Plan**
s. o.

**Risiko**
- Level: mittel (Suizidgedanken, kein Plan)`,
		),
		[
			"kind session",
			"date 2026-06-03",
			"session 6",
			"phase middle",
			"session.since-last",
			"session.techniques",
			"session.affect",
			"session.plan",
			"session.risk",
			"risk moderate",
			"note.heading: **Seit der letzten Sitzung**",
			"note.heading: **Techniken**",
			"note.heading: **Affekt**",
			"note.heading: **Plan**",
			"note.heading: **Risiko**",
		],
	],
	[
		"grief, the dead and grandchildren",
		noteOf(
			`note: Fallkonzeption
case: D-08
date: 20.2.2026
author: PQ
problem-areas: komplizierte Trauer
contract:
  sessions: 16
  minutes: eine Stunde`,
			`## Anlass der Vorstellung

Trauer um den Mann.

## Biografie

Geb. 1958, zwei Geschwister.

## AMDP-Befund

unauffällig bis auf gedrückte Stimmung

## Trauer

- Verstorbener: @ehemann
- Todestag: 3.11.2024
- Umstände: Herzinfarkt zu Hause
- Beerdigung: im kleinen Kreis
- Gefühle und Vermeidung: meidet das Schlafzimmer

## Beziehungsanalyse

### Ehemann (†)

- Beziehung: Ehemann, 2024 verstorben
- Nähe: Kreis 1
- Gute Seiten: Humor

### Tochter

- Beziehung: Tochter, 32 J.
- Nähe: 1
- Kontakt: 2x pro Woche
- Unterstützung: emotional, praktisch
- Vertraut sich an: ja, aber nicht über den Vater

### Enkel

- Beziehung: Enkel, 2 und 4 J.
- Nähe: 2

### Nachbarin

- Beziehung: Nachbarin u. Freundin
- Nähe: 3
- Status: lebt

## Ressourcen

Garten, Chor

## Medikamente

Mirtazapin 15 mg

## Therapieziele

- G1: besucht das Grab mit der Tochter (bis Ostern)
- G2: singt wieder im Chor

## Suizidalität

verneint glaubhaft`,
		),
		[
			"kind formulation",
			"date 2026-02-20",
			"problemAreas grief",
			"contract sessions 16, minutes 60",
			"formulation.presenting-problem",
			"formulation.background",
			"formulation.mental-state",
			"formulation.problem-area grief",
			"formulation.inventory",
			"formulation.strengths",
			"formulation.treatment",
			"formulation.goals",
			"formulation.risk",
			"Ehemann (†): adult, dead, partner; 1",
			"Tochter: adult; 1; emotional+practical; yes",
			"Enkel: child; 2",
			"Nachbarin: adult; 3; living",
			"G1",
			"G2",
			"risk ?",
		],
	],
	[
		"scores in lists, a time in words",
		noteOf(
			`note: Sitzung
case: D-08
session: 9/16
date: Di 28.4.2026
start: halb elf vormittags
phase: Mitte
focus: Trauer
author: PQ
measures:
  PHQ-9: [2,1,2,1,1,1,0,0,0]
  BDI-II: 18 Punkte`,
			`## Seit der letzten Sitzung

- Symptome: Schlaf besser, Appetit besser, Konzentration noch schlecht.
- Ereignisse: war am 24.4. auf dem Friedhof.

## Stimmung/Ereignisse

Am Friedhof geweint, danach ruhiger.

## Technik

- Trauerarbeit: Fotos angesehen
Klärung der Gefühle

## Wirkfaktoren

- Verarbeitung von Gefühlen: 3, hat zum ersten Mal geweint
- Unterstützung: 2 - Tochter kam mit

## Verlauf

- G1: erreicht am 24.4.
- G2: noch nicht

## Vereinbarungen

Chorprobe am Donnerstag

## Risiko

Niedrig. Keine Suizidgedanken.`,
		),
		[
			"kind session",
			"date 2026-04-28",
			"session 9",
			"phase middle",
			"start 10:30",
			"foci grief",
			"score PHQ-9 8 (item1 2, item2 1, item3 2, item4 1, item5 1, item6 1, item7 0, item8 0, item9 0)",
			"score BDI-II 18",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.mechanisms",
			"“Verlauf”",
			"session.plan",
			"session.risk",
			"mourning-work",
			"emotional-processing 3",
			"risk ?",
			"mechanism.unknown: Unterstützung",
		],
	],
	[
		"few words, other labels of risk and people",
		noteOf(
			`note: Formulierung
case: D-12
date: 1/9/2026
author: XY
problem-areas: interpersonelle Defizite`,
			`## Symptomatik

soziale Ängste, depressiv

## Interpersonelle Defizite

- Muster: bricht Kontakte ab, bevor es eng wird
- Beispiel: Mitbewohnerin
- Heutiges Netzwerk: Bruder, Arbeitskollege
- Kontaktziel: einmal im Monat jemanden treffen

## Inventar

### Bruder
- Verhältnis: älterer Bruder
- Ring: 2
- Kontakt: 1x/Monat
- Unterstützung: Geld
- Vertrauen: kaum

### Arbeitskollege
- Verhältnis: Kollege
- Ring: 4
- Status: kein Kontakt mehr

## Ziele

1. G1: trifft einmal im Monat den Bruder

## Risikobeurteilung

- Niveau: niedrig
- Gründe: keine SG, keine SV in der Vorgeschichte
- Maßnahmen: keine nötig`,
		),
		[
			"kind formulation",
			"date 2026-09-01",
			"problemAreas interpersonal-deficits",
			"formulation.presenting-problem",
			"formulation.problem-area interpersonal-deficits",
			"formulation.inventory",
			"formulation.goals",
			"formulation.risk",
			"Bruder: adult; 2; practical; partly",
			"Arbeitskollege: adult; 4; estranged",
			"G1",
			"risk low",
		],
	],
	[
		"places still to be filled",
		noteOf(
			`note: Sitzung
case: D-14
session: 5
date: 17.10.2026
phase: mittlere Phase
attended: [Patientin, Partner]
author: BC`,
			`## Seit der letzten Sitzung

- **Symptome**: TODO
- **Ereignisse**: …

## Techniken

- **Paargespräch**: Partner hört zu, erstmals kein Streit

## Mechanismen

- **Interpersoneller Stress**: 2 (vorher 0): Partner hat nachgefragt

## Risiko

- **Stufe**: nicht erhöht
- **Begründung**: nachtragen`,
		),
		[
			"kind session",
			"date 2026-10-17",
			"session 5",
			"phase middle",
			"session.since-last",
			"session.techniques",
			"session.mechanisms",
			"session.risk",
			"conjoint-session",
			"interpersonal-stress 2",
			"risk ?",
			"field.value: nicht erhöht",
		],
	],
	[
		"decimal commas, a week of pregnancy",
		noteOf(
			`note: Sitzung
case: D-15
session: 3
date: 20.10.2026
phase: anfang
status: verspätet
author: CD
measures:
  PHQ-9: 12,5
  ECR: {Angst: 3,4, Vermeidung: 2,1}`,
			`## Seit der letzten Sitzung

- Symptome: Stimmung 4 von 10
- Ereignisse: 20. SSW, Ultraschall o. B.

## Techniken

- Beziehungskreis: Mutter von Kreis 1 nach Kreis 2

## Risiko

- Einschätzung: kein erhöhtes Risiko
- Begründung: keine Suizidgedanken, freut sich auf das Kind`,
		),
		[
			"kind session",
			"date 2026-10-20",
			"session 3",
			"phase initial",
			"status held",
			"score PHQ-9 ?",
			"score ECR ? (anxiety 3.4, avoidance 2.1)",
			"session.since-last",
			"session.techniques",
			"session.risk",
			"inventory",
			"risk ?",
			"measure.range: 12,5",
			"field.value: kein erhöhtes Risiko",
		],
	],
	[
		"a day that only its day knows",
		noteOf(
			`note: Sitzung
case: D-16
session: 6
date: vor 2 Tagen
start: gegen 15 Uhr
phase: Mitte
author: DE`,
			`## Seit letztem Mal

- Symptome: gedrückt, v. a. abends
- Ereignisse: Tochter ausgezogen

## Stimmung + Ereignisse

seit Auszug schlechter

## Techniken

- Klarifikation
- Rollenrückschau: Vatersein
  
## Risiko

- Einstufung: erhöht
- Begründung: Suizidgedanken zugenommen, kein konkreter Plan
- Plan: täglicher Anruf, Waffe beim Bruder deponiert`,
		),
		[
			"kind session",
			"session 6",
			"phase middle",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.risk",
			"role-review",
			"risk ?",
			"front-matter.value: vor 2 Tagen",
			"front-matter.value: gegen 15 Uhr",
			"field.value: erhöht",
		],
	],
	[
		"plain headings with colons",
		noteOf(
			`note: session
case: D-1
session: 4
date: 3/4/2026
phase: middle
author: AB`,
			`Seit der letzten Sitzung:

- Symptome: besser
- Ereignisse: Umzug

TECHNIKEN:

- Klärung: Erwartungen

Affekt:

traurig

Risiko:

- Stufe: gering

Nächste Schritte:
anrufen`,
		),
		[
			"kind session",
			"date 2026-04-03",
			"session 4",
			"phase middle",
			"session.since-last",
			"session.techniques",
			"session.affect",
			"session.risk",
			"session.plan",
			"clarification",
			"risk low",
			"note.heading: Seit der letzten Sitzung:",
			"note.heading: TECHNIKEN:",
			"note.heading: Affekt:",
			"note.heading: Risiko:",
			"note.heading: Nächste Schritte:",
		],
	],
]
