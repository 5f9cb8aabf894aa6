import { app, Menu, nativeImage, Tray } from 'electron'
import type { Words } from '../../shared/language/index.ts'
import { TRAY_16, TRAY_32 } from './tray-icon.ts'

export interface TrayParts {
  readonly open: () => void
  readonly lock: () => void
}

function picture() {
  const image = nativeImage.createFromBuffer(Buffer.from(TRAY_16, 'base64'))
  image.addRepresentation({ scaleFactor: 2, buffer: Buffer.from(TRAY_32, 'base64') })
  return image
}

/** null on a desktop that has no place for one: nothing else depends on it. */
function made(open: () => void): Tray | null {
  try {
    const tray = new Tray(picture())
    tray.on('click', open)
    return tray
  } catch {
    return null
  }
}

export type TrayHolder = ReturnType<typeof trayHolder>

/** The icon beside the clock, only while the office wants one. */
export function trayHolder({ open, lock }: TrayParts) {
  let tray: Tray | null = null
  const menu = (words: Words['desktop']) =>
    Menu.buildFromTemplate([
      { label: words.tray.open, click: open },
      { label: words.menu.lock, click: lock },
      { type: 'separator' },
      { label: words.menu.quit, click: () => app.quit() },
    ])
  const close = () => {
    tray?.destroy()
    tray = null
  }
  return {
    isShown: () => tray !== null,
    close,
    set: (wanted: boolean, words: Words['desktop']) => {
      if (!wanted) return close()
      tray ??= made(open)
      tray?.setToolTip(words.menu.app)
      tray?.setContextMenu(menu(words))
    },
  }
}
