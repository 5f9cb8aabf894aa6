import { parseArgs } from 'node:util'

export interface DesktopOptions {
  readonly data?: string
  readonly demo: boolean
}

/** Electron mixes in switches of its own and of Chromium, so what is not known here is not ours to refuse. */
export function desktopOptions(args: readonly string[]): DesktopOptions {
  const options = { data: { type: 'string' }, demo: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true })
  const { data, demo } = values
  return { demo: demo === true, ...(typeof data === 'string' && data !== '' && { data }) }
}
