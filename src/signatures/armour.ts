/** The lines around a signature in text. */

export const armourBegin = "-----BEGIN SSH SIGNATURE-----"
export const armourEnd = "-----END SSH SIGNATURE-----"
