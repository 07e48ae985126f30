/** What is used of the library, which brings no types. */
declare module "bcrypt-pbkdf" {
	const library: {
		/** One round: 64 bytes of a passphrase and of a salt, both hashed, become 32. */
		readonly hash: (passphrase: Uint8Array, salt: Uint8Array, out: Uint8Array) => void
	}
	export default library
}
