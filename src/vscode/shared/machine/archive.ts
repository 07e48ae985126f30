/** What archiving and erasing a case needs of the disk. */
export { archiveCase, type ArchivedCase, archivedCases, finish, realFolder, restoreCase } from "./archive-files.ts"
export { backupsOf, localHistoryOf, type Sought, storedIndexes } from "./known-copies.ts"
export { eraseAll, type Erased, type NotErased, stampAt } from "../../../files/erase.ts"
export { filesBelow, isBelow, NotMoved, removeEmptyFolders } from "../../../files/move.ts"
