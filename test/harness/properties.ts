/** Before each test file: how many inputs a property tries that does not say so, and which. */
import fc from "fast-check"
import { runs, soaking } from "./soak.ts"

// The same inputs in each run of the tests: what fails is what was changed. A soak draws new ones.
fc.configureGlobal({ numRuns: runs(100), ...(!soaking && { seed: 20_261_125 }) })
