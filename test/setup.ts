/** Every test runs in English unless it chooses another language. */
import { english, loadAllWords, useLanguage } from "../src/language/index.ts"

useLanguage(english)
await loadAllWords()
