/** Folders that a program syncs with a server, by their path and by the marks that such programs leave in them. */

/** A name of a folder, from its beginning to its end, and the service that makes it. */
const byName: readonly (readonly [RegExp, string])[] = [
	[/^onedrive( - .+|-.+)?$/, "OneDrive"],
	[/^(com~apple~clouddocs|iclouddrive|icloud~.+|icloud drive)$/, "iCloud Drive"],
	[/^dropbox( \(.+\)|-.+)?$/, "Dropbox"],
	[/^(google ?drive( \(.+\))?|googledrive-.+|my drive)$/, "Google Drive"],
	[/^box( sync|-.+)?$/, "Box"],
	[/^nextcloud( \d+|-.+)?$/, "Nextcloud"],
	[/^owncloud( \d+|-.+)?$/, "ownCloud"],
	[/^syncthing$/, "Syncthing"],
	[/^(proton ?drive( .+)?|protondrive-.+)$/, "Proton Drive"],
	[/^(pclouddrive|pcloud drive|pcloud ?sync)$/, "pCloud"],
	[/^(mega|megasync( .+)?)$/, "MEGA"],
	[/^seafile$/, "Seafile"],
	[/^(synologydrive|synology ?drive(-.+)?|cloudstation)$/, "Synology Drive"],
	[/^resilio ?sync$/, "Resilio Sync"],
	[/^(yandex\.disk|yandexdisk)$/, "Yandex Disk"],
	[/^tresorit( drive)?$/, "Tresorit"],
	[/^kdrive( .+)?$/, "kDrive"],
	[/^(hidrive|magentacloud|jottacloud|koofr)$/, "a cloud folder"],
]

/** What a program leaves in a folder that it syncs. */
export const cloudMarks: Readonly<Record<string, string>> = {
	".stfolder": "Syncthing",
	".dropbox": "Dropbox",
	".dropbox.cache": "Dropbox",
	".nextcloudsync.log": "Nextcloud",
	".owncloudsync.log": "ownCloud",
	".tmp.drivedownload": "Google Drive",
	".SynologyWorkingDirectory": "Synology Drive",
}

/** The service that syncs a folder of this path, by the name of a folder on the way; nothing if none is known. */
export function cloudServiceOf(path: string): string | undefined {
	for (const part of path.split(/[/\\]+/)) {
		const name = part.normalize("NFC").toLowerCase()
		const found = byName.find(([pattern]) => pattern.test(name))
		if (found) return found[1]
	}
	return undefined
}
