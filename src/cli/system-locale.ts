/** The language of the system. */
import { env, platform } from "node:process"

/** Its locale, such as `de_AT.UTF-8`. A variable that is empty counts as absent, as POSIX says, which Node does not do by itself. */
export function systemLocale(): string {
	const named = platform === "win32" ? undefined : [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value)
	return named ?? Intl.DateTimeFormat().resolvedOptions().locale
}
