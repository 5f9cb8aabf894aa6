import { describe, expect, test } from 'vitest'
import { filesBelow, read } from '../architecture/files.ts'
import { madeIn, shellFindings } from './shell-rules.ts'

const SHELL = ['electron/main.ts', 'electron/preload.ts', ...filesBelow('electron/shell', /(?<!\.test)\.ts$/)]

test('the shell takes from Electron only what is on the list, each power in its one home', () => {
  expect(SHELL.length).toBeGreaterThan(7)
  expect(SHELL.flatMap((path) => shellFindings(path, read(path)))).toEqual([])
})

test('a window is made in one place, once', () => {
  const made = SHELL.map((path) => [path, madeIn(path, read(path), 'BrowserWindow')] as const)
  expect(made.filter(([, count]) => count > 0)).toEqual([['electron/shell/window.ts', 1]])
})

test('the page and its styles name no address outside', () => {
  expect(read('renderer/index.html')).not.toMatch(/\b(https?|wss?|file):|webview|nonce|unsafe/i)
  for (const path of filesBelow('renderer', /\.css$/))
    expect(read(path), path).not.toMatch(/url\(\s*["']?\w+:/)
})

const WRONG: readonly [code: string, said: RegExp][] = [
  ["import { shell } from 'electron'", /imports shell, whose home is electron\/main\.ts/],
  ["import { desktopCapturer } from 'electron'", /imports desktopCapturer/],
  ["import { safeStorage } from 'electron'", /imports safeStorage/],
  ["import * as electron from 'electron'", /imports \(everything\)/],
  ["import { BrowserWindow } from 'electron'", /whose home is electron\/shell\/window\.ts/],
  ["import { ipcMain } from 'electron'", /whose home is electron\/shell\/calls\.ts/],
  ['new BrowserWindow({ webPreferences: { enableBlinkFeatures: "X" } })', /enableBlinkFeatures/],
  ['shell.openExternal(url)', /openExternal/],
  ["shell['openPath'](url)", /openPath/],
  ['window.webContents.executeJavaScript(code)', /executeJavaScript/],
  ["app.commandLine.appendSwitch('no-sandbox')", /appendSwitch/],
  ['const privileges = { bypassCSP: true }', /bypassCSP/],
  ["window.loadURL('http://example.com')", /the address http:/],
  ["window.loadURL('file:///tmp/x')", /the address file:/],
  ["window.loadFile('x.html')", /loadFile/],
]

describe('each rule can fail', () => {
  test.each(WRONG)('%s', (code, said) => {
    expect(shellFindings('electron/shell/a.ts', code).join('\n')).toMatch(said)
  })

  test('types and comments are no use of Electron', () => {
    const code = "import { app, type WebContents } from 'electron'\n// shell.openExternal('http://x')"
    expect(shellFindings('electron/shell/a.ts', code)).toEqual([])
  })
})
