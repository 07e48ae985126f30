/** The literature that guidance and definitions rest on, by the keys used in the words. */
export const sources: Readonly<Record<string, string>> = {
	BH91: "Bartholomew K, Horowitz LM (1991). Attachment styles among young adults: a test of a four-category model. Journal of Personality and Social Psychology 61:226-244.",
	CASE: "Markowitz JC, Weissman MM, editors (2012). Casebook of Interpersonal Psychotherapy. Oxford University Press. Excerpts: https://ebrary.net/75297",
	CEBC: "California Evidence-Based Clearinghouse for Child Welfare: Interpersonal Psychotherapy for Depressed Adolescents (IPT-A). https://cebc4cw.org/program/interpersonal-psychotherapy-for-depressed-adolescents",
	CFR: "United States, 45 CFR 164.501: definition of psychotherapy notes and of what they leave out. Explained at https://www.brickergraydon.com/insights/resources/key/hipaa-privacy-regulations-definitions-psychotherapy-notes-164-501",
	CITC: "CITC Associates: Interpersonal psychotherapy, pages on role disputes and role transitions. https://www.citcassociates.com/treatment/interpersonal-psychotherapy/role-disputes/",
	DISP: "Interpersonal Therapy of Depression: Role Disputes (teaching slides). https://pdfslide.us",
	GERO: "GeroCentral: Medicare documentation of psychotherapy, what each note contains. https://gerocentral.org",
	IPARS08:
		"An adaptation of the Interpersonal Problem Areas Rating Scale: pilot and interrater agreement study (2008). Revista Brasileira de Psiquiatria 30(4). http://www.scielo.br/scielo.php?script=sci_arttext&pid=S1516-44462008000400010",
	IPC14:
		"Interpersonal counselling, a shorter form for general settings (2014). American Journal of Psychotherapy 68(4):359. https://doi.org/10.1176/appi.psychotherapy.2014.68.4.359",
	IPSRT: "Interpersonal and Social Rhythm Therapy: Background. https://www.ipsrt.org/background",
	IPTB: "IPT Institute: Brief IPT. https://iptinstitute.com/ipt-brief-treatment/",
	IPTI: "IPT Institute: Maintenance IPT. https://iptinstitute.com/about-ipt/maintenance-ipt/",
	IPTUK: "IPT-UK: Stages of IPT. https://www.iptuk.net/stages-of-ipt.html",
	ISIPT:
		"International Society of Interpersonal Psychotherapy: Key IPT strategies; Questions and answers. https://interpersonalpsychotherapy.org/ipt-basics/key-ipt-strategies",
	LM13: "Lipsitz JD, Markowitz JC (2013). Mechanisms of change in interpersonal therapy (IPT). Clinical Psychology Review 33(8):1134-1147. https://doi.org/10.1016/j.cpr.2013.09.002",
	MARK06:
		"Markowitz JC (2006), on the conduct of interpersonal psychotherapy. FOCUS 4(2):179. https://psychiatryonline.org/doi/10.1176/foc.4.2.179",
	MARK21:
		"Markowitz JC (2021). In the Aftermath of the Pandemic: Interpersonal Psychotherapy for Anxiety, Depression, and PTSD, chapter on termination. Oxford University Press. https://doi.org/10.1093/med-psych/9780197554500.003.0009",
	MHPSS:
		"Mental Health and Psychosocial Support Network: Interpersonal Psychotherapy (IPT), with the World Health Organization's group IPT. https://mhpss.net/toolkit/curated-space-for-psychological-interventions/resource/interpersonal-psychotherapy-ipt",
	NICE: "NiceDay: Psycho-education on role change. https://niceday.app/en/library/mood/interpersonal-psychotherapy/role-change/psycho-education-role-change/",
	NOTP: "Markowitz JC, Weissman MM. Interpersonal psychotherapy (textbook chapter): background; phases of treatment; strategies and techniques. Reproduced at https://www.alpfmedical.info/bipolar-disorder/phases-of-treatment.html",
	PTSD17:
		"Markowitz JC (2017). Interpersonal Psychotherapy for Posttraumatic Stress Disorder. Oxford University Press. Chapter abstracts: https://www.oxfordclinicalpsych.com/view/10.1093/med:psych/9780190465599.001.0001/med-9780190465599-chapter-3",
	SAFET:
		"Suicide Prevention Resource Center (2009). Suicide Assessment Five-step Evaluation and Triage (SAFE-T), pocket card. https://sprc.org/resources-programs/suicide-assessment-five-step-evaluation-and-triage-safe-t-pocket-card",
	"SR-F":
		"Stuart S, Robertson M (2012). Interpersonal Psychotherapy: A Clinician's Guide, 2nd edition, chapter on the interpersonal formulation. CRC Press. https://doi.org/10.1201/b13443-11",
	"SR-T":
		"Stuart S, Robertson M (2012). Interpersonal Psychotherapy: A Clinician's Guide, 2nd edition, chapters on theory (https://doi.org/10.1201/b13643-6) and on concluding (https://doi.org/10.1201/b13443-25). CRC Press.",
	ST06: "Stuart S (2006). Interpersonal psychotherapy: a guide to the basics. Psychiatric Annals 36(8):542.",
	WMK00:
		"Weissman MM, Markowitz JC, Klerman GL (2000). Comprehensive Guide to Interpersonal Psychotherapy, chapter 7, Termination of treatment. Basic Books.",
	WMK18:
		"Weissman MM, Markowitz JC, Klerman GL (2018). The Guide to Interpersonal Psychotherapy, updated and expanded edition. Oxford University Press.",
}
