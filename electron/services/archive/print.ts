import type { SignatureState } from '../../../shared/engine/run.ts'
import { canonical } from '../journal/chain.ts'
import type { Rendition } from './rendition.ts'
import type { Print, Typesetter } from './typesetter.ts'

/**
 * Prints a rendition. Dated by its event, so the same record gives the same file whenever it is printed; the record
 * itself goes along as an attachment that a program can read and check.
 */
export function printRendition(typesetter: Typesetter, rendition: Rendition): Promise<Print> {
  const { document, runId, sheet, hash, at, eventHash } = rendition
  const { id, number, version, form, issuedAt, answers, signatures } = document
  const record = {
    run: runId,
    document: id,
    number,
    version,
    form,
    formVersion: document.sheet.formVersion,
    issuedAt,
    answers,
    sheet: document.sheet,
    hash,
    signatures: document.state === 'returned' ? [] : signatures.map(withoutInk),
    event: eventHash,
  }
  return typesetter.typeset(
    sheet,
    { createdAt: at, attachment: { name: 'record.json', json: canonical(record) } },
    { lane: 'document', key: id },
  )
}

/** The hand itself is on the page. */
function withoutInk({ place, signer, how, hash, signedAt }: SignatureState) {
  const method = how.method === 'paper' ? how : { method: how.method }
  return { place, signer, how: method, hash, signedAt }
}
