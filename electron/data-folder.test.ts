import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chooseDataFolder, defaultDataFolder, UnfitFolder } from './data-folder.ts'
import { judgePath } from './services/storage/unfit-folder.ts'

test('the default is where each system keeps the data of programs', () => {
  const at = (platform: NodeJS.Platform, env = {}) =>
    defaultDataFolder(platform, env, '/home/lin').replaceAll('\\', '/')
  expect(at('linux')).toBe('/home/lin/.local/share/qiancheng')
  expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/qiancheng')
  expect(at('darwin')).toBe('/home/lin/Library/Application Support/Qiancheng')
  expect(at('win32')).toBe('/home/lin/AppData/Local/Qiancheng')
  expect(at('win32', { LOCALAPPDATA: 'D:/Local' })).toBe('D:/Local/Qiancheng')
})

test.each([
  ['C:\\Users\\林\\OneDrive\\签程', 'OneDrive'],
  ['C:\\Users\\lin\\OneDrive - Acme Ltd\\office', 'OneDrive'],
  ['/Users/lin/Library/Mobile Documents/com~apple~CloudDocs/office', 'iCloud'],
  ['C:\\Users\\lin\\iCloudDrive\\office', 'iCloud'],
  ['/home/lin/Dropbox/office', 'Dropbox'],
  ['/home/lin/Dropbox (Personal)/office', 'Dropbox'],
  ['D:\\我的坚果云\\office', '坚果云'],
  ['D:\\Nutstore\\1\\office', '坚果云'],
  ['D:\\BaiduSyncdisk\\office', '百度网盘'],
  ['D:\\百度网盘\\office', '百度网盘'],
  ['/Users/lin/Library/CloudStorage/Box-Box/office', 'macOS CloudStorage'],
])('%s is synchronised by %s', (path, what) => {
  expect(judgePath(path, {})).toEqual({ kind: 'synced', what })
})

test.each(['\\\\server\\share\\office', '//server/share/office', '\\\\?\\UNC\\server\\share'])(
  '%s is a share',
  (path) => {
    expect(judgePath(path, {})).toEqual({ kind: 'network', what: 'UNC' })
  },
)

test.each([
  'C:\\签程',
  '\\\\?\\C:\\签程',
  '/home/lin/dropbox-notes/office',
  '/srv/onedriver',
  '/Users/lin/Documents/office',
])('%s is an ordinary folder', (path) => expect(judgePath(path, {})).toBeUndefined())

test('a folder that OneDrive names in the environment, whatever it is called', () => {
  const env = { OneDriveCommercial: 'D:\\Acme' }
  expect(judgePath('d:\\acme\\office', env)).toEqual({ kind: 'synced', what: 'OneDrive' })
  expect(judgePath('D:\\Acme2\\office', env)).toBeUndefined()
})

test('a link does not hide where it leads', () => {
  const place = mkdtempSync(join(tmpdir(), 'qiancheng-folder-'))
  mkdirSync(join(place, 'Dropbox'))
  symlinkSync(join(place, 'Dropbox'), join(place, 'harmless'), 'junction')
  expect(() => chooseDataFolder(join(place, 'harmless', 'office'))).toThrow(UnfitFolder)
  expect(chooseDataFolder(join(place, 'office', 'deep'))).toBe(resolve(place, 'office', 'deep'))
  rmSync(place, { recursive: true, force: true })
})
