import { shell } from 'electron'
import { v7 as uuid } from 'uuid'
import { openServices, type ServiceOptions } from './services/index.ts'
import { startDesktop } from './shell/start.ts'

/** The desktop host: `electron . [--data DIR] [--demo]`. */
void startDesktop({
  openServices: (options: ServiceOptions) =>
    openServices({ ...options, openPath: (path) => shell.openPath(path) }),
  ids: { next: uuid },
})
