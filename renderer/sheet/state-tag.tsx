import type { Output } from '../../shared/contract/index.ts'
import { useWords } from '../stores/words.ts'
import { Tag, type Tone } from '../ui/tag.tsx'

type Document = Pick<Output<'document.get'>['document'], 'state' | 'signatures'>

const TONES: Record<Document['state'], Tone> = {
  issued: 'primary',
  signed: 'ok',
  returned: 'warn',
  objected: 'warn',
  voided: 'seal',
  accepted: 'ok',
  superseded: 'quiet',
}

/** Where an issued document stands: 待签 1/2 while signatures are missing. */
export function StateTag({ document: { state, signatures } }: { readonly document: Document }) {
  const words = useWords().screens.signing
  const waits = state === 'issued' && signatures.of > signatures.signed
  return (
    <Tag tone={waits ? 'warn' : TONES[state]}>{waits ? words.toSign(signatures) : words.states[state]}</Tag>
  )
}
