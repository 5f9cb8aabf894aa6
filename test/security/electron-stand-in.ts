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
  setWebRTCIPHandlingPolicy(policy: string) {
    record.calls.push(`peers: ${policy}`)
  }
  print(options: unknown, done: (success: boolean, why: string) => void) {
    record.prints.push(options)
    done(...system.printing)
  }
}

/** What the system answers when it is asked; a test says what. */
export const system = {
  printing: [true, ''] as [boolean, string],
  chosen: { canceled: true, filePaths: [] as string[] },
  displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  notices: true,
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
  bounds = { x: 0, y: 0, width: 0, height: 0 }
  maximised = false
  minimised = false
  readonly did: string[] = []
  show = () => void this.did.push('show')
  hide = () => void this.did.push('hide')
  focus = () => void this.did.push('focus')
  restore = () => void this.did.push('restore')
  maximize = () => void this.did.push('maximize')
  getNormalBounds = () => this.bounds
  isMaximized = () => this.maximised
  isMinimized = () => this.minimised
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
  menus: [] as unknown[],
  notices: [] as NoticeStandIn[],
  trays: [] as TrayStandIn[],
  prints: [] as unknown[],
  choices: [] as unknown[],
  proxies: [] as unknown[],
}

const keep = (name: string) => (handler: Handler) => void record.session.set(name, handler)

const sessionEvents = new EventEmitter()

export const session = {
  defaultSession: {
    on: (name: string, listener: (...args: unknown[]) => void) => void sessionEvents.on(name, listener),
    emit: (name: string, ...args: unknown[]) => sessionEvents.emit(name, ...args),
    setProxy: async (config: unknown) => void record.proxies.push(config),
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
  getPath = (name: string) => `/system/${name}`
  setAppUserModelId = (id: string) => void record.calls.push(`model: ${id}`)
  setPath = (name: string, path: string) => {
    record.paths[name] = path
  }
  requestSingleInstanceLock = () => this.lock
  exit = (code: number) => void record.exits.push(code)
  quit = () => void record.calls.push('quit')
}

export const app = new App()
export const BrowserWindow = WindowStandIn
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => void record.schemes.push(...schemes),
}
export const Menu = {
  setApplicationMenu: (menu: unknown) => void record.menus.push(menu),
  buildFromTemplate: (template: unknown) => template,
}
export const dialog = {
  showErrorBox: (_title: string, text: string) => void record.errors.push(text),
  showOpenDialog: async (_window: unknown, options: unknown) => {
    record.choices.push(options)
    return system.chosen
  },
}
export const shell = {
  openPath: async (path: string) => {
    record.opened.push(path)
    return ''
  },
}
export const ipcMain = {
  handle: (channel: string, handler: Handler) => void record.ipc.set(channel, handler),
}

export const powerMonitor = new EventEmitter()
export const screen = { getAllDisplays: () => system.displays }
export const nativeImage = {
  createFromBuffer: (buffer: Buffer) => ({ buffer, addRepresentation: () => {} }),
}

export class NoticeStandIn extends EventEmitter {
  static isSupported = () => system.notices
  readonly text: unknown
  constructor(text: unknown) {
    super()
    this.text = text
  }
  show = () => void record.notices.push(this)
}
export { NoticeStandIn as Notification }

export class TrayStandIn extends EventEmitter {
  menu: unknown
  tip = ''
  gone = false
  constructor(picture: unknown) {
    super()
    if (!picture) throw new Error('a tray without a picture')
    record.trays.push(this)
  }
  setToolTip = (tip: string) => {
    this.tip = tip
  }
  setContextMenu = (menu: unknown) => {
    this.menu = menu
  }
  destroy = () => {
    this.gone = true
  }
}
export { TrayStandIn as Tray }

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
