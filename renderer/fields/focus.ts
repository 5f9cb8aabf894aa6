const FOCUSABLE =
  'input, textarea, select, button, a[href], [tabindex]:not([tabindex="-1"]), [role="spinbutton"]'

const canFocus = (element: HTMLElement): boolean =>
  !element.matches(':disabled, [aria-hidden="true"], [type="hidden"]') && element.getClientRects().length > 0

/** Everything inside that can take the focus, in order. */
export function stopsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canFocus)
}

/** What one fills in. Buttons are for Tab, except a list in which nothing is chosen yet. */
const TO_FILL =
  'input:not([tabindex="-1"]), textarea, [role="spinbutton"], [aria-haspopup="listbox"]:has([data-placeholder])'

/** The next thing to fill in after an element and outside of it, or undefined at the end. */
export function nextToFill(root: ParentNode, from: Element): HTMLElement | undefined {
  const follows = (stop: Node) =>
    (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return stopsIn(root).find((stop) => stop.matches(TO_FILL) && follows(stop) && !from.contains(stop))
}

/** Focuses the first control of an element that may only be about to appear; the first id that is there wins. */
export function focusInside(...ids: readonly string[]): void {
  // After React has put the new row on the page.
  requestAnimationFrame(() => {
    for (const id of ids) {
      const stop = firstStop(document.getElementById(id))
      if (!stop) continue
      stop.focus()
      stop.scrollIntoView({ block: 'nearest' })
      return
    }
  })
}

function firstStop(element: HTMLElement | null): HTMLElement | undefined {
  const stops = element ? stopsIn(element) : []
  // A field's line may carry buttons of its own, such as the one that brings back what was filled in.
  return stops.find((stop) => stop.matches(TO_FILL)) ?? stops[0]
}
