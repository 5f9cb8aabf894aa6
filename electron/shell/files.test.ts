import { afterAll, expect, test, vi } from 'vitest'
import { random } from '../../test/faults/kill/random.ts'
import { ORIGIN } from '../../test/security/electron-stand-in.ts'
import { SECRET, screensFolder } from '../../test/security/loopback-host.ts'
import { readManifest } from '../manifest.ts'
import { fileReply } from './files.ts'

vi.mock('electron', () => import('../../test/security/electron-stand-in.ts'))

const screens = screensFolder()
const manifest = readManifest(screens.folder)
afterAll(screens.remove)

const PIECES = [
  ...['..', '.', '', 'assets', 'app.js', 'index.html', '.hidden', 'secret.txt', 'renderer', 'SECRE~1.TXT'],
  ...[
    '%2e%2e',
    '%2E.',
    '%252e%252e',
    '..%00',
    '..%5c',
    '..\\',
    '%c0%ae%c0%ae',
    '..;',
    '．．',
    'app.js::$DATA',
  ],
  ...['C:', 'etc', 'passwd', 'office.db', 'app.js%20', 'app.js.', 'APP.JS', '?', '#', '@', 'x@y', '//'],
]
const BASES = [
  ORIGIN,
  `${ORIGIN}/`,
  `${ORIGIN}//`,
  `${ORIGIN}\\`,
  'app://',
  'app:/',
  'file://',
  'app://bundle.example.com',
  'APP://BUNDLE',
]

test('five thousand addresses beside the list get nothing', async () => {
  const chance = random(20_261_126)
  const pick = <T>(list: readonly T[]) => list[chance.below(list.length)] as T
  const served = new Set<string>()
  for (let turn = 0; turn < 5_000; turn += 1) {
    const path = Array.from({ length: 1 + chance.below(6) }, () => pick(PIECES)).join(
      pick(['/', '/', '\\', '%2f']),
    )
    const url = `${pick(BASES)}${pick(['/', ''])}${path}`
    const reply = fileReply(manifest, { method: 'GET', url })
    if (reply.status === 200) served.add(url)
    expect(await reply.text()).not.toContain(SECRET)
  }
  // Chance may hit the two that are on the list, and no other spelling of them.
  const known = [...manifest.keys()].map((address) => `${ORIGIN}${address}`)
  expect([...served].filter((url) => !known.includes(url))).toEqual([])
})

test('control: what is on the list is served', async () => {
  const reply = fileReply(manifest, { method: 'GET', url: `${ORIGIN}/assets/app.js` })
  expect([reply.status, await reply.text()]).toEqual([200, 'export {}'])
})
