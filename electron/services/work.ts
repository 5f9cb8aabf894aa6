import { WORK_KINDS, type WorkKind } from '../../shared/contract/work.ts'
import { type Running, running } from './backup/progress.ts'

export interface Job {
  readonly kind: WorkKind
  readonly done: number
  readonly cancellable: boolean
}

/** Long work, one of each kind at a time: how far it is, and the way to call it off. */
export interface Work {
  readonly of: (kind: WorkKind) => Running
  readonly jobs: () => Job[]
  /** False when there is none, or it is past its last safe moment. */
  readonly cancel: (kind: WorkKind) => boolean
}

export function workBoard(tell: (kind: WorkKind) => void): Work {
  const all = new Map(WORK_KINDS.map((kind) => [kind, running(() => tell(kind))]))
  const of = (kind: WorkKind): Running => all.get(kind) ?? running(() => {})
  return {
    of,
    jobs: () =>
      WORK_KINDS.flatMap((kind) => {
        const done = of(kind).now()
        return done === null ? [] : [{ kind, done, cancellable: of(kind).cancellable() }]
      }),
    cancel: (kind) => of(kind).cancel(),
  }
}
