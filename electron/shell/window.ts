import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { ORIGIN } from './channels.ts'
import { type Rectangle, SMALLEST_SIZE, USUAL_SIZE } from './place.ts'

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

const LEAST = { minWidth: SMALLEST_SIZE.width, minHeight: SMALLEST_SIZE.height }

export interface WindowStart {
  /** Where it stood; null for the first time, or when that screen is gone. */
  readonly bounds: Rectangle | null
  readonly maximised: boolean
}

/** The one place where a window is made. */
export function createWindow({ bounds, maximised }: WindowStart): BrowserWindow {
  const window = new BrowserWindow({
    ...USUAL_SIZE,
    ...bounds,
    ...LEAST,
    show: false,
    title: '签程 Qiancheng',
    webPreferences: {
      ...WEB_PREFERENCES,
      devTools: !app.isPackaged,
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
    },
  })
  if (maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ORIGIN}/`)
  return window
}
