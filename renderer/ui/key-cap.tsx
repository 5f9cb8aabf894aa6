import { type ActId, actSpec } from '../../shared/acts/acts.ts'
import { keyText } from '../../shared/acts/keys.ts'
import styles from './key-cap.module.css'

/** A shortcut shown beside what it does; the control itself carries aria-keyshortcuts, so this is only for the eye. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {children}
    </kbd>
  )
}

const isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '')

/** The keys of an act as this keyboard has them, the usual one first. */
export const keysOf = (id: ActId): readonly string[] =>
  (actSpec(id).keys ?? []).map((written) => keyText(written, isMac))

/** Nothing for an act without a key. */
export function ActKey({ id }: { id: ActId }) {
  const [usual] = keysOf(id)
  return usual === undefined ? null : <KeyCap>{usual}</KeyCap>
}
