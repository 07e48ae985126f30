import { describe, expect, it } from "vitest"
import { cloudServiceOf } from "../../../src/vscode/shared/cloud-folders.ts"

describe("a folder that is kept in step with a server", () => {
	it.each([
		["/c:/Users/anna/OneDrive/Notes", "OneDrive"],
		["/c:/Users/anna/OneDrive - Clinic North/Notes", "OneDrive"],
		["/Users/anna/Library/CloudStorage/OneDrive-Personal/Notes", "OneDrive"],
		["/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Notes", "iCloud Drive"],
		["/c:/Users/anna/iCloudDrive/Notes", "iCloud Drive"],
		["/home/anna/Dropbox/notes", "Dropbox"],
		["/Users/anna/Dropbox (Personal)/notes", "Dropbox"],
		["/Users/anna/Library/CloudStorage/GoogleDrive-anna@clinic.example/My Drive/Notes", "Google Drive"],
		["/g:/My Drive/Notes", "Google Drive"],
		["/Users/anna/Library/CloudStorage/Box-Box/Notes", "Box"],
		["/c:/Users/anna/Box Sync/Notes", "Box"],
		["/home/anna/Nextcloud/Notes", "Nextcloud"],
		["/home/anna/Nextcloud2/Notes", undefined],
		["/home/anna/Syncthing/Notes", "Syncthing"],
		["/home/anna/pCloudDrive/Notes", "pCloud"],
		["C:\\Users\\anna\\SynologyDrive\\Notes", "Synology Drive"],
		["/home/anna/Proton Drive/anna/My files/Notes", "Proton Drive"],
	])("is recognised by its path: %s", (path, service) => {
		expect(cloudServiceOf(path)).toBe(service)
	})

	it.each([
		"/home/anna/notes",
		"/home/anna/dropboxes",
		"/home/anna/box of notes",
		"/home/anna/Documents/onedriver",
		"/home/anna/megatrends",
		"/",
		"",
	])("is not recognised by a path that only sounds so: %s", (path) => {
		expect(cloudServiceOf(path)).toBeUndefined()
	})
})
