import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { ORIGIN } from './channels.ts'

/** Frozen, and the same for every window there will ever be. */
export const WEB_PREFERENCES = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  disableBlinkFeatures: 'Auxclick',
  spellcheck: false,
})

const SIZE = { width: 1440, height: 900, minWidth: 1024, minHeight: 680 }

/** The one place where a window is made. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    show: false,
    title: '签程 Qiancheng',
    webPreferences: {
      ...WEB_PREFERENCES,
      devTools: !app.isPackaged,
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ORIGIN}/`)
  return window
}
