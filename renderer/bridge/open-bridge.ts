import type { Bridge } from './bridge.ts'
import { electronBridge } from './electron-bridge.ts'
import { loopbackBridge } from './loopback-bridge.ts'
import { bringsToken, takeToken } from './token.ts'

function onShown(listener: (shown: boolean) => void): void {
  document.addEventListener('visibilitychange', () => listener(document.visibilityState === 'visible'))
}

/** The host was started again and its new address pasted into this tab: only a reload takes the new token. */
function reloadOnNewToken(): void {
  window.addEventListener('hashchange', () => {
    if (bringsToken(window.location.hash)) window.location.reload()
  })
}

function openLoopback(): Bridge {
  const { location, history, sessionStorage: storage } = window
  reloadOnNewToken()
  // Without a token the host refuses, and the screen says that it must be opened from its own address.
  const token = takeToken({ location, history, storage }) ?? ''
  return loopbackBridge({ token, fetch: window.fetch.bind(window), onShown })
}

/** The bridge to whichever host shows this page. Once per page. */
export function openBridge(): Bridge {
  return window.qiancheng ? electronBridge(window.qiancheng) : openLoopback()
}
