import { join } from 'node:path'
import { app, type BrowserWindow, Menu, session } from 'electron'
import type { Services } from '../services/ports.ts'
import { ask } from './ask.ts'
import { answerCalls } from './calls.ts'
import { desktopDoes } from './desktop-calls.ts'
import { saveWhatIsOurs } from './downloads.ts'
import { lockOnLeaving } from './leaving.ts'
import { menuTemplate } from './menu.ts'
import { createNotices } from './notices/notices.ts'
import { showNotices } from './notices/show.ts'
import { followPlace, startingPlace } from './place-file.ts'
import { officeStanding, type Standing } from './standing.ts'
import { trayHolder } from './tray.ts'
import { createWindow } from './window.ts'

export interface Surroundings {
  readonly services: Services
  readonly folder: string
  readonly now: () => number
}

/** Notices to the minute are exact enough. */
const LOOK_MS = 30_000
/** A new day brings work by itself, without anybody's doing. */
const LOOKS_TO_READING = 20

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function startNotices({ services, now }: Surroundings, standing: Standing, onPress: () => void) {
  const notices = createNotices({
    today: () => ask(services, 'today.get', {}),
    words: () => standing.words().notices,
    wanted: () => standing.wishes().desktopNotices,
    show: showNotices(onPress),
    now,
  })
  let looks = 0
  let stale = false
  const goStale = () => {
    stale = true
  }
  const turn = async () => {
    looks += 1
    if (stale || looks % LOOKS_TO_READING === 0) await notices.read()
    stale = false
    notices.look()
  }
  const timer = setInterval(() => void turn(), LOOK_MS)
  const { read } = notices
  return { read, stop: () => clearInterval(timer), goStale }
}

/** With the icon beside the clock, closing puts the window away and locks; the program ends from the menus. */
function stayWhenClosed(window: BrowserWindow, stays: () => boolean, lock: () => void): void {
  let ending = false
  app.on('before-quit', () => {
    ending = true
  })
  window.on('close', (event) => {
    if (ending || !stays()) return
    event.preventDefault()
    window.hide()
    lock()
  })
}

/** The window and everything the desktop has round it. Gives back how to let go of it all. */
export async function openWindow(
  around: Surroundings,
): Promise<{ window: BrowserWindow; close: () => void }> {
  const { services, folder } = around
  const standing = officeStanding(services)
  const lock = () => void services.dispatch('session.lock', {})
  const file = join(folder, 'window', 'place.json')
  const window = createWindow(startingPlace(file))
  followPlace(file, window)
  saveWhatIsOurs(session.defaultSession, window, () => standing.words().save)
  lockOnLeaving(lock)
  const tray = trayHolder({ open: () => bringForward(window), lock })
  stayWhenClosed(window, tray.isShown, lock)
  const notices = startNotices(around, standing, () => bringForward(window))
  const dress = async () => {
    await Promise.all([standing.refresh(), notices.read()])
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(standing.words().menu, process.platform, lock)),
    )
    tray.set(standing.wishes().trayIcon, standing.words())
  }
  const deaf = [answerCalls({ services, window, does: desktopDoes(window, standing.words) })]
  deaf.push(
    services.onChange((topics) => {
      // What is typed is kept every few seconds; the day's work is not worked out anew for each.
      if (topics.some((topic) => topic === 'office' || topic === 'session')) void dress()
      else notices.goStale()
    }),
  )
  app.on('activate', () => bringForward(window))
  await dress()
  return {
    window,
    close: () => {
      notices.stop()
      tray.close()
      for (const stop of deaf) stop()
    },
  }
}
