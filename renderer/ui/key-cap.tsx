import styles from './key-cap.module.css'

/** A shortcut shown beside what it does; the control itself carries aria-keyshortcuts, so this is only for the eye. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className={styles.key} aria-hidden>
      {children}
    </kbd>
  )
}

/** ⌘ on a Mac, Ctrl elsewhere. */
export const commandKey: string = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl'
