import { createContext, type ReactNode, use, useMemo } from 'react'
import { type ActId, actSpec, PALETTE_ACTS, type PaletteAct } from '../../shared/acts/acts.ts'
import { useIsSample } from '../sample/use-sample.ts'
import { useKeepsBackups } from '../stores/office.ts'
import { useWords } from '../stores/words.ts'
import { useActKeys } from './use-act-keys.ts'
import { useRunning } from './use-running.ts'

export interface Act {
  readonly id: PaletteAct
  readonly name: string
  readonly run: () => void
}

export interface Acts {
  /** What the person signed in may do, in the order of the list. */
  readonly all: readonly Act[]
  readonly of: (id: PaletteAct) => Act
  readonly locking: boolean
}

const ActsContext = createContext<Acts | null>(null)

export function useActs(): Acts {
  const acts = use(ActsContext)
  if (!acts) throw new Error('acts are asked for outside of the shell')
  return acts
}

/** Everything that can be done from anywhere, with its keys listened for; see `shared/acts`. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const { names } = useWords().screens.acts
  const keepsBackups = useKeepsBackups()
  const isSample = useIsSample() === true
  const { running, locking } = useRunning()
  useActKeys(running)
  const acts = useMemo((): Acts => {
    const of = (id: PaletteAct): Act => ({ id, name: names[id].name, run: running[id] })
    const may = (id: ActId) =>
      id !== (isSample ? 'openSample' : 'endSample') && (actSpec(id).allow !== 'backups' || keepsBackups)
    return { all: PALETTE_ACTS.filter(may).map(of), of, locking }
  }, [names, keepsBackups, isSample, running, locking])
  return <ActsContext value={acts}>{children}</ActsContext>
}
