import type { BlockSetter } from './context.ts'
import { setFacts } from './facts.ts'

/** Captions of the pictures with the beginning of their hashes. */
export const setPictures: BlockSetter<'pictures'> = ({ pictures }, setter) =>
  setFacts(
    {
      block: 'facts',
      facts: pictures.map(({ hash, caption }) => ({ label: hash.slice(0, 12), value: caption, wide: true })),
    },
    setter,
  )
