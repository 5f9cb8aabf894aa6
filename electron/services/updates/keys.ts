/**
 * Whose updates this program takes: Ed25519 public keys (SPKI, base64). The first is made with
 * `node build/sign-update.mjs --new-key FILE` by whoever publishes the program, who keeps the other half off line. Several
 * may stand here while one key follows another. Without any, every update is refused.
 */
export const UPDATE_KEYS: readonly string[] = []
