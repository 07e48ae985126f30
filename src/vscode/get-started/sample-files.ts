/** The files of the sample caseload, by their paths in it: set when it is bundled, as the folder of a package on the web has no list. */
declare const SAMPLES: string

export const sampleFiles: readonly string[] = SAMPLES.split("\n")
