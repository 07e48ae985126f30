/** What one window leaves in a folder for the window that opens it: a file that it reads and removes. */

/** The name of the file. The manifest has it too: VS Code starts the extension by it. */
export const handOverName = ".ipt-notes-next"
