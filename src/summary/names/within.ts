/** Names in scripts that put no space between words, or none before what follows a name: they are found within other letters. */
import { unseen } from "./letters.ts"

const letters =
	/^(?=.{2})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$/u

/** Whether a name is written in such a script, and with more than a letter. */
export const isWrittenWithin = (name: string): boolean => letters.test(name)

/** What may follow a family name in Chinese: 王先生 is Mr Wang. */
const chineseTitles = ["先生", "女士", "小姐", "太太", "老师", "老師", "医生", "醫生", "阿姨", "叔叔"]

/** Family names of two characters. */
const familiesOfTwo = [
	"欧阳",
	"歐陽",
	"司马",
	"司馬",
	"上官",
	"诸葛",
	"諸葛",
	"皇甫",
	"慕容",
	"夏侯",
	"令狐",
	"公孙",
	"公孫",
	"东方",
	"東方",
	"尉迟",
]

/** A name in each form that it is written in: of a Chinese one with its family name first the given name too, and the family name with a title. */
export function hanNames(written: string): string[] {
	const name = written.normalize("NFC")
	if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [name]
	const family = name.slice(0, name.length === 4 || (name.length === 3 && familiesOfTwo.includes(name.slice(0, 2))) ? 2 : 1)
	const given = name.slice(family.length)
	return [name, ...(given.length > 1 ? [given] : []), ...chineseTitles.map((title) => family + title)]
}

/** Finds any of these names, the longest first, with or without invisible signs between their letters. */
export function withinPattern(names: readonly string[]): RegExp {
	const between = `[${unseen}]*`
	return new RegExp(
		`(${names
			.toSorted((a, b) => b.length - a.length)
			.map((name) => Array.from(name).join(between))
			.join("|")})`,
		"u",
	)
}
