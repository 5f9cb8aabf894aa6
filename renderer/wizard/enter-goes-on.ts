import type { KeyboardEvent } from 'react'
import { nextToFill } from '../fields/focus.ts'
import { actOf } from './keys.ts'

/** A place where Enter has nothing else to do: one line of text, a tick, a part of a date. */
function isSingleLine(target: Element): boolean {
  return target.closest('[data-single-line]') !== null || target.matches('input, [role="spinbutton"]')
}

/** All answers of one question, all parts of one date: going on leaves the whole of it. */
const WHOLE = '[role="radiogroup"], [role="presentation"]'
/** A table whose empty last row was left. */
const LEAVING = '[data-leaving]'

/** The last cell of a table has its own use for Enter. */
const ADDS_ROW = '[data-adds-row]'

const KEEPS_ENTER = '[type="radio"], [type="checkbox"], [role="spinbutton"]'

/** react-aria keeps Enter on these to itself without using it, so there it is met on its way down. */
export function enterOnPart(event: KeyboardEvent<HTMLElement>, nextPage: () => void): void {
  const { target } = event
  if (!(target instanceof Element) || target.closest(ADDS_ROW)) return
  if (target.matches(KEEPS_ENTER)) enterGoesOn(event, nextPage)
}

/** Enter in a single-line field: to the next field, and from the last one to the next page. */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>, nextPage: () => void): void {
  const { target, currentTarget } = event
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return
  // A list that is open takes Enter as its choice.
  if (target.getAttribute('aria-expanded') === 'true') return
  if (actOf(event.nativeEvent, isSingleLine(target)) !== 'nextField') return
  event.preventDefault()
  const next = nextToFill(currentTarget, target.closest(LEAVING) ?? target.closest(WHOLE) ?? target)
  if (next) next.focus()
  else nextPage()
}
