import { describe, expect, test } from 'vitest'
import { checkSource } from './check.ts'
import { filesBelow, read } from './files.ts'

const SOURCES = /\.(ts|tsx|mts|mjs|css)$/

const sources = filesBelow('.', SOURCES)

test('there are sources to check', () => {
  expect(sources.length).toBeGreaterThan(20)
})

test('every source file keeps to the table', () => {
  expect(sources.flatMap((path) => checkSource(path, read(path)))).toEqual([])
})

/** Path, code, and the beginning of what must be said of it: proof that each rule can fail. */
const WRONG: readonly [path: string, code: string, said: RegExp][] = [
  [
    'shared/a.ts',
    "import { x } from '../electron/services/x.ts'",
    /shared may not import electron\/services/,
  ],
  ['shared/a.ts', "import type { X } from '../renderer/x.ts'", /shared may not import renderer/],
  ['shared/a.ts', "import fs from 'node:fs'", /may not import the package node:fs/],
  ['shared/a.ts', "import fs from 'fs'", /may not import the package fs/],
  ['shared/a.ts', "import { v7 } from 'uuid'", /may not import the package uuid/],
  ['shared/a.ts', "export * from 'react'", /may not import the package react/],
  ['shared/a.ts', "export { x } from '../test/x.ts'", /no layer/],
  ['shared/a.ts', "const x = await import('react')", /package react/],
  ['shared/a.ts', 'const x = await import(name)', /package \(computed\)/],
  ['shared/a.ts', "type T = import('react').ReactNode", /package react/],
  ['shared/a.ts', 'const at = Date.now()', /Date\.now may not/],
  ['shared/a.ts', "const at = Date['now']()", /Date\.now may not/],
  ['shared/a.ts', 'const at = new Date()', /new Date\(\) may not/],
  ['shared/a.ts', 'const at = Date()', /Date\(\) may not/],
  ['shared/a.ts', 'const n = Math.random()', /Math\.random may not/],
  ['shared/a.ts', 'const id = crypto.randomUUID()', /crypto\. may not/],
  ['shared/a.ts', 'const id = globalThis.crypto.randomUUID()', /crypto\. may not/],
  ['shared/a.ts', 'const t = performance.now()', /performance\.now may not/],
  ['electron/services/a.ts', "import { x } from '../shell/x.ts'", /services may not import electron\/shell/],
  ['electron/services/a.ts', "import { x } from '../../renderer/x.ts'", /services may not import renderer/],
  ['electron/services/a.ts', "import { app } from 'electron'", /electron is imported outside/],
  ['electron/services/a.ts', "import { app } from 'electron/main'", /electron is imported outside/],
  ['electron/services/a.ts', "import { DatabaseSync } from 'node:sqlite'", /node:sqlite is imported outside/],
  ['electron/services/a.ts', "import pdfmake from 'pdfmake/build/pdfmake.js'", /pdfmake is imported outside/],
  ['electron/services/a.ts', "const x = require('pdfmake')", /pdfmake is imported outside/],
  ['electron/loopback.ts', "import { x } from './shell/x.ts'", /loopback may not import electron\/shell/],
  ['electron/loopback/a.ts', "import { app } from 'electron'", /electron is imported outside/],
  ['electron/shell/a.ts', "import { x } from '../loopback/x.ts'", /shell may not import electron\/loopback/],
  ['electron/main.ts', "import { x } from './loopback/x.ts'", /main may not import electron\/loopback/],
  ['electron/cli.ts', "import { x } from './shell/x.ts'", /cli may not import electron\/shell/],
  ['electron/preload.ts', "import { x } from './services/x.ts'", /preload may not import electron\/services/],
  ['electron/preload.ts', "import fs from 'node:fs'", /package node:fs/],
  ['electron/policy.ts', "import { x } from './shell/x.ts'", /host may not import electron\/shell/],
  ['electron/services/a.ts', "import { x } from '../policy.ts'", /services may not import electron\/policy/],
  ['electron/other/a.ts', '', /belongs to no layer/],
  ['renderer/a.tsx', "import { x } from '../electron/services/x.ts'", /renderer may not import electron/],
  ['renderer/a.tsx', "import fs from 'node:fs'", /package node:fs/],
  ['renderer/screens/a.tsx', "import Dexie from 'dexie'", /dexie is imported outside/],
  ['renderer/a.tsx', 'console.log(1)', /console\.log may not/],
  ['renderer/a.css', 'a {}\n'.repeat(501), /501 lines/],
]

const RIGHT: readonly [path: string, code: string][] = [
  ['shared/a.ts', "import { z } from 'zod'\nimport { x } from './engine/x.ts'"],
  ['shared/a.ts', "// Date.now()\nconst said = 'new Date()'\nconst day = new Date(2026, 0, 1)"],
  ['shared/a.test.ts', "import { test } from 'vitest'\nDate.now()"],
  ['electron/services/storage/a.ts', "import { DatabaseSync } from 'node:sqlite'"],
  ['electron/services/pdf/a.ts', "import pdfmake from 'pdfmake'"],
  ['electron/main.ts', "import { app } from 'electron'\nimport { x } from './shell/x.ts'"],
  ['electron/loopback/a.ts', "import { x } from '../policy.ts'"],
  ['renderer/drafts/a.ts', "import Dexie from 'dexie'\nimport css from '../ui/a.module.css'"],
  ['renderer/a.ts', "import url from 'pdfjs-dist/build/pdf.worker.min.mjs?url'"],
  ['shared/a.ts', '\n'.repeat(500)],
]

describe('each rule can fail', () => {
  test.each(WRONG)('%s: %s', (path, code, said) => {
    expect(checkSource(path, code).join('\n')).toMatch(said)
  })
})

describe('what is allowed passes', () => {
  test.each(RIGHT)('%s: %s', (path, code) => {
    expect(checkSource(path, code)).toEqual([])
  })
})
