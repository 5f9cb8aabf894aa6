import { join } from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import type { Services } from '../services/ports.ts'
import { answerCalls } from './calls.ts'
import { desktopDoes } from './desktop-calls.ts'
import { saveWhatIsOurs } from './downloads.ts'
import { lockOnLeaving } from './leaving.ts'
import { menuTemplate } from './menu.ts'
import { type RunningNotices, startNotices } from './notices/start.ts'
import { followPlace, startingPlace } from './place-file.ts'
import { officeStanding, type Standing } from './standing.ts'
import { type TrayHolder, trayHolder } from './tray.ts'
import { createWindow } from './window.ts'

export interface Surroundings {
  readonly services: Services
  readonly folder: string
  readonly now: () => number
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** With the icon beside the clock, closing puts the window away and locks; the program ends from the menus. */
function stayWhenClosed(window: BrowserWindow, stays: () => boolean, lock: () => void): void {
  let ending = false
  const end = () => {
    ending = true
  }
  app.on('before-quit', end)
  // Windows shuts down, or its user signs out.
  window.on('session-end', end)
  window.on('close', (event) => {
    if (ending || !stays()) return
    event.preventDefault()
    window.hide()
    lock()
  })
}

/** What follows the office: the words of the menu, the icon, what is due. */
interface Following extends Pick<Surroundings, 'services'> {
  readonly standing: Standing
  readonly notices: RunningNotices
  readonly tray: TrayHolder
  readonly lock: () => void
}

async function dress({ standing, notices, tray, lock }: Following): Promise<void> {
  await Promise.all([standing.refresh(), notices.read()])
  const words = standing.words()
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words.menu, process.platform, lock)))
  tray.set(standing.wishes().trayIcon, words)
}

function follow(following: Following): () => void {
  return following.services.onChange((topics) => {
    // What is typed is kept every few seconds; the day's work is not worked out anew for each.
    if (topics.some((topic) => topic === 'office' || topic === 'session')) void dress(following)
    else following.notices.goStale()
  })
}

function placedWindow(folder: string): BrowserWindow {
  const file = join(folder, 'window', 'place.json')
  const window = createWindow(startingPlace(file))
  followPlace(file, window)
  return window
}

/** The window and everything the desktop has round it. Gives back how to let go of it all. */
export async function openWindow({ services, folder, now }: Surroundings) {
  const standing = officeStanding(services)
  const window = placedWindow(folder)
  const lock = () => void services.dispatch('session.lock', {})
  const open = () => bringForward(window)
  const tray = trayHolder({ open, lock })
  const notices = startNotices({ services, standing, now, onPress: open })
  const following = { services, standing, notices, tray, lock }
  saveWhatIsOurs(session.defaultSession, window, () => standing.words().save)
  lockOnLeaving(lock)
  stayWhenClosed(window, tray.isShown, lock)
  app.on('activate', open)
  const ends = [
    answerCalls({ services, window, does: desktopDoes(window, standing.words) }),
    follow(following),
    notices.stop,
    tray.close,
  ]
  await dress(following)
  return { open, window, close: () => ends.forEach((end) => void end()) }
}
