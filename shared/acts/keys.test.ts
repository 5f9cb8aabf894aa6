import { describe, expect, test } from 'vitest'
import { ACT_IDS, actSpec } from './acts.ts'
import { ariaKeys, isPressed, keyText, matches, type Press } from './keys.ts'

const press = (key: string, held: Partial<Press> = {}): Press => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
})

describe('a press and its act', () => {
  test.each([
    ['Mod+K', press('k', { ctrlKey: true }), true],
    ['Mod+K', press('k', { metaKey: true }), true],
    ['Mod+K', press('л', { ctrlKey: true, code: 'KeyK' }), true],
    ['Mod+K', press('k'), false],
    ['Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Mod+Plus', press('+', { ctrlKey: true, shiftKey: true }), true],
    ['Mod+=', press('=', { ctrlKey: true }), true],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('/', {}), false],
    ['Alt+ArrowLeft', press('ArrowLeft', { altKey: true }), true],
    ['Alt+ArrowLeft', press('ArrowLeft', { altKey: true, ctrlKey: true }), false],
    ['Enter', press('Enter', { shiftKey: true }), false],
  ])('%s %j is %s', (written, pressed, wanted) => {
    expect(matches(written, pressed)).toBe(wanted)
  })

  test('two acts that hold at the same time never share a key', () => {
    const everywhere = ACT_IDS.filter((id) => !['form', 'table', 'paper'].includes(actSpec(id).group))
    for (const here of ['form', 'table', 'paper']) {
      const ids = [...everywhere, ...ACT_IDS.filter((id) => actSpec(id).group === here)]
      const keys = ids.flatMap((id) => actSpec(id).keys ?? [])
      expect(keys).toEqual([...new Set(keys)])
    }
  })
})

test('shown as each keyboard has it, and said to screen readers for both', () => {
  expect(keyText('Mod+Shift+L', false)).toBe('Ctrl Shift L')
  expect(keyText('Mod+Shift+L', true)).toBe('⌘ ⇧ L')
  expect(keyText('Alt+ArrowRight', false)).toBe('Alt →')
  expect(ariaKeys('palette')).toBe('Control+K Meta+K')
  expect(isPressed('redo', press('y', { ctrlKey: true }))).toBe(true)
})
