/** What was measured, in paragraphs of Markdown: each with the command that measures it again. */
import { hazards } from "./hazards.ts"

export const figures: readonly string[] = [
	`**Texts that are hard on parsers.** ${Object.keys(hazards).length}, each as large as a note may be (512 K characters) or as its kind allows. The slowest takes 0.9 s to be read and checked, the next 0.6 s, all others less than 0.4 s (2 cores at 2 GHz or so); none ends the process. \`node test/reliability/examine-all.ts\` prints each.`,
	"**Public collections.** 652 examples of CommonMark with each of their more than 14,000 prefixes; the 402 cases of the YAML test suite as front matter, where each of the 94 that must fail gives a finding; the 485 strings of the big list of naughty strings and some 40 of our own in every field, through every export. Part of `npm run test:unit`.",
	"**Notes bent at random.** 6,421 notes examined to their end and 10,187 edits read as if for the first time, in 4 minutes (seed 517683396), none of which broke a promise; some 500 in every run of the tests. `npm run fuzz -- --minutes 4 --seed 517683396`.",
	"**Faults.** Where only an extension knows the place, each operation of the file system fails in turn, in each way it can: 51 faults while notes are read, 117 while a summary is written, 41 each while a session and a case are made; the host tests print the numbers. On the command line, every operation of reading and writing likewise (`test/cli/faults.test.ts`).",
	"**Typing fast.** 100 edits of a note of 77 KB within four seconds: it is read about 35 times, and the extension host pauses for a tenth of a second at the most. The host tests print both.",
	"Nothing was lost in any of these: no character of a note, no file, no case of the index.",
]
