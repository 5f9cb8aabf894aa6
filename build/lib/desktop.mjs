// @ts-check
import { spawn } from 'node:child_process'

/** Windows and macOS always have a display for the person who types the command; Linux says so. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

/**
 * The platform's own way to open an address in the browser its user prefers.
 * @param {string} url
 * @param {NodeJS.Platform} platform
 * @returns {[string, string[]]}
 */
export function opener(url, platform = process.platform) {
  if (platform === 'darwin') return ['open', [url]]
  // Not `cmd /c start`: there & and ^ in an address mean something else.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]]
  return ['xdg-open', [url]]
}

/**
 * Whether the opener could be started; what it then does is between it and the desktop.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export function openInBrowser(url) {
  const [file, args] = opener(url)
  const child = spawn(file, args, { stdio: 'ignore', detached: true })
  child.unref()
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
  })
}
