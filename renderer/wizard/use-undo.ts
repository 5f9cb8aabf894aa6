import { elementId } from '../fields/element-id.ts'
import { focusInside } from '../fields/focus.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import type { WizardFacts } from './wizard-context.ts'

/** Takes changes back and forth, and goes to where it happened: nobody should wonder what has changed. */
export function useUndo({ session, pages, current, formWords }: WizardFacts) {
  const { wizard } = useWords().screens
  const { store } = session

  function follow(key: string | null, nothing: string): void {
    if (key === null) {
      notify({ text: nothing })
      return
    }
    const page = pages.find(({ fields }) => fields.includes(key))
    if (page && page.id !== current) {
      store.getState().goTo(page.id)
      notify({ text: wizard.changedBack({ field: formWords.fields[key]?.label ?? key }) })
    }
    // After the page that may have been turned to has put the focus on its own first field.
    setTimeout(() => focusInside(elementId([key])), 60)
  }
  return {
    undo: () => follow(store.getState().undo(), wizard.nothingToUndo),
    redo: () => follow(store.getState().redo(), wizard.nothingToRedo),
  }
}
