import { refuse } from '../../../shared/contract/fault.ts'
import { checkPassphrase, checkPin, passphraseLength } from '../keyring/index.ts'

/** Refuses passphraseWeak with the first problem. `names`: of the office and of the person. */
export function assertPassphrase(passphrase: string, names: readonly string[]): void {
  const [problem] = checkPassphrase(passphrase, names)
  const { min, max } = passphraseLength
  if (problem) refuse('passphraseWeak', { params: { problem, min, max } })
}

export function assertPin(pin: string): void {
  const [problem] = checkPin(pin)
  if (problem) refuse('pinWeak', { params: { problem } })
}
