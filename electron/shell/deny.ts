import type { Session, WebContents } from 'electron'
import { ORIGIN } from './channels.ts'

/** What a page of ours can ask for without leaving the computer: its files, and what it made itself. */
const isLocal = (url: string) =>
  url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`) || url.startsWith('data:')

/** DevTools is Chromium's own page, and there is none in the packaged program. */
const isDevTools = (url: string) => url.startsWith('devtools://')

/** No permission is granted to any page, and nothing is fetched from anywhere. */
export function denySession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, give) => give({}))
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !isLocal(url) && !isDevTools(url) }),
  )
}

/** A page stays where it is, opens nothing and hosts nothing. */
export function denyContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // A blob the page made itself (a PDF to print) may be shown in a frame; the top page may go nowhere.
    if (event.isMainFrame || !event.url.startsWith(`blob:${ORIGIN}/`)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
