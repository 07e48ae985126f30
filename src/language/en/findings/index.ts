/** What findings say in English. */
import type { FindingWords } from "../../../rules/finding-words.ts"
import { addendaFindings } from "./addenda.ts"
import { caseFindings } from "./case.ts"
import { fieldsFindings } from "./fields.ts"
import { frontMatterFindings } from "./front-matter.ts"
import { goalsFindings } from "./goals.ts"
import { measuresFindings } from "./measures.ts"
import { mechanismsFindings } from "./mechanisms.ts"
import { missingWords, related } from "./missing.ts"
import { noteFindings } from "./note.ts"
import { peopleFindings } from "./people.ts"
import { privacyFindings } from "./privacy.ts"
import { problemAreasFindings } from "./problem-areas.ts"
import { riskFindings } from "./risk.ts"
import { sessionFindings } from "./session.ts"
import { signaturesFindings } from "./signatures.ts"

export const findings: FindingWords = {
	byCode: {
		...frontMatterFindings,
		...noteFindings,
		...fieldsFindings,
		...problemAreasFindings,
		...measuresFindings,
		...riskFindings,
		...peopleFindings,
		...goalsFindings,
		...mechanismsFindings,
		...sessionFindings,
		...caseFindings,
		...addendaFindings,
		...privacyFindings,
		...signaturesFindings,
	},
	missing: missingWords,
	related,
}
