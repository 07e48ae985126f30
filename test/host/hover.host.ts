import * as vscode from "vscode"
import { after, assert, closeAll, openText, replaceText, suite, test, until, uriOf, writeFile } from "./helpers.ts"
import { api, formulation, session } from "./notes.ts"
import { replaced } from "../harness/replaced.ts"

/** The hover at `|` in a text that the document has once, as Markdown. */
async function hoverAt(document: vscode.TextDocument, marked: string): Promise<string> {
	return (await stringsAt(document, marked)).map(({ value }) => value).join("\n\n")
}

async function stringsAt(document: vscode.TextDocument, marked: string): Promise<vscode.MarkdownString[]> {
	const hovers = await hoversAt(document, marked)
	return hovers.flatMap(({ contents }) => contents.filter((content) => content instanceof vscode.MarkdownString))
}

async function hoversAt(document: vscode.TextDocument, marked: string): Promise<vscode.Hover[]> {
	const at = document.getText().indexOf(marked.replace("|", ""))
	assert.ok(at >= 0, `“${marked}” does not stand in the note`)
	return vscode.commands.executeCommand<vscode.Hover[]>(
		"vscode.executeHoverProvider",
		document.uri,
		document.positionAt(at + marked.indexOf("|")),
	)
}

/** As it is read: without the marks of Markdown. */
const plain = (markdown: string): string =>
	markdown
		.replace(/\\([^\w\s])/g, "$1")
		.replaceAll("**", "")
		.replace(/\n+/g, "\n")
		.trim()

async function caseOf(code: string, count: number): Promise<void> {
	const { notes } = await api()
	await until(() => notes.folder.index.case(code)?.notes.length === count, `the notes of ${code} to be known`)
}

const inventory =
	"## Interpersonal inventory\n\n### Older sister\n\n- **Relationship**: sister, 41\n- **Closeness**: 2 (was 1)\n- **Status**: living\n- **Contact**: phones on Sundays\n- **Satisfying**: laughs with her\n- **Support**: emotional, practical\n"

