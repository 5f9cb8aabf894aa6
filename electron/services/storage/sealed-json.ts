import type { Vault } from './vault.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A value sealed into its row. */
export function sealJson(vault: Vault, table: string, id: string, rev: number, value: unknown): Uint8Array {
  return vault.seal(table, id, rev, encoder.encode(JSON.stringify(value)))
}

/** The reading side. The type is what this program sealed under this table; the seal vouches that nobody else did. */
export function openJson<T>(vault: Vault, table: string, id: string, rev: number, sealed: Uint8Array): T {
  return JSON.parse(decoder.decode(vault.open(table, id, rev, sealed))) as T
}
