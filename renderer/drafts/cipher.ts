import type { Json } from '../../shared/values/json.ts'

/** A draft's words at rest: AES-256-GCM, bound to the draft they belong to. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly cipher: Uint8Array<ArrayBuffer>
}

const NONCE_BYTES = 12

/** The office's draft key; once imported no script can read it back. */
export function importDraftKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, draftId: string, value: Json): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  const cipher = await crypto.subtle.encrypt(parameters(nonce, draftId), key, plain)
  return { nonce, cipher: new Uint8Array(cipher) }
}

/** Throws when the key is another office's, the bytes are damaged, or the record was moved to another draft. */
export async function unseal(key: CryptoKey, draftId: string, { nonce, cipher }: Sealed): Promise<Json> {
  const plain = await crypto.subtle.decrypt(parameters(nonce, draftId), key, cipher)
  return JSON.parse(new TextDecoder().decode(plain)) as Json
}

function parameters(iv: Uint8Array<ArrayBuffer>, draftId: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(draftId) }
}
