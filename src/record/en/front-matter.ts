/** English words of the keys of the front matter. */
import type { PartWords } from "../schema.ts"

export const frontMatterWords = {
	"front-matter.ipt": {
		title: "Format version",
		write: "add “ipt: 1”, the version of the note format",
		why: "It lets later versions of IPT Notes read the note as it was meant.",
	},
	"front-matter.note": {
		title: "Kind of note",
		write: "write formulation, session or closing",
		why: "Each kind of note is asked for different things, so the kind has to be known first.",
	},
	"front-matter.case": {
		title: "Case code",
		write: "give the code of the case, made of letters, digits, dots and dashes, and never the client's name",
		why: "Notes with one code form one case, and the code does not say who the client is.",
	},
	"front-matter.session": {
		title: "Session number",
		write: "give the number of the session, counted from 1",
		why: "In a therapy with a time limit the number tells how far the work has come and how much time is left.",
		source: "WMK00",
	},
	"front-matter.date": {
		title: "Date",
		write: "give the day of the session, or of writing, as in 2026-03-09",
		why: "The date puts notes, events and measures on one line of time.",
	},
	"front-matter.language": {
		title: "Language",
		write: "name the language that the note is written in, such as en",
		why: "Headings, labels and terms are read in this language; without it they are read in that of the formulation.",
	},
	"front-matter.phase": {
		title: "Phase",
		write: "name the phase: initial, middle, conclusion or maintenance",
		why: "Each phase has tasks of its own, and what the note is asked for follows from them.",
		source: "IPTUK",
	},
	"front-matter.focus": {
		title: "Focus of the session",
		write: "name the problem area that this session worked on, or a list of them, the main one first",
		why: "In the middle phase the events of each week are tied back to the agreed focus.",
		source: "IPTUK",
	},
	"front-matter.status": {
		title: "Status of the session",
		write: "say whether the session was held, missed or cancelled",
		why: "A session that did not take place is told in a few lines, and asked for nothing more.",
	},
	"front-matter.start": {
		title: "Time of start",
		write: "give the time the session began, as in 09:00",
		why: "Start and stop times belong in the session note itself, not in private process notes.",
		source: "CFR",
	},
	"front-matter.end": {
		title: "Time of end",
		write: "give the time the session ended, as in 09:50",
		why: "With the start it gives the length of the session, which payers look for in each note.",
		source: "GERO",
	},
	"front-matter.mode": {
		title: "Way of meeting",
		write: "write in-person, video or phone",
		why: "What can be seen, heard and safely said differs between a room, a screen and a call.",
	},
	"front-matter.attended": {
		title: "Who attended",
		write: "list who took part, each by their role",
		why: "With a partner or parent in the room, what is said, and what is left unsaid, reads differently.",
	},
	"front-matter.ending": {
		title: "Way of ending",
		write: "say how therapy ended: planned, early, dropout, transfer or other",
		why: "A planned farewell and a breaking off leave different things to do and to tell.",
	},
	"front-matter.author": {
		title: "Author",
		write: "give your initials or a code",
		why: "A clinical record shows who wrote each note.",
		source: "GERO",
	},
	"front-matter.supervisor": {
		title: "Supervisor",
		write: "give the initials or code of whoever supervises the case",
		why: "It shows who else shares the thinking on this case.",
	},
	"front-matter.setting": {
		title: "Setting",
		write: "say where treatment takes place, such as a clinic, a practice or a school",
		why: "A ward, a practice and a school each shape what therapy can be.",
	},
	"front-matter.variant": {
		title: "Form of IPT",
		write: "name the form of IPT, such as ipt, ipt-a or ipsrt",
		why: "The forms differ in length, in phases and in what their notes have to tell.",
	},
	"front-matter.diagnosis": {
		title: "Diagnosis",
		write: "name the diagnosis, in words, as an ICD-10 code, or both",
		why: "Naming an illness that can be treated takes blame off the client and is where IPT begins.",
		source: "MARK06",
	},
	"front-matter.onset": {
		title: "Onset of symptoms",
		write: "say when this episode began: a year, a month, a date, or words",
		why: "The formulation looks closely at what happened between people around this time.",
		source: "NOTP",
	},
	"front-matter.problem-areas": {
		title: "Problem areas",
		write: "name the problem area of the therapy, the primary one first if there are two",
		why: "IPT is framed round one central problem; the sections and sessions that follow turn on it.",
		source: "LM13",
	},
	"front-matter.contract": {
		title: "Contract",
		write: "give the number of sessions, how often you meet, for how many minutes, and from when",
		why: "The time limit is agreed at the outset and keeps both of you turned towards the goals.",
		source: "WMK00",
	},
	"front-matter.contract.sessions": {
		title: "Number of sessions",
		write: "give the number of sessions agreed",
		why: "IPT has an end from the beginning, and the concluding phase is counted back from this number.",
		source: "WMK00",
	},
	"front-matter.contract.frequency": {
		title: "How often you meet",
		write: "say how often you meet, such as weekly",
		why: "Meeting at set intervals keeps the events of each week near enough to work on.",
	},
	"front-matter.contract.minutes": {
		title: "Length of a session in minutes",
		write: "give the agreed length of a session in minutes",
		why: "A known length is part of the frame; 45 to 50 minutes is usual, and some forms of IPT are shorter.",
		source: "ISIPT",
	},
	"front-matter.contract.start": {
		title: "Start of the contract",
		write: "give the date of the first session under this contract",
		why: "From this date it can be seen how much of the agreed time has passed.",
	},
	"front-matter.contract.weeks": {
		title: "Length of the contract in weeks",
		write: "give the number of weeks that the contract spans, breaks included",
		why: "Holidays stretch the time; the weeks show where in the calendar the ending falls.",
	},
	"front-matter.contract.maintenance": {
		title: "Maintenance agreed",
		write: "say what was agreed on sessions after the acute phase, such as monthly for a year",
		why: "Maintenance has an agreement of its own, with staying well as its aim.",
		source: "IPTI",
	},
	"front-matter.measures": {
		title: "Measures",
		write: "add at least one scale with its total, and its item on suicidal thoughts where it has one",
		why: "Repeating a scale at intervals is part of the method and shows change that memory blurs.",
		source: "MARK06",
	},
	"front-matter.not-needed": {
		title: "Not needed here",
		write: "give the code of each finding that is not needed in this note, with your reason",
		why: "What was left out on purpose is then told apart from what was forgotten, and the reason is part of the record.",
	},
} as const satisfies Record<string, PartWords>
