/** Every test runs in English unless it chooses another language. */
import { english, loadAllWords, useLanguage } from "../src/language/index.ts"
import { loadAnyYaml } from "../src/note/read.ts"

useLanguage(english)
await Promise.all([loadAllWords(), loadAnyYaml()])
