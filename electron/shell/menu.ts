import type { MenuItemConstructorOptions as Item } from 'electron'
import type { Words } from '../../shared/language/index.ts'

type MenuWords = Words['desktop']['menu']

const LINE: Item = { type: 'separator' }

const ofMac = (words: MenuWords): Item => ({
  label: words.app,
  submenu: [
    { role: 'about', label: words.about },
    LINE,
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.unhide },
    LINE,
    { role: 'quit', label: words.quit },
  ],
})

const file = (words: MenuWords, mac: boolean, lock: () => void): Item => ({
  label: words.file,
  submenu: [
    { label: words.lock, click: lock },
    LINE,
    mac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit },
  ],
})

const edit = (words: MenuWords): Item => ({
  label: words.edit,
  submenu: [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    LINE,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ],
})

const windows = (words: MenuWords, mac: boolean): Item => ({
  label: words.window,
  submenu: [
    { role: 'minimize', label: words.minimise },
    ...(mac ? [{ role: 'zoom' as const, label: words.fill }] : []),
    { role: 'togglefullscreen', label: words.fullScreen },
  ],
})

/**
 * Copy, paste and the window's own commands: without a menu they have no keys on a Mac. No larger and smaller here: the
 * page has its own, which keeps within what its layout bears. No reload and no tools either.
 */
export function menuTemplate(words: MenuWords, platform: NodeJS.Platform, lock: () => void): Item[] {
  const mac = platform === 'darwin'
  return [...(mac ? [ofMac(words)] : []), file(words, mac, lock), edit(words), windows(words, mac)]
}
