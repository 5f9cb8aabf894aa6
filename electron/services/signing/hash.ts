import type { DocumentState } from '../../../shared/engine/run.ts'
import { canonicalText, coveredText } from '../../../shared/signing/covers.ts'
import { sha256 } from '../journal/chain.ts'

/**
 * SHA-256 of what a signature on this version covers: its words as they were shown, the hash of its answers, and its
 * place. No form belongs to a gate or a signing round yet.
 */
export function coveredHash(runId: string, { id, version, answers, sheet }: DocumentState): string {
  const place = { run: runId, document: id, version, gate: '', round: 1 }
  return sha256(coveredText(sheet, sha256(canonicalText(answers)), place))
}
