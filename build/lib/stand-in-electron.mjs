// @ts-check
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { electronVersion } from './electron.mjs'

/** Where `@electron/fuses` looks for the switches: its mark, a version, their number, and one character each. */
const fuseWire = ['dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', '\x01', '\x09', '011000001']

const program = `#!/bin/sh
echo 'This package was made without Electron, to look at what goes into it. It does not start.' >&2
exit 1
`

/**
 * A folder shaped like Electron for Linux, so that everything but Electron itself can be packed and looked at on a
 * machine that cannot fetch it.
 * @param {string} folder
 */
export function makeStandIn(folder) {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  writeFileSync(join(folder, 'electron'), Buffer.from(program + fuseWire.join(''), 'latin1'))
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'version'), electronVersion())
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), 'stand-in\n')
  for (const name of ['zh-CN', 'zh-TW', 'en-US', 'fr'])
    writeFileSync(join(folder, 'locales', `${name}.pak`), 'stand-in\n')
  return folder
}
