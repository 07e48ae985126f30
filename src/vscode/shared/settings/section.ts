/** What the names of all settings of this extension begin with. */
export const section = "ipt"
