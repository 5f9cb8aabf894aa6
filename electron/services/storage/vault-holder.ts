import { refuse } from '../../../shared/contract/fault.ts'
import type { OpenVault, Vault } from './vault.ts'

/** The vault as everybody else sees it: always there, and refusing `locked` while nobody is signed in. */
export interface VaultHolder {
  readonly vault: Vault
  /** null locks; the vault held before is closed. */
  readonly hold: (next: OpenVault | null) => void
}

export function vaultHolder(): VaultHolder {
  let held: OpenVault | null = null
  const open = (): OpenVault => held ?? refuse('locked')
  return {
    vault: {
      seal: (...given) => open().seal(...given),
      open: (...given) => open().open(...given),
      fingerprint: (...given) => open().fingerprint(...given),
      get searchKey() {
        return open().searchKey
      },
      get draftKey() {
        return open().draftKey
      },
      get newest() {
        return open().newest
      },
    },
    hold: (next) => {
      if (held !== next) held?.close()
      held = next
    },
  }
}
