import type { ClipboardEvent } from 'react'

/** Is anything marked that an ordinary copy would take? */
export function hasSelection(): boolean {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement) {
    return activeElement.selectionStart !== activeElement.selectionEnd
  }
  return document.getSelection()?.isCollapsed === false
}

export function copyInstead(event: ClipboardEvent, text: string): void {
  event.clipboardData.setData('text/plain', text)
  event.preventDefault()
}

/**
 * Puts a text on the clipboard from a press of a button. Through the copy event, which needs no permission in any host;
 * the newer way asks for one that our hosts deny.
 */
export function copyText(text: string): void {
  const listen = (event: globalThis.ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', listen, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', listen, { capture: true })
}
