import { expect, test } from 'vitest'
import { actOf, type Press } from './keys.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, keyCode: 13, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
})

test('Enter goes on from one line of text and breaks the line in a longer one', () => {
  expect(actOf(press('Enter'), true)).toBe('nextField')
  expect(actOf(press('Enter'), false)).toBeNull()
  expect(actOf(press('Enter', { shiftKey: true }), true)).toBeNull()
})

test('Ctrl or ⌘ Enter turns the page from anywhere', () => {
  expect(actOf(press('Enter', { ctrlKey: true }), false)).toBe('nextPage')
  expect(actOf(press('Enter', { metaKey: true }), true)).toBe('nextPage')
})

test('while an input method composes, every key is its own', () => {
  expect(actOf(press('Enter', { isComposing: true }), true)).toBeNull()
  expect(actOf(press('Enter', { keyCode: 229 }), true)).toBeNull()
  expect(actOf(press('Enter', { keyCode: 229, ctrlKey: true }), true)).toBeNull()
})

test('Alt and the arrows turn pages, Ctrl P shows the page large, Esc means nothing here', () => {
  expect(actOf(press('ArrowRight', { altKey: true }), true)).toBe('nextPage')
  expect(actOf(press('ArrowLeft', { altKey: true }), true)).toBe('previousPage')
  expect(actOf(press('ArrowLeft'), true)).toBeNull()
  expect(actOf(press('p', { metaKey: true }), false)).toBe('largePage')
  expect(actOf(press('z', { ctrlKey: true }), false)).toBe('undo')
  expect(actOf(press('Z', { metaKey: true, shiftKey: true }), false)).toBe('redo')
  expect(actOf(press('Escape'), true)).toBeNull()
})
