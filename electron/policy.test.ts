import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_POLICY, PRESSABLE_STYLE_HASH, SECURITY_HEADERS } from './policy.ts'

const require = createRequire(import.meta.url)
const ariaFolder = dirname(require.resolve('react-aria/package.json'))
const press = readFileSync(join(ariaFolder, 'dist/private/interactions/usePress.mjs'), 'utf8')

/** The text the package will put into its style tag, read out of its source. */
function pressableStyle(source: string): string {
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1]
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1]
  if (template === undefined || attribute === undefined) throw new Error('react-aria changed its style tag')
  return template.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim()
}

test('the allowed hash is the one of the style tag in the installed react-aria', () => {
  const hash = createHash('sha256').update(pressableStyle(press)).digest('base64')
  expect(PRESSABLE_STYLE_HASH).toBe(`sha256-${hash}`)
})

test('each directive is well formed and nothing unsafe is allowed', () => {
  for (const directive of CONTENT_POLICY.split('; '))
    expect(directive).toMatch(/^[a-z-]+ [^;,:]+(?::[^;,]*)?$/)
  expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|https?:/)
  expect(CONTENT_POLICY.startsWith("default-src 'none';")).toBe(true)
})

test('no header lets another origin in', () => {
  expect(Object.keys(SECURITY_HEADERS).join()).not.toMatch(/access-control/i)
})
