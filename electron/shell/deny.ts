import type { Session, WebContents } from 'electron'
import { ORIGIN } from './channels.ts'

/** What a page of ours can ask for without leaving the computer: its files, and what it made itself. */
const isLocal = (url: string) =>
  url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`) || url.startsWith('data:')

/** DevTools is Chromium's own page, and there is none in the packaged program. */
const isDevTools = (url: string) => url.startsWith('devtools://')

/** Nobody listens there, and not even this computer is exempt. */
const NOWHERE = { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' } as const

/** No permission is granted to any page, and nothing is fetched from anywhere. */
export function denySession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, give) => give({}))
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !isLocal(url) && !isDevTools(url) }),
  )
  // What asks nobody (a connection made in advance, a name looked up) ends here. Our own scheme needs no network.
  void session.setProxy(NOWHERE)
}

/** A page stays where it is, opens nothing and hosts nothing. */
export function denyContents(contents: WebContents): void {
  // Connections between browsers ask neither the content policy nor the session; without a proxy for them there are none.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // A blob the page made itself (a PDF to print) may be shown in a frame; the top page may go nowhere.
    if (event.isMainFrame || !event.url.startsWith(`blob:${ORIGIN}/`)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
