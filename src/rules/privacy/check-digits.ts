/** Check digits: what distinguishes a number that was issued from any run of digits. Numbers come without spaces and marks. */

/** Sum of the digits, each by its weight; weights above 9 are letters, `a` for 10. */
export function weighted(number: string, weights: string): number {
	return Array.from(weights).reduce((sum, weight, at) => sum + Number.parseInt(weight, 36) * Number(number[at]), 0)
}

/** What is left of Luhn's sum: 0 if the last digit is right. */
export function luhn(number: string): number {
	const digits = Array.from(number, Number).reverse()
	return digits.reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10
}

/** The check digit that leaves nothing of the sum by 11, each digit by its weight: 11 is 0, and 10 is "K". */
export function eleventh(number: string, weights: string): string {
	const rest = 11 - (weighted(number, weights) % 11)
	return rest === 11 ? "0" : rest === 10 ? "K" : String(rest)
}

/** Whether the last digit is right by ISO 7064, mod 11, 10. */
export function iso7064(number: string): boolean {
	let product = 10
	for (const digit of number.slice(0, -1)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11
	return (product + Number(number.at(-1))) % 10 === 1
}

/** Whether the last digit is right by Verhoeff: places are permuted, and sums are those of a pentagon's turns and flips. */
export function verhoeff(number: string): boolean {
	let check = 0
	for (const [at, character] of Array.from(number).reverse().entries()) {
		let digit = Number(character)
		for (let time = at % 8; time > 0; time--) digit = Number("1576283094"[digit])
		const turned = (check > 4 ? check - digit + 10 : check + digit) % 5
		check = check > 4 === digit > 4 ? turned : turned + 5
	}
	return check === 0
}
