import { v7 as uuid } from 'uuid'
import { openServices } from './services/index.ts'
import { startDesktop } from './shell/start.ts'

/** The desktop host: `electron . [--data DIR] [--demo]`. */
void startDesktop({ openServices, ids: { next: uuid } })
