/** Notes as Spanish-speaking clinicians write them, and what is read of each. */
import { noteOf } from "./told.ts"

/** What is unusual in a note, its text, and what is read of it. */
export const spanishNotes: readonly (readonly [says: string, note: string, told: readonly string[]])[] = [
	[
		"a usual session",
		noteOf(
			`note: Sesión
case: S-01
session: 4.ª sesión
date: 14/9/2026
start: 17:30 h
end: las 18:20
phase: fase intermedia
status: realizada
mode: en consulta
author: AB
measures:
  PHQ-9: 14 (antes 18)
  GAD-7: 9/21`,
			`# Sesión 4

## Desde la última sesión

- Síntomas: duerme mejor, ánimo 5/10
- Acontecimientos: discusión con @madre por teléfono

## Ánimo y acontecimientos

Dos días decaída tras la llamada con @madre.

## Técnicas

- Análisis de la comunicación:
  - Situación: llamada del domingo
  - Dijo: «Nunca llamas.»
  - Sintió: culpa, luego rabia
  - Quería: que la madre preguntara cómo está
  - Alternativa: «Ahora necesito ayuda yo.»
- Juego de roles: llamada a la madre

## Afecto

triste, aliviada al final

## Mecanismos de cambio

- Apoyo social: 2: contó a su hermana cómo está
- Estrés interpersonal: 1

## Progreso

- G1: llamó una vez

## Plan

Próxima sesión el lunes 21/9, 17:30 h

## Riesgo

- Nivel: bajo
- Justificación: niega ideas de muerte`,
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
			"communication-analysis",
			"role-play",
			"social-support 2",
			"interpersonal-stress 1",
			"risk low",
		],
	],
	[
		"a client who did not come",
		noteOf(
			`note: nota de sesión
case: S-01
session: 5
date: 21 de septiembre de 2026
phase: intermedia
status: no acude
author: AB`,
			`# Sesión 5

## Motivo

Pte. enferma, avisó por la mañana.

## Contacto

Llamada de 5 min, nueva cita.

## Riesgo

- Nivel: ninguno`,
		),
		[
			"kind session",
			"date 2026-09-21",
			"session 5",
			"phase middle",
			"status missed",
			"session.reason",
			"session.contact",
			"session.risk",
			"risk none",
		],
	],
	[
		"a formulation with dates, areas and people in words",
		noteOf(
			`note: Formulación
case: S-02
date: 3/4/2026
author: cd
variant: TIP
diagnosis: F32.1
onset: desde marzo de 2026
problem-areas: transición de rol y duelo
contract: {sessions: 16 sesiones, frequency: semanal, minutes: 50 min, start: 10/4/2026}
measures:
  - PHQ-9: 17
  - HDRS: 19`,
			`# Formulación

## Motivo de consulta

Decaída e insomne desde el nacimiento de su segunda hija.

## Antecedentes

Primer episodio en 2015 tras una mudanza.

## Exploración psicopatológica

orientada, ánimo bajo, no ideación delirante.

## Factor precipitante

- Acontecimiento: nacimiento de la hija
- Fecha: 02/2026
- Personas: @marido, @madre
- Relación con el inicio: primeros síntomas dos semanas después

## Vulnerabilidad

### Biológica

Madre con depresión.

### Psicológica

- Apego: ansioso
- Comunicación: se retira

### Social

pocos contactos en la ciudad nueva

## Inventario interpersonal

### Marido

- Relación: marido desde hace 6 años
- Cercanía: 1
- Situación: vive
- Contacto: diario
- Apoyo: práctico
- Confidente: en parte

### Madre

- Parentesco: madre
- Cercanía: 2 (antes de la mudanza 1)
- Estado: viva
- Apoyo: ninguno
- Confía: no

### Padre

- Relación: padre, fallecido en 2021
- Cercanía: 1
- Situación: falleció en 2021

### Lucía

- Relación: hija de 3 meses
- Cercanía: 1

### Compañeras

- Relación: compañeras del colegio
- Cercanía: 3

## Línea de vida

- 2015: mudanza
- 2021: muerte del padre
- 02/2026: nace la hija

## Área problema: transición de rol

- Rol anterior: maestra
- Rol nuevo: madre de dos hijas
- Acontecimiento: nacimiento
- Pérdidas: claustro, tardes libres

## Área problema: duelo

- Persona: @padre
- Fecha del fallecimiento: mayo de 2021

## Formulación interpersonal

La depresión empezó tras el parto.

## Acuerdo

- Fecha: 17/4/2026
- En sus palabras: «Sí, es justo eso.»

## Objetivos

- G1: sale de casa sin la niña una vez por semana (antes de fin de mayo)
- G2: habla con @marido de las noches (para el 1/6/2026)

## Mecanismos de cambio

### Apoyo social

- Hipótesis: más ayuda de la hermana
- Indicadores: la llama

## Riesgo

- Nivel de riesgo: bajo
- Fundamento: deseos pasivos de muerte, sin planes`,
		),
		[
			"kind formulation",
			"date 2026-04-03",
			"problemAreas role-transition, grief",
			"contract sessions 16, frequency semanal, minutes 50, start 2026-04-10",
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
			"Marido: adult, partner; 1; living; practical; partly",
			"Madre: adult; 2; living; none; no",
			"Padre: adult, dead; 1; deceased",
			"Lucía: child; 1",
			"Compañeras: group; 3",
			"G1",
			"G2",
			"risk low",
		],
	],
	[
		"a closing",
		noteOf(
			`note: Cierre
case: S-02
date: 4 de agosto de 2026
ending: según lo previsto
author: CD
measures: {PHQ-9: 5, HDRS: 6}`,
			`# Cierre

## Evolución

16 sesiones, 2 canceladas.

## Resultado del área problema

Transición lograda.

## Objetivos

- G1: alcanzado
- G2: logrado en parte, aún le cuesta

## Mecanismos de cambio

- Apoyo social: 3: su hermana viene cada semana

## Señales de alerta

- aislarse
- insomnio

## Seguimiento

Revisión en 3 meses

## Riesgo

No se objetiva riesgo.`,
		),
		[
			"kind closing",
			"date 2026-08-04",
			"ending planned",
			"score PHQ-9 5",
			"score HAM-D 6",
			"“Evolución”",
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
		"no accents",
		noteOf(
			`note: sesion
case: s-03
session: nº 7
date: ayer
phase: intermedia
mode: telefonica
author: EF`,
			`## Desde la ultima sesion

- Sintomas: mala semana, lloro 3 veces
- Sucesos: discusion con su jefe

## Animo y acontecimientos

decaida tras la discusion

## Tecnicas

- Clarificacion: que le dolio
- Analisis de decisiones: 
  - Opciones: irse, hablar, esperar
  - Decision: hablar

## Afecto

enfado

## Plan

hablar con el jefe el viernes

## Riesgo

- Nivel: bajo
- Justificacion: niega ideacion autolitica`,
		),
		[
			"kind session",
			"session 7",
			"phase middle",
			"mode phone",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.affect",
			"session.plan",
			"session.risk",
			"clarification",
			"decision-analysis",
			"risk low",
			"front-matter.value: ayer",
		],
	],
	[
		"bold labels without marks",
		noteOf(
			`note: evolución
case: S-04
session: 2
date: 02/03/2026
phase: fase inicial
status: acude
mode: Videollamada
author: GH`,
			`## Desde última sesión

**Síntomas:** igual, duerme mal
**Eventos:** vino su madre

## Técnicas

* Psicoeducación: depresión
* Inventario: empezado
* Rol de enferma: explicado

## Riesgo

**Nivel:** moderado
**Justificación:** ideas de muerte, sin plan ni intención
**Plan:** plan de seguridad, línea 024

## Plan

- completar línea de vida`,
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
			"psychoeducation",
			"inventory",
			"sick-role",
			"risk moderate",
			"note.pasted-list: **Síntomas:** igual, duerme mal",
			"note.pasted-list: **Nivel:** moderado",
		],
	],
	[
		"a table of people from Word",
		noteOf(
			`note: primera entrevista
case: S-05
date: 12 de enero del 2026
author: Lic. K.
problem-areas: [disputa de rol]
contract:
  sessions: 12-16
  frequency: 1 vez por semana
  minutes: 50`,
			`## Motivo de la consulta

Conflicto con el marido.

## Inventario interpersonal

| Nombre | Relación | Cercanía | Contacto | Apoyo |
|---|---|---|---|---|
| Marido | marido, 45 | 1 | diario | práctico |
| Sabina | hermana | 2 | llamada semanal | emocional |
| Leo | hijo (8 meses) | 1 | | |
| Abuela Ema | abuela, † 2019 | 2 | | |

## Área problema: disputa de rol

- **Otra persona**: @marido
- **Motivo de la disputa**: reparto de tareas
- **Etapa**: punto muerto
- **Expectativas propias**: que esté por las noches
- **Expectativas de la otra persona**: que no se queje

## Riesgo

- **Nivel**: sin riesgo`,
		),
		[
			"kind formulation",
			"date 2026-01-12",
			"problemAreas role-dispute",
			"contract frequency 1 vez por semana, minutes 50",
			"formulation.presenting-problem",
			"formulation.inventory",
			"formulation.problem-area role-dispute",
			"formulation.risk",
			"Marido: adult, partner; 1; practical",
			"Sabina: adult; 2; emotional",
			"Leo: child; 1",
			"Abuela Ema: adult, dead; 2",
			"risk none",
			"front-matter.value: 12-16",
		],
	],
	[
		"headings at another level",
		noteOf(
			`note: sesión
case: S-05
session: tercera
date: lun 26/1/2026
start: diez de la mañana
end: 10:50h
phase: inicio
measures:
  PHQ9: 15
  "EPDS (pareja)": 8
author: K`,
			`### Evolución desde la última sesión

- Sintomatología: algo mejor
- Acontecimientos: vacaciones

### Ánimo/acontecimientos

Las vacaciones sentaron bien.

### Intervenciones

- Valoración del ánimo: 5/10
- Ensayo: conversación con el marido
  - Escena: la cocina
  - Comentarios: sonó tranquila

### Afecto

menos triste

### Evaluación de riesgo

sin alteraciones, niega ideas de suicidio

### Próximos pasos

citar al marido`,
		),
		[
			"kind session",
			"date 2026-01-26",
			"session 3",
			"phase initial",
			"start 10:00",
			"end 10:50",
			"score PHQ-9 15",
			"score EPDS of pareja 8",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.affect",
			"session.risk",
			"session.plan",
			"mood-rating",
			"role-play",
			"risk ?",
			"note.heading: ### Evolución desde la última sesión",
			"note.heading: ### Ánimo/acontecimientos",
			"note.heading: ### Intervenciones",
			"note.heading: ### Afecto",
			"note.heading: ### Evaluación de riesgo",
			"note.heading: ### Próximos pasos",
		],
	],
	[
		"other names of mechanisms, two levels of risk",
		noteOf(
			`note: sesión
case: S-06
session: doce
date: 2026-05-04
phase: fase de terminación
author: LM
language: castellano`,
			`# Sesión 12

## Desde la última sesión

semana tranquila.

## Terminación

Habla del final, triste y orgullosa.

## Técnicas

- Trabajo de terminación: repaso
- Prevención de recaídas: señales

## Mecanismos de cambio

- Fortalecimiento del apoyo social: 3 - pidió ayuda a una amiga
- Procesamiento emocional: 2/3 - lloró al hablar del padre
- Habilidades interpersonales: 1 -> 2: dijo que no

## Objetivos

- G1: casi alcanzado
- G2: no alcanzado

## Riesgo

- Nivel: bajo a moderado
- Justificación: persisten ideas fugaces, toma distancia`,
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
			"relapse-prevention",
			"social-support 3",
			"emotional-processing 2",
			"interpersonal-skills 2",
			"risk moderate",
			"field.value: bajo a moderado",
		],
	],
	[
		"lines in bold as headings, a day before the month",
		noteOf(
			`note: sesión
case: S-07
session: 6
date: 03/06/2026
phase: media
author: NO`,
			`**Desde la última sesión**
- Síntomas: sin cambios
- Acontecimientos: nada especial

**Técnicas**
- Clarificación: qué espera del marido
- Fomento de la expresión de afectos: lloró

**Afecto**
aplanado

**Plan**
igual

**Riesgo**
- Nivel: medio (ideas de suicidio, sin plan)`,
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
			"clarification",
			"encouragement-of-affect",
			"risk moderate",
			"note.heading: **Desde la última sesión**",
			"note.heading: **Técnicas**",
			"note.heading: **Afecto**",
			"note.heading: **Plan**",
			"note.heading: **Riesgo**",
		],
	],
	[
		"grief, the dead and grandchildren",
		noteOf(
			`note: Formulación del caso
case: S-08
date: 20/2/2026
author: PQ
problem-areas: duelo complicado
contract:
  sessions: dieciseis
  minutes: una hora`,
			`## Motivo de consulta

Duelo por su marido.

## Biografía

Nacida en 1958, dos hermanos.

## Examen mental

sin hallazgos salvo ánimo triste

## Duelo

- Persona fallecida: @marido
- Fecha de la muerte: 3/11/2024
- Circunstancias: infarto en casa
- Despedida: entierro íntimo
- Sentimientos y evitación: evita el dormitorio

## Inventario

### Marido (†)

- Relación: marido, murió en 2024
- Anillo: 1
- Lo bueno: su humor

### Hija

- Relación: hija, 32 años
- Cercanía: 1
- Contacto: 2 veces por semana
- Apoyo: emocional, práctico
- Confía: sí, pero no sobre el padre

### Nietos

- Relación: nietos de 2 y 4 años
- Cercanía: 2

### Vecina

- Relación: vecina y amiga
- Cercanía: 3
- Situación: vive

## Recursos

huerto, coro

## Tto. actual

mirtazapina 15 mg

## Objetivos terapéuticos

- G1: visita la tumba con su hija (antes de Navidad)
- G2: vuelve a cantar en el coro

## Ideación suicida

niega de forma creíble`,
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
			"Marido (†): adult, dead, partner; 1",
			"Hija: adult; 1; emotional+practical; yes",
			"Nietos: child; 2",
			"Vecina: adult; 3; living",
			"G1",
			"G2",
			"risk ?",
		],
	],
	[
		"scores in lists, a time in words",
		noteOf(
			`note: sesión
case: S-08
session: 9/16
date: mar 28/4/2026
start: once y media de la mañana
phase: intermedia
focus: duelo
author: PQ
measures:
  PHQ-9: [2,1,2,1,1,1,0,0,0]
  BDI-II: 18 puntos`,
			`## Desde la última sesión

- Síntomas: duerme y come mejor
- Acontecimientos: fue al cementerio el 24/4

## Ánimo - acontecimientos

Lloró en el cementerio, luego más tranquila.

## Técnicas empleadas

- Elaboración del duelo: fotos
- Clarificación: sentimientos

## Mecanismos

- Procesamiento de emociones: 3, lloró por primera vez
- Apoyo: 2 - la hija la acompañó

## Evolución

- G1: alcanzado el 24/4
- G2: todavía no

## Acuerdos

ensayo del coro el jueves

## Riesgo

- Nivel: Bajo. Sin ideas de suicidio.`,
		),
		[
			"kind session",
			"date 2026-04-28",
			"session 9",
			"phase middle",
			"start 11:30",
			"foci grief",
			"score PHQ-9 8 (item1 2, item2 1, item3 2, item4 1, item5 1, item6 1, item7 0, item8 0, item9 0)",
			"score BDI-II 18",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.mechanisms",
			"session.progress",
			"session.plan",
			"session.risk",
			"mourning-work",
			"clarification",
			"emotional-processing 3",
			"risk low",
			"mechanism.unknown: Apoyo",
		],
	],
	[
		"a dropout",
		noteOf(
			`note: informe de alta
case: S-09
date: 30/6/2026
ending: abandono por la paciente
author: RS`,
			`## Evolución del tratamiento

4 de 12 sesiones, después no volvió

## Intentos de contacto

2 llamadas, 1 carta

## Riesgo al alta

- Nivel: no valorado, último bajo`,
		),
		[
			"kind closing",
			"date 2026-06-30",
			"ending dropout",
			"“Evolución del tratamiento”",
			"closing.outreach",
			"closing.risk",
			"risk ?",
			"field.value: no valorado, último bajo",
		],
	],
	[
		"few words, other labels of risk and people",
		noteOf(
			`note: formulacion
case: S-12
date: 1/9/2026
author: XY
problem-areas: deficits interpersonales`,
			`## Síntomas actuales

ansiedad social, ánimo bajo

## Déficits interpersonales

- Patrón: corta antes de intimar
- Ejemplo: compañera de piso
- Red actual: hermano, compañero
- Objetivo de contacto: ver a alguien una vez al mes

## Inventario de relaciones

### Hermano
- Vínculo: hermano mayor
- Anillo: 2
- Contacto: 1 vez/mes
- Apoyo: dinero
- Confianza: apenas

### Compañero de trabajo
- Relación: compañero
- Círculo: 4
- Situación: ya no se hablan

## Metas

1. G1: queda con su hermano una vez al mes

## Valoración del riesgo

- Grado: bajo
- Motivos: sin ideas, sin intentos previos
- Medidas: no precisa`,
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
			"Hermano: adult; 2; practical; partly",
			"Compañero de trabajo: adult; 4; estranged",
			"G1",
			"risk low",
		],
	],
	[
		"“todo” is a word",
		noteOf(
			`note: sesión
case: S-14
session: 5
date: 17/10/2026
phase: fase media
attended: [paciente, pareja]
author: BC`,
			`## Desde la última sesión

- **Síntomas**: todo igual
- **Acontecimientos**: todo

## Técnicas

- **Sesión con la pareja**: escucha, sin discusión por primera vez

## Mecanismos

- **Estrés interpersonal**: 2 (antes 0): la pareja preguntó

## Plan

…

## Riesgo

- **Nivel**: no elevado
- **Justificación**: TODO`,
		),
		[
			"kind session",
			"date 2026-10-17",
			"session 5",
			"phase middle",
			"session.since-last",
			"session.techniques",
			"session.mechanisms",
			"session.plan",
			"session.risk",
			"conjoint-session",
			"interpersonal-stress 2",
			"risk ?",
			"field.value: no elevado",
		],
	],
	[
		"decimal commas, a week of pregnancy",
		noteOf(
			`note: sesión
case: S-15
session: 3
date: 20/10/2026
phase: inicial
status: llegó tarde
author: CD
measures:
  PHQ-9: 12,5
  ECR: {ansiedad: 3,4, evitación: 2,1}`,
			`## Desde la última sesión

- Síntomas: ánimo 4 de 10
- Acontecimientos: semana 20, ecografía normal

## Técnicas

- Inventario interpersonal: la madre pasa del anillo 1 al 2

## Riesgo

- Nivel: sin riesgo aumentado
- Justificación: niega ideas, ilusionada con el bebé`,
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
			"field.value: sin riesgo aumentado",
		],
	],
	[
		"people of all kinds",
		noteOf(
			`note: valoración inicial
case: S-16
date: 21/10/2026
author: DE
problem-areas: conflicto con la hija`,
			`## Inventario interpersonal

### Hija
- Relación: hija (19), se está yendo de casa
- Cercanía: 1, antes más
- Expectativas propias: que llame
- Expectativas de la otra persona: que la deje en paz
- Lo bueno: el humor
- Lo malo: los reproches
- Apoyo: -
- Confía: a veces

### Exmujer
- Relación: divorciados
- Cercanía: 4
- Situación: contacto roto

### Amigo Luis
- Relación: amigo desde hace 2 años
- Cercanía: segundo anillo
- Situación: vive en Lima
- Apoyo: moral
- Confidente: sí

### Peña
- Cercanía: 3-4

## Riesgo

- Riesgo: ninguno`,
		),
		[
			"kind formulation",
			"date 2026-10-21",
			"problemAreas role-dispute",
			"formulation.inventory",
			"formulation.risk",
			"Hija: adult; 1; ?; partly",
			"Exmujer: adult, partner; 4; estranged",
			"Amigo Luis: adult; 2; living; emotional; yes",
			"Peña: adult; 3",
			"risk none",
			"field.value: 3-4",
		],
	],
	[
		"a day that only its day knows",
		noteOf(
			`note: sesión
case: S-16
session: 6
date: hace 2 días
start: sobre las 15 h
phase: intermedia
author: DE`,
			`## Desde la última vez

- Síntomas: decaído, sobre todo por la noche
- Acontecimientos: la hija se fue

## Ánimo + acontecimientos

peor desde que se fue

## Técnicas

- Esclarecimiento: qué echa de menos
- Revisión del rol: ser padre

## Riesgo

- Grado de riesgo: elevado
- Justificación: más ideas de suicidio, sin plan concreto
- Plan: llamada diaria, el arma en casa del hermano`,
		),
		[
			"kind session",
			"session 6",
			"phase middle",
			"session.since-last",
			"session.mood-link",
			"session.techniques",
			"session.risk",
			"clarification",
			"role-review",
			"risk high",
			"front-matter.value: hace 2 días",
			"front-matter.value: sobre las 15 h",
		],
	],
	[
		"plain headings with colons, without accents",
		noteOf(
			`note: session
case: S-1
session: 4
date: 3/4/2026
phase: middle
author: AB`,
			`DESDE LA ULTIMA SESION:

- Sintomas: mejor
- Sucesos: mudanza

Tecnicas:

- Clarificacion: expectativas

Afecto:

triste

RIESGO:

- Nivel: bajo

Proximos pasos:
llamar`,
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
			"note.heading: DESDE LA ULTIMA SESION:",
			"note.heading: Tecnicas:",
			"note.heading: Afecto:",
			"note.heading: RIESGO:",
			"note.heading: Proximos pasos:",
		],
	],
]
