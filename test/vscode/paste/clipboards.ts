/** Clipboards as word processors and programs write them: their forms, with words of no real patient. */

/** Word for Windows: paragraphs with levels, marks that it draws, and comments for itself. */
export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Symbol;} p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uF0B7;} --></style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<h2>Risk<o:p></o:p></h2>
<p class=MsoNormal><b><span lang=EN-US style='color:#2E74B5'>Level:</span></b><span style='mso-spacerun:yes'>  </span>low, no
plan<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>asked about thoughts of death<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>last one in <i>spring</i><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>sister keeps the tablets<o:p></o:p></p>
<p class=MsoNormal>Agreed:<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>call on Thursday<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>crisis line saved<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=200><p class=MsoNormal><b>Date<o:p></o:p></b></p></td><td width=200><p class=MsoNormal><b>PHQ-9<o:p></o:p></b></p></td></tr>
<tr><td><p class=MsoNormal>12 March<o:p></o:p></p></td><td><p class=MsoNormal>14<o:p></o:p></p></td></tr></table>
<!--EndFragment-->
</body></html>`

export const wordAsMarkdown = `## Risk

**Level**: low, no plan

- asked about thoughts of death
  - last one in *spring*
- sister keeps the tablets

Agreed:

1. call on Thursday
2. crisis line saved

| Date | PHQ-9 |
| - | - |
| 12 March | 14 |`

/** LibreOffice Writer: real lists, each item a paragraph, fonts as elements. */
export const writer = `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
<style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm; background: transparent }</style></head>
<body lang="en-GB" link="#000080" vlink="#800000" dir="ltr"><h3 class="western">Older brother</h3>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><b>Relationship</b>: lives two streets away, </font><font color="#c9211e"><s>helpful</s> tired of helping</font></p>
<ul>
	<li><p style="margin-bottom: 0cm">rings on Sundays</p></li>
	<li><p style="margin-bottom: 0cm">expects</p>
	<ol type="a">
		<li><p>to be asked first</p></li>
		<li><p>to be thanked</p></li>
	</ol></li>
</ul>
<p>See <a href="https://example.org/leaflet">the leaflet</a><br/>
handed over in May.</p>
</body></html>`

export const writerAsMarkdown = `### Older brother

**Relationship**: lives two streets away, ~~helpful~~ tired of helping

- rings on Sundays
- expects
  1. to be asked first
  2. to be thanked

See [the leaflet](https://example.org/leaflet)\\
handed over in May.`

/** Google Docs: one element round all, weights as styles, inner lists between the items. */
export const docs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5c1d7b1e-7fff-a0b5-0d3e-7d0e3f2f7a11"><h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">Session 5</span></h1><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-weight:700;font-style:normal;">Mood: </span><span style="font-size:11pt;font-weight:400;white-space:pre-wrap;">better since Tuesday, “</span><span style="font-weight:400;font-style:italic;">I rang her</span><span style="font-weight:400;">”</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">rang her sister</span></p></li><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">spoke for an hour</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">slept through</span></p></li></ul><div dir="ltr" align="left"><table><colgroup><col /><col /></colgroup><tbody><tr><td><p dir="ltr"><span style="font-weight:700;">Who</span></p></td><td><p dir="ltr"><span style="font-weight:700;">What | when</span></p></td></tr><tr><td><p dir="ltr"><span>Sister</span></p></td><td><ul><li><span>rang</span></li><li><span>wrote</span></li></ul></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`

export const docsAsMarkdown = `# Session 5

**Mood**: better since Tuesday, “*I rang her*”

- rang her sister
  - spoke for an hour
- slept through

| Who | What \\| when |
| - | - |
| Sister | rang; wrote |`

/** Outlook: paragraphs and real lists, with Word's classes; a table that only sets places. */
export const outlook = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style>p.MsoNormal{margin:0cm;}</style></head><body lang=DE link="#0563C1" vlink="#954F72">
<div class=WordSection1><p class=MsoNormal><span style='mso-fareast-language:EN-US'>Dear colleague,<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><b>Next</b><b> appointment</b> : 3 May<o:p></o:p></p>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo1'>bring the <strong>chart</strong><o:p></o:p></li><ul style='margin-top:0cm' type=circle><li class=MsoListParagraph style='mso-list:l0 level2 lfo1'>of both weeks<o:p></o:p></li></ul></ul>
<table role="presentation"><tr><td><p class=MsoNormal>With kind regards<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>A. B.<o:p></o:p></p></td></tr></table>
<p class=MsoNormal>•&nbsp;&nbsp;&nbsp; a mark that was typed<o:p></o:p></p>
<p class=MsoNormal><a href="mailto:ward@example.org">ward@example.org</a><span style="display:none">unseen</span></p></div></body></html>`

export const outlookAsMarkdown = `Dear colleague,

**Next appointment** : 3 May

- bring the **chart**
  - of both weeks

With kind regards

A. B.

- a mark that was typed

ward@example.org`

/** VS Code's own copy of a note: colours of a text that is Markdown already. */
export const code = `<meta charset='utf-8'><div style="color: #3b3b3b;background-color: #ffffff;font-family: 'Droid Sans Mono', 'monospace';font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #0451a5;">-</span><span style="color: #000080;font-weight: bold;"> **Level**</span><span>: low</span></div><br></div>`
