/** Sentences as a therapist might write them, put together from parts. Invented; no wording of any scale. */
import type { Random } from "./random.ts"
import type { Voice } from "./voice.ts"

const who = [
	"She",
	"He",
	"The client",
	"At first she",
	"Towards the end he",
	"After a pause she",
	"Asked directly, he",
	"In the room she",
	"Since the weekend he",
	"Again she",
	"Without being asked he",
	"Half joking, she",
]

const did = [
	"said that the evenings are the worst part of the day",
	"told of the call that broke off in the middle of a sentence",
	"came back to the letter that was never answered",
	"described how the flat has felt since the move",
	"noticed that the anger came before the sadness, and not after it",
	"spoke of the argument over who fetches the children",
	"remembered the last visit, and what was left unsaid",
	"asked whether it is normal to miss the work more than the people",
	"could name what was hoped for, and by when",
	"tried the sentence that was prepared last week",
	"put the quarrel down to being tired, then took it back",
	"wondered what the other side had understood",
	"counted the days on which nobody rang",
	"laughed for the first time when speaking of the holiday",
	"stayed with the feeling instead of changing the subject",
	"found two people who might be asked for help with the forms",
	"went through the week and found that mood fell on the days alone",
	"compared how things were talked about at home as a child",
	"would rather leave than be asked to go, and said so",
	"had written down three things that went well",
]

const how = [
	"with a steady voice",
	"looking out of the window",
	"and was surprised at how much came",
	"though it was not easy to begin",
	"and wept for a while",
	"as if speaking of someone else",
	"and then fell silent",
	"more clearly than in the weeks before",
	"with some pride",
	"and wanted to leave it there for today",
	"while the hands would not keep still",
	"and asked what I make of it",
	"in few words",
	"after we had gone back to Tuesday",
	"and saw a link with the poor nights",
	"with an anger that was new here",
]

const after = [
	"",
	"",
	"",
	"; sleep was better afterwards",
	"; nothing of it had been said at home",
	"; we looked at what could be tried instead",
	"; the mood of the day was four out of ten",
	"; this is the third week in which it comes up",
	"; the link with onset is plain by now",
	" (see the week before)",
	"; it was *not* a plan, only a thought of resting",
	"; “let it be”, as the mother used to say",
]

/** One sentence; now and then with one of these people in it, or a goal. */
function sentence(random: Random, aliases: readonly string[], goals: number): string {
	const about =
		aliases.length > 0 && random.isOnceIn(6)
			? `, to @${random.pick(aliases)} above all`
			: goals > 0 && random.isOnceIn(12)
				? `, which belongs to G${random.whole(1, goals)}`
				: ""
	return `${random.pick(who)} ${random.pick(did)} ${random.pick(how)}${about}${random.pick(after)}.`
}

export const plainVoice: Voice = {
	prose: (random, sentences, aliases = [], goals = 0) =>
		Array.from({ length: sentences }, () => sentence(random, aliases, goals)).join(" "),
	phrase: (random, sentences, aliases = []) =>
		Array.from(
			{ length: sentences },
			() => `${random.pick(did)} ${random.pick(how)}${aliases.length > 0 && random.isOnceIn(8) ? `, with @${random.pick(aliases)}` : ""}`,
		).join("; "),
}