suite("hover", () => {
	test("shows what a part of the record is for and what to write", async () => {
		after(closeAll)
		await (await api()).notes.ready()
		const { document } = await openText(
			"h1/s5.ipt.md",
			session(
				"H1",
				5,
				"## Mood and events\n\nSad.\n\n## Risk\n\n- **Level**: low, asked\n\n## Techniques\n\n- **Role play**: asked\n\n## Own\n\nText\n",
			),
		)
		const part = plain(await hoverAt(document, "## Mood and| events"))
		assert.match(part, /^Mood and events\n.+\n- What to write: .+\n- Example: .+\nSource: .+/)
		assert.match(plain(await hoverAt(document, "pha|se: middle")), /^Phase\n/)
		assert.match(plain(await hoverAt(document, "phase: mid|dle")), /^Middle\nThe work on the focus/)
		assert.match(plain(await hoverAt(document, "**Lev|el**: low")), /^Level\n/)
		assert.match(plain(await hoverAt(document, "**Level**: lo|w")), /^low\nNo plan/)
		assert.match(plain(await hoverAt(document, "**Role p|lay**")), /^Role play\n/)
		assert.equal(await hoverAt(document, "## Ow|n"), "")
	})

	test("shows what the inventory says of a person, and which notes speak of them", async () => {
		after(closeAll)
		await writeFile("h2/f.ipt.md", formulation("H2", inventory))
		await writeFile("h2/s4.ipt.md", session("H2", 4, "## Plan\n\nCall @older-sister.\n"))
		const { document } = await openText("h2/s5.ipt.md", session("H2", 5, "## Plan\n\nVisit @older-sister, not @uncle.\n"))
		await caseOf("H2", 3)
		const told = plain(await hoverAt(document, "@older-|sister"))
		assert.equal(
			told,
			"Older sister · @older-sister\n- Relationship: sister, 41\n- Closeness: 2 (was 1)\n- Status: living\n- Contact: phones on Sundays\n- Support: emotional, practical\nMentioned in 2 notes, most recently in Session 5, 2026-03-05.",
		)
		assert.match(
			plain(await hoverAt(document, "@unc|le")),
			/^@uncle\nNot in the interpersonal inventory of this case\.\nMentioned in 1 note: Session 5, 2026-03-05\.\n@uncle not in the inventory\nThe inventory says who matters/,
		)
		// The inventory as it is typed, not as it was saved.
		const { document: first } = await openText("h2/f.ipt.md", formulation("H2", inventory))
		assert.match(plain(await hoverAt(first, "### Older| sister")), /^Older sister · @older-sister/)
		await replaceText(
			first,
			formulation("H2", replaced(inventory, ["phones on Sundays", "has not called since May"])).replaceAll("\n", "\r\n"),
		)
		await until(
			async () => plain(await hoverAt(document, "@older-|sister")).includes("has not called since May"),
			"the hover to follow an unsaved edit",
		)
		assert.match(plain(await hoverAt(first, "### Older| sister")), /has not called since May/)
	})

	test("shows a goal by its words, its date and what became of it", async () => {
		after(closeAll)
		const goals = formulation("H3", "## Goals\n\n- **G1**: sings in the choir again (by 2026-05-01)\n- **G2**: says no at work\n")
		await writeFile("h3/f.ipt.md", goals)
		await writeFile("h3/s4.ipt.md", session("H3", 4, "## Progress\n\n- **G1**: went once\n"))
		const { document } = await openText("h3/s5.ipt.md", session("H3", 5, "## Plan\n\nG1 again, then G2 and G7.\n"))
		await caseOf("H3", 3)
		assert.equal(
			plain(await hoverAt(document, "G|1 again")),
			"G1 · sings in the choir again (by 2026-05-01)\n- By when: 2026-05-01\n- Last mentioned: Session 5, 2026-03-05",
		)
		assert.match(plain(await hoverAt(document, "then G|2")), /- By when: not said\n/)
		assert.match(plain(await hoverAt(document, "and G|7")), /^G7\nNot among the goals of the formulation\.$/)
		await replaceText(document, session("H3", 5, "## Plan\n\nRest. G2.\n"))
		const { document: closing } = await openText(
			"h3/c.ipt.md",
			"---\nnote: closing\ncase: H3\ndate: 2026-06-01\n---\n\n## Goals\n\n- **G1**: met: every Thursday\n",
		)
		await until(
			async () =>
				plain(await hoverAt(closing, "**G|1**")).includes(
					"- Last mentioned: Session 4, 2026-03-04: went once\n- Outcome in the closing note: met: every Thursday",
				),
			"session 4 to be the last that speaks of the goal",
		)
	})

	test("shows a score with its band and its change, and what the figures mean", async () => {
		after(closeAll)
		const phq = (total: number) => `measures:\n  PHQ-9: {total: ${total}, item9: 1}\n`
		await writeFile("h4/f.ipt.md", formulation("H4", "", phq(16)))
		const { document: before } = await openText("h4/s4.ipt.md", session("H4", 4, "", phq(12)))
		const { document } = await openText(
			"h4/s5.ipt.md",
			session("H4", 5, "", `${phq(14)}  ECR: {anxiety: 3.2, avoidance: 4.1}\n  C-SSRS: {q1: yes, q2: no}\n  My scale: 3\n  HAM-D: 60\n`),
		)
		await caseOf("H4", 3)
		assert.equal(
			plain(await hoverAt(document, "PHQ|-9")),
			[
				"PHQ-9 · Patient Health Questionnaire, 9 items",
				"- Here: 14 (moderate)",
				"- Change: 2 lower than at the start (16: Formulation, 2026-02-01); 2 higher than last time (12: Session 4, 2026-03-04)",
				"- Scale: 0 to 27. Lower is better.",
				"- Bands: none or minimal from 0, mild from 5, moderate from 10, moderately severe from 15, severe from 20",
				"- Reliable change: 6 points or more",
				"- Suicidal thoughts: item 9, here 1",
			].join("\n"),
		)
		assert.match(
			plain(await hoverAt(document, "EC|R")),
			/- Here: anxiety 3\.2, avoidance 4\.1\n- Scale: anxiety 1 to 7, avoidance 1 to 7\. Lower is better\.$/,
		)
		assert.match(
			plain(await hoverAt(document, "C-SS|RS")),
			/- Here: q1 yes, q2 no\n- Scale: Lower is better\.\n- Suicidal thoughts: high if any of q4, q5, q6-recent is yes$/,
		)
		assert.match(plain(await hoverAt(document, "My sc|ale")), /^My scale\n- Here: 3\nThis measure is not known/)
		assert.match(plain(await hoverAt(document, "HAM|-D")), /- Here: no total\n/)
		await replaceText(before, session("H4", 4, "", phq(10)))
		await until(
			async () => plain(await hoverAt(document, "PHQ|-9")).includes("4 higher than last time (10: Session 4, 2026-03-04)"),
			"the change to follow an unsaved edit",
		)
	})

	test("shows a mechanism and the indicators that sessions noted", async () => {
		after(closeAll)
		await writeFile(
			"h5/f.ipt.md",
			formulation("H5", "## Mechanisms of change\n\n### Processing emotions\n\n- **Hypothesis**: lets herself be sad\n"),
		)
		await writeFile("h5/s4.ipt.md", session("H5", 4, "## Mechanisms of change\n\n- **Processing emotions**: 2: cried, and stayed\n"))
		const { document } = await openText(
			"h5/s5.ipt.md",
			session("H5", 5, "## Mechanisms of change\n\n- **Processing emotions**: 1\n- **Social support**: 0\n"),
		)
		await caseOf("H5", 3)
		assert.match(
			plain(await hoverAt(document, "**Processing emo|tions**")),
			/^Processing emotions · expected in the formulation\nSymptoms may improve .+\nIndicators noted:\n- Session 4: rating 2: cried, and stayed\n- Session 5: rating 1\nSource: Lipsitz/,
		)
		assert.match(
			plain(await hoverAt(document, "**Social sup|port**")),
			/^Enhancing social support · not named in the formulation\n.+\nNo indicator noted so far\.\n/,
		)
	})

	test("shows what to write in each part that is missing with others", async () => {
		after(closeAll)
		await (await api()).notes.ready()
		const { document } = await openText(
			"h9/f.ipt.md",
			formulation("H9", "## Interpersonal inventory\n\n### Mother\n\n- **Relationship**: mother\n", "variant: ipt-a\n"),
		)
		const told = plain(await hoverAt(document, "no|te: formulation"))
		assert.match(
			told,
			/\n\d+ sections are still needed\n- Presenting problem: Describe the symptoms.+\n- Acute stressor: Name the recent interpersonal crisis/,
		)
		assert.match(told, /\n- Goals: List at least one interpersonal goal/)
		assert.match(told, /\nRisk\n/)
		assert.match(plain(await hoverAt(document, "### Mo|ther")), /\nWorth adding for @mother\n- Contact: .+\n/)
	})

	test("lets nothing of a note become markup, a command or an image [R34] [R35] [I2]", async () => {
		after(closeAll)
		const hostile =
			"`[x](command:workbench.action.quit)` <img src=x onerror=alert(1)> <b>bold</b> `![i](https://example.invalid/i.png)` $(trash) a_b_c"
		const body = `## Interpersonal inventory\n\n### \\[Sis\\](command:a) \`\\*\\*\` <img src=x>\n\n- **Relationship**: ${hostile}\n\n## Goals\n\n- **G1**: ${hostile}\n`
		const { document } = await openText(
			"h6/f.ipt.md",
			formulation("H6", body, 'measures:\n  "[y](command:workbench.action.quit) <img>": 3\n'),
		)
		await caseOf("H6", 1)
		for (const marked of ["### \\[S|is", "**G|1**", '"[y](com|mand']) {
			const strings = await stringsAt(document, marked)
			// At a person is also what to write of them.
			assert.equal(strings.length, marked.startsWith("###") ? 2 : 1, marked)
			assert.match(strings[0]?.value ?? "", /command:/)
			for (const { value, isTrusted, supportHtml, supportThemeIcons } of strings) {
				assert.ok(!isTrusted && !supportHtml && !supportThemeIcons)
				assert.doesNotMatch(value, /(?<!\\)[[\]`!]|(?<!\\)\]\(|<[^>]*(?<!\\)>/, value)
			}
		}
	})

	test("speaks of a case without a formulation, and is silent when turned off", async () => {
		after(closeAll)
		const settings = vscode.workspace.getConfiguration("ipt.show")
		after(async () => settings.update("hovers", undefined, vscode.ConfigurationTarget.Workspace))
		await (await api()).notes.ready()
		const { document } = await openText("h7/s5.ipt.md", session("H7", 5, "## Plan\n\nCall @mother about G1.\n"))
		assert.match(plain(await hoverAt(document, "@mo|ther")), /This case has no formulation, so it has no interpersonal inventory/)
		assert.match(plain(await hoverAt(document, "G|1")), /This case has no formulation, so it has no goals/)
		await settings.update("hovers", false, vscode.ConfigurationTarget.Workspace)
		assert.equal(await hoverAt(document, "## Pl|an"), "")
	})

	test("leaves other Markdown files alone, and works in a note opened as Markdown", async () => {
		after(closeAll)
		const { document: other } = await openText("h8/readme.md", session("H8", 5))
		assert.doesNotMatch(await hoverAt(other, "## Pl|an"), /What to write/)
		const { document } = await openText("h8/s5.ipt.md", session("H8", 5).replaceAll("\n", "\r\n"))
		assert.equal(document.eol, vscode.EndOfLine.CRLF)
		const [hover] = await hoversAt(document, "## Pl|an")
		assert.equal(hover?.range && document.getText(hover.range), "## Plan")
		const markdown = await vscode.languages.setTextDocumentLanguage(document, "markdown")
		assert.match(plain(await hoverAt(markdown, "## Pl|an")), /What to write/)
		assert.equal(markdown.uri.toString(), uriOf("h8/s5.ipt.md").toString())
	})
})
