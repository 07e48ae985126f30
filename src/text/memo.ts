/** Answers are computed once and cached, for each language apart: the words in use may be part of them. */
import { derived, editionInUse } from "./words.ts"

/** So many answers are cached for texts; then the cache starts again. */
const most = 4096
/** So many texts are known to have no answer. There is no end of those, and few come again, except in the note at hand. */
const mostWithout = 512
/** Longer texts are hardly labels: their answers are not cached. */
const longest = 100

/** The same function, with its answers cached for labels and headings, as the same ones are in every note. It must be pure. */
export function memoizeText<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
	const cacheInUse = derived(() => ({ answers: new Map<string, Answer>(), without: new Set<string>() }))
	return (text) => {
		if (text.length > longest) return compute(text)
		const { answers, without } = cacheInUse()
		const cached = answers.get(text)
		// Nothing can be an answer too: most headings and labels name nothing of what is looked for.
		if (cached !== undefined || without.has(text)) return cached as Answer
		const answer = compute(text)
		if (answer === undefined) {
			if (without.size >= mostWithout) without.clear()
			without.add(ownCopy(text))
		} else {
			if (answers.size >= most) answers.clear()
			answers.set(ownCopy(text), answer)
		}
		return answer
	}
}

/** The same for a function of a text and of a place where it is looked for: a name, as of a vocabulary, or an object that never changes. */
export function memoizeTextIn<Place extends object | string, Answer>(
	compute: (place: Place, text: string) => Answer,
): (place: Place, text: string) => Answer {
	const ofObjects = new WeakMap<object, (text: string) => Answer>()
	const ofNames = new Map<string, (text: string) => Answer>()
	return (place, text) => {
		const known = typeof place === "object" ? ofObjects.get(place) : ofNames.get(place)
		if (known) return known(text)
		const made = memoizeText((one) => compute(place, one))
		if (typeof place === "object") ofObjects.set(place, made)
		else ofNames.set(place, made)
		return made(text)
	}
}

/** An answer for an object, and the next one: few functions ask of one object, so that going through them takes least. */
interface Answered {
	/** The function that was asked, and the edition of the words in use. */
	readonly asked: object
	readonly edition: object
	dependencies: readonly unknown[] | undefined
	answer: unknown
	readonly next: Answered | undefined
}

/** Where an object has its answers. Nothing else sees them: neither copies nor comparisons nor files. */
const answered = Symbol("answered")

interface Asked {
	[answered]?: Answered
}

/**
 * The same function, with its answer cached for an object that never changes, as long as that is in use. What else the
 * answer depends on is what `dependsOn` lists: if one of these values has changed, it is computed again. Further
 * arguments that are not listed there must follow from the object. It must be pure.
 */
export function memoize<Key extends object, Rest extends readonly unknown[], Answer>(
	compute: (key: Key, ...rest: Rest) => Answer,
	dependsOn?: (key: Key, ...rest: Rest) => readonly unknown[],
): (key: Key, ...rest: Rest) => Answer {
	return (key, ...rest) => {
		const edition = editionInUse()
		const dependencies = dependsOn?.(key, ...rest)
		const cached = answerOf(key, compute, edition)
		if (cached && isCurrent(cached, dependencies)) return cached.answer as Answer
		const answer = compute(key, ...rest)
		if (cached) Object.assign(cached, { dependencies, answer })
		else keepAnswer(key, { asked: compute, edition, dependencies, answer })
		return answer
	}
}

function answerOf(key: object, asked: object, edition: object): Answered | undefined {
	let one = (Object.isExtensible(key) ? undefined : ofFrozen.get(key)) ?? (key as Asked)[answered]
	while (one && (one.asked !== asked || one.edition !== edition)) one = one.next
	return one
}

/** The answers for objects that take no further property, as a program that uses the library may have frozen its options. */
const ofFrozen = new WeakMap<object, Answered>()

/** A WeakMap for all would take ten times as long: it grows with all that was ever asked. */
function keepAnswer(key: Asked, answer: Omit<Answered, "next">): void {
	if (!Object.isExtensible(key)) ofFrozen.set(key, { ...answer, next: ofFrozen.get(key) ?? key[answered] })
	else if (key[answered]) key[answered] = { ...answer, next: key[answered] }
	else Object.defineProperty(key, answered, { value: { ...answer, next: undefined }, writable: true })
}

const isCurrent = ({ dependencies }: Answered, now: readonly unknown[] | undefined): boolean =>
	now === undefined || (now.length === dependencies?.length && now.every((value, index) => Object.is(value, dependencies[index])))

/**
 * The same function, with one answer cached for each pair of an object that never changes and a short text or number. It
 * must be pure; further arguments must follow from these two.
 */
export function memoizePair<Key extends object, Name extends number | string, Rest extends readonly unknown[], Answer>(
	compute: (key: Key, name: Name, ...rest: Rest) => Answer,
): (key: Key, name: Name, ...rest: Rest) => Answer {
	const answersOf = memoize<Key, [], Map<Name, { readonly answer: Answer }>>(() => new Map())
	return (key, name, ...rest) => {
		const answers = answersOf(key)
		const cached = answers.get(name)
		if (cached) return cached.answer
		const answer = compute(key, name, ...rest)
		answers.set(name, { answer })
		return answer
	}
}

/** A slice of a note's text would keep the whole text in memory. */
const ownCopy = (text: string): string => ` ${text}`.slice(1)
