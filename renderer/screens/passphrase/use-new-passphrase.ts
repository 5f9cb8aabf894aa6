import { useState } from 'react'
import { judge, type PassphraseProblem, type Strength, strength } from './judge.ts'

export interface NewPassphrase {
  readonly first: string
  readonly second: string
  readonly setFirst: (typed: string) => void
  readonly setSecond: (typed: string) => void
  readonly problem: PassphraseProblem | null
  readonly differs: boolean
  /** null while there is nothing to say yet. */
  readonly strength: Strength | null
  /** The passphrase when it will do and was typed twice alike; otherwise its problems are shown from now on. */
  readonly take: () => string | null
  /** After every act, whether it was done or refused. */
  readonly clear: () => void
}

/** A passphrase being chosen. It is in this component's memory only for as long as it is typed and sent. */
export function useNewPassphrase(names: readonly string[] = []): NewPassphrase {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const problem = judge(first, names)
  const differs = first !== second
  return {
    first,
    second,
    setFirst,
    setSecond,
    problem: tried ? problem : null,
    // Told as soon as the second one can no longer become the first.
    differs: tried ? differs : second !== '' && !first.startsWith(second),
    strength: first === '' ? null : strength(first, names),
    take: () => {
      setTried(true)
      return problem === null && !differs ? first : null
    },
    clear: () => {
      setFirst('')
      setSecond('')
      setTried(false)
    },
  }
}
