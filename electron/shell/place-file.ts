import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type BrowserWindow, screen } from 'electron'
import { boundsFor, type Rectangle, type WindowPlace, windowPlace } from './place.ts'

/** null for no file, a broken one, or one of another making: the window then stands as if for the first time. */
export function readPlace(file: string): WindowPlace | null {
  try {
    return windowPlace.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Comfort only: a disk that takes nothing must not keep anybody from closing the window. */
export function writePlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, JSON.stringify(place), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // It opens where it did the last time.
  }
}

const areas = (): Rectangle[] => screen.getAllDisplays().map(({ workArea }) => workArea)

export function startingPlace(file: string): {
  readonly bounds: Rectangle | null
  readonly maximised: boolean
} {
  const place = readPlace(file)
  return { bounds: boundsFor(place, areas()), maximised: place?.maximised === true }
}

/** A window is dragged in many small steps. */
const QUIET_MS = 1_000

/** Keeps the file as the window is, in the end and some moments after it was moved. */
export function followPlace(file: string, window: BrowserWindow): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    const { x, y, width, height } = window.getNormalBounds()
    writePlace(file, { x, y, width, height, maximised: window.isMaximized() })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, QUIET_MS)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', keep)
  window.on('closed', () => clearTimeout(timer))
}
