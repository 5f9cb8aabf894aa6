import { useEffect } from 'react'
import { create } from 'zustand'

/** What help would be about on the screen one sees: a step of a workflow, and the form being filled in. */
export interface HelpTopic {
  readonly workflow: string
  readonly step: string
  readonly clause: number
  /** Missing where no form is open. */
  readonly form?: string
}

/** `help`: about what one is doing. `keys`: the sheet of shortcuts. */
export type HelpPart = 'help' | 'keys'

interface HelpStore {
  readonly shown: HelpPart | null
  readonly topic: HelpTopic | null
  /** Place of the field that had the focus when help was asked for, as its element's id names it. */
  readonly place: string | null
  readonly open: (part: HelpPart) => void
  readonly close: () => void
}

export const useHelpStore = create<HelpStore>()((set) => ({
  shown: null,
  topic: null,
  place: null,
  open: (shown) => set({ shown, place: placeOfFocus() }),
  close: () => set({ shown: null }),
}))

/** The field one was in last, should the focus have gone to the button for help. */
let last: Element | null = null

const fieldAround = (element: Element | null): Element | null => element?.closest('[id^="f-"]') ?? null

/** Fields carry their place in the id of the element around them. */
function placeOfFocus(): string | null {
  const field = fieldAround(document.activeElement) ?? (last?.isConnected ? last : null)
  return field?.id ?? null
}

/** The screen says what help would be about while it stands. */
export function useHelpTopic(topic: HelpTopic | null): void {
  const { workflow, step, clause, form } = topic ?? {}
  useEffect(() => {
    if (workflow === undefined || step === undefined || clause === undefined) return
    const about: HelpTopic = { workflow, step, clause, ...(form !== undefined && { form }) }
    useHelpStore.setState({ topic: about })
    const follow = ({ target }: FocusEvent) => {
      last = fieldAround(target instanceof Element ? target : null) ?? last
    }
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      last = null
      if (useHelpStore.getState().topic === about) useHelpStore.setState({ topic: null })
    }
  }, [workflow, step, clause, form])
}
