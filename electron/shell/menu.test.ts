import type { MenuItemConstructorOptions as Item } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { LANGUAGES, wordsIn } from '../../shared/language/index.ts'
import { menuTemplate } from './menu.ts'

const lock = vi.fn()
const templates = LANGUAGES.flatMap((language) =>
  (['darwin', 'win32'] as const).map(
    (platform) => [language, platform, menuTemplate(wordsIn(language).desktop.menu, platform, lock)] as const,
  ),
)
const itemsOf = (template: readonly Item[]): Item[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])

describe.each(templates)('%s on %s', (_language, platform, template) => {
  const items = itemsOf(template)

  test('every entry has a word of its own', () => {
    const labels = items.filter(({ type }) => type !== 'separator').map(({ label }) => label)
    expect(labels.every((label) => typeof label === 'string' && label.trim() !== '')).toBe(true)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('the page is neither made larger nor loaded anew, and there are no tools', () => {
    const roles = items.map(({ role }) => role?.toLowerCase() ?? '')
    for (const role of [
      'zoomin',
      'zoomout',
      'resetzoom',
      'reload',
      'forcereload',
      'toggledevtools',
      'viewmenu',
    ])
      expect(roles).not.toContain(role)
    // The keys of every entry are the system's own; none of ours is taken away from the page.
    expect(items.filter(({ accelerator }) => accelerator !== undefined)).toEqual([])
  })

  test('copy, paste, lock and quit are there', () => {
    expect(items.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['copy', 'paste', 'selectAll', 'quit']),
    )
    expect(items.some(({ role }) => role === 'hide')).toBe(platform === 'darwin')
    lock.mockClear()
    const entry = items.find(({ click }) => click !== undefined)
    entry?.click?.(undefined as never, undefined, undefined as never)
    expect(lock).toHaveBeenCalledOnce()
  })
})
