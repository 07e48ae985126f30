/** English. */
import type { Language } from "../language.ts"
import { record } from "./record/index.ts"

export const english: Language = {
	id: "en",
	record,
	later: {
		guidance: async () => (await import("./guidance/index.ts")).guidance,
	},
}
