import { EventEmitter } from 'node:events'

/** Records what the shell asks of Electron, so that it can be looked at without its binary. */

export const ORIGIN = 'app://bundle'

type Handler = (...args: never[]) => unknown

class Contents extends EventEmitter {
  readonly mainFrame = { parent: null, origin: ORIGIN, url: `${ORIGIN}/` }
  readonly sent: unknown[][] = []
  openHandler: Handler | undefined
  send(...message: unknown[]) {
    this.sent.push(message)
  }
  setWindowOpenHandler(handler: Handler) {
    this.openHandler = handler
  }
}

export class WindowStandIn extends EventEmitter {
  readonly webContents = new Contents()
  readonly loaded: string[] = []
  readonly options: { webPreferences: Record<string, unknown> } & Record<string, unknown>
  destroyed = false
  constructor(options: WindowStandIn['options']) {
    super()
    this.options = options
    record.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL = async (url: string) => void this.loaded.push(url)
  show() {}
  focus() {}
  restore() {}
  isMinimized = () => false
  isDestroyed = () => this.destroyed
}

/** Everything that was registered. */
export const record = {
  windows: [] as WindowStandIn[],
  ipc: new Map<string, Handler>(),
  session: new Map<string, Handler>(),
  schemes: [] as unknown[],
  exits: [] as number[],
  opened: [] as string[],
  errors: [] as string[],
  calls: [] as string[],
  paths: {} as Record<string, string>,
  exposed: {} as Record<string, unknown>,
}

const keep = (name: string) => (handler: Handler) => void record.session.set(name, handler)

export const session = {
  defaultSession: {
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
    protocol: {
      handle: (scheme: string, handler: Handler) => void record.session.set(`protocol:${scheme}`, handler),
    },
  },
}

class App extends EventEmitter {
  isPackaged = true
  lock = true
  appPath = ''
  enableSandbox = () => void record.calls.push('enableSandbox')
  whenReady = async () => void record.calls.push('ready')
  getAppPath = () => this.appPath
  setPath = (name: string, path: string) => {
    record.paths[name] = path
  }
  requestSingleInstanceLock = () => this.lock
  exit = (code: number) => void record.exits.push(code)
  quit() {}
}

export const app = new App()
export const BrowserWindow = WindowStandIn
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => void record.schemes.push(...schemes),
}
export const Menu = { setApplicationMenu: () => {}, buildFromTemplate: (template: unknown) => template }
export const dialog = { showErrorBox: (_title: string, text: string) => void record.errors.push(text) }
export const shell = {
  openPath: async (path: string) => {
    record.opened.push(path)
    return ''
  },
}
export const ipcMain = {
  handle: (channel: string, handler: Handler) => void record.ipc.set(channel, handler),
}

class Renderer extends EventEmitter {
  readonly invoked: unknown[][] = []
  invoke = async (...message: unknown[]) => {
    this.invoked.push(message)
    return 'reply'
  }
}
export const ipcRenderer = new Renderer()
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => {
    record.exposed[name] = value
  },
}
