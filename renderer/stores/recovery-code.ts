import { create } from 'zustand'

const UNCONFIRMED = 'qiancheng.codeUnconfirmed'

interface RecoveryCodeStore {
  /** An act that brings a code is under way: the screen that asked stays, whatever the office's state becomes. */
  readonly expected: boolean
  /** Shown once, and forgotten as soon as the reader says it is on paper. */
  readonly code: string | null
  /** A code was shown and nobody said they have it: the window was closed, or the screen locked over it. */
  readonly unconfirmed: boolean
}

/** Nothing here is the code itself: only whether somebody has confirmed it, so that a closed window can be told. */
function kept(): boolean {
  try {
    return localStorage.getItem(UNCONFIRMED) !== null
  } catch {
    return false
  }
}

function keep(unconfirmed: boolean): void {
  try {
    if (unconfirmed) localStorage.setItem(UNCONFIRMED, '1')
    else localStorage.removeItem(UNCONFIRMED)
  } catch {
    // A browser that keeps nothing only loses the reminder.
  }
}

export const useRecoveryCodeStore = create<RecoveryCodeStore>()(() => ({
  expected: false,
  code: null,
  unconfirmed: kept(),
}))

export function showCode(code: string): void {
  keep(true)
  useRecoveryCodeStore.setState({ code, expected: false, unconfirmed: true })
}

export function confirmCode(): void {
  keep(false)
  useRecoveryCodeStore.setState({ code: null, expected: false, unconfirmed: false })
}

/** The office was locked while the code stood on screen. */
export const hideCode = (): void => useRecoveryCodeStore.setState({ code: null, expected: false })

/** Waits for an act that brings a code, and shows it. What the act throws is thrown on. */
export async function withCode(act: () => Promise<{ readonly recoveryCode: string }>): Promise<void> {
  useRecoveryCodeStore.setState({ expected: true })
  try {
    showCode((await act()).recoveryCode)
  } finally {
    useRecoveryCodeStore.setState({ expected: false })
  }
}
