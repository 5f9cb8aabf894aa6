import type { WindowStandIn } from '../electron-stand-in.ts'
import { ORIGIN } from '../electron-stand-in.ts'

/** An event as Electron hands it over, from somewhere that is not our page. `during` holds only while it is handled. */
export interface Forged {
  readonly how: string
  readonly event: () => unknown
  readonly during?: (window: WindowStandIn) => () => void
}

/** A frame of which Electron has let go: every question throws. */
const disposed = new Proxy(
  {},
  {
    get: () => {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
  },
)

/** Our top frame shows something else for a moment. */
const shows = (origin: string, url: string) => (window: WindowStandIn) => {
  Object.assign(window.webContents.mainFrame, { origin, url })
  return () => void Object.assign(window.webContents.mainFrame, { origin: ORIGIN, url: `${ORIGIN}/` })
}

const FOREIGN: readonly (readonly [origin: string, url: string])[] = [
  ['https://example.com', 'https://example.com/'],
  ['null', 'about:blank'],
  ['null', 'data:text/html,x'],
  ['file://', 'file:///etc/passwd'],
  ['', ''],
  ['app://bundle.example.com', 'app://bundle.example.com/'],
  ['app://bundle:1', 'app://bundle:1/'],
  ['http://127.0.0.1:47613', 'http://127.0.0.1:47613/'],
  // The two halves must agree.
  [ORIGIN, 'https://example.com/'],
  [ORIGIN, `blob:${ORIGIN}/7d0c`],
  [ORIGIN, `${ORIGIN}.example.com/`],
  ['https://example.com', `${ORIGIN}/`],
]

export function forgeries(window: WindowStandIn): readonly Forged[] {
  const { webContents: sender } = window
  const frame = sender.mainFrame
  const ours = () => ({ sender, senderFrame: frame })
  const inFrame = (senderFrame: unknown) => () => ({ sender, senderFrame })
  return [
    { how: 'no frame', event: inFrame(null) },
    { how: 'a frame that is gone', event: inFrame(disposed) },
    { how: 'a frame inside', event: inFrame({ parent: frame, origin: ORIGIN, url: `${ORIGIN}/` }) },
    { how: 'a copy of our frame', event: inFrame({ ...frame }) },
    { how: 'another window', event: () => ({ sender: {}, senderFrame: frame }) },
    { how: 'a window of another page', event: () => ({ sender: {}, senderFrame: { ...frame } }) },
    {
      how: 'a window that is gone',
      event: ours,
      during: (one) => {
        one.destroyed = true
        return () => {
          one.destroyed = false
        }
      },
    },
    ...FOREIGN.map(([origin, url]) => ({
      how: `our top frame shows ${url} as ${origin}`,
      event: ours,
      during: shows(origin, url),
    })),
  ]
}
