/** Words by which names of people are distinguished from other words. All are in lower case unless a comment says otherwise. */

export interface NameWords {
	/** What somebody is to another; and what may be written before and after in one: `step`, `in-law`. */
	readonly roles: readonly string[]
	readonly roleBeginnings: readonly string[]
	readonly roleEndings: readonly string[]
	/** Words next to a role that name nobody. */
	readonly qualifiers: readonly string[]
	/** Of those the ones that are family names too: "Mr Young", "April Law". */
	readonly familyNames: readonly string[]
	/** Roles that are given names too: "Cat Meyer". Others are family names if they come second: "Anna Priest". */
	readonly givenNames: readonly string[]
	/** By these a cat is one. */
	readonly animals: readonly string[]
	/** Words that make a heading one of several people: "Book club", "Church group". */
	readonly groups: readonly string[]
	/** Before a name they belong to it, in the languages that names come from; none is a name itself. */
	readonly titles: readonly string[]
	/** Words of which sentences are made: a name that is one of them is found next to another word of the same name alone. */
	readonly littleWords: readonly string[]
	/** Words of one letter that are written with a capital, in capitals. */
	readonly capitalLetters: readonly string[]
	/** Names that mean something else when they are written small. */
	readonly ordinaryNames: readonly string[]
	readonly months: readonly string[]
	/** Before a month they say when. */
	readonly beforeMonth: readonly string[]
	/** Before a word that is a name too they make it mean itself: "the Priest", "a Rose". */
	readonly articles: readonly string[]
	/** Before a name in the plural: "the Millers". */
	readonly familyArticles: readonly string[]
	/** After the first word of a sentence they make it a verb or a thing: "Will you stay?", "Mark the date". As they are written there. */
	readonly afterVerb: readonly string[]
	/** After these, words of a heading say more of somebody: "Anna from the church group" is no group. */
	readonly beforeOthers: readonly string[]
	/** Before a role in one clause they make it somebody else's: "met through her sister", "like a mother". */
	readonly notOwn: readonly string[]
	/** After a role they say whose it is, if it is not the client's: "son of @anna", "wife to her brother". */
	readonly ofSomebody: RegExp
	/** Before a role they say that it is the client's: "the client's mother". */
	readonly ofClient: RegExp
	/** Before a role they already say whose it is: "her older". */
	readonly owned: RegExp
	/** The sign and the letter after a word that owns what follows, of which a word with such an ending has only the sign: "Anna's", "boys'". Sources of patterns. */
	readonly possessive: { readonly sign: string; readonly letter: string }
	/** Endings of names in the plural, the usual one first. */
	readonly plurals: readonly string[]
}
