/**
 * react-aria empties its announcer with `innerHTML = ''` whenever a part of a date takes the focus. The content policy
 * refuses any text there, an empty one too, and the page would break. Emptying makes no markup, so it is done by
 * removing the children; every other text still goes to the browser and is refused.
 */
const own = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')

if (own?.set) {
  const { set } = own
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...own,
    set(this: Element, text: string) {
      if (text === '') this.replaceChildren()
      else set.call(this, text)
    },
  })
}

export {}
