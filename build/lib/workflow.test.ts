import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { at } from './paths.mjs'
import { stageNames } from './test-options.mjs'
import { tryProgram } from './try-program.mjs'

interface Step {
  readonly run?: string
  readonly uses?: string
}
interface Workflow {
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, { strategy: { matrix: { include: { runner: string }[] } }; steps: Step[] }>
}

const folder = at('.github', 'workflows')
const workflows = readdirSync(folder).map((name) => ({
  name,
  value: parse(readFileSync(join(folder, name), 'utf8')) as Workflow,
}))
const steps = workflows.flatMap(({ value }) => Object.values(value.jobs).flatMap((job) => job.steps))
const base = mkdtempSync(join(tmpdir(), 'qiancheng-test-'))
afterAll(() => rmSync(base, { recursive: true }))

test('the public checks run on all three systems and may write nothing', () => {
  expect(workflows.map(({ name }) => name)).toContain('desktop.yml')
  for (const { value } of workflows) expect(value.permissions).toEqual({ contents: 'read' })
  const runners = workflows.flatMap(({ value }) =>
    Object.values(value.jobs).flatMap((job) => job.strategy.matrix.include.map(({ runner }) => runner)),
  )
  for (const system of ['ubuntu', 'windows', 'macos'])
    expect(runners.some((runner) => runner.startsWith(system))).toBe(true)
})

test('every script and stage that a step names is there, and every action has a version', () => {
  const scripts = JSON.parse(readFileSync(at('package.json'), 'utf8')).scripts
  const runs = steps.map(({ run = '' }) => run).join('\n')
  for (const [, file = ''] of runs.matchAll(/node ((?:build|node_modules)\/\S+)/g))
    expect(existsSync(at(file)), file).toBe(true)
  for (const [, name = ''] of runs.matchAll(/npm run (\w+)/g)) expect(scripts).toHaveProperty(name)
  const named = [...runs.matchAll(/build\/test\.mjs ([\w ]+)/g)].flatMap(([, words = '']) => words.split(' '))
  expect(new Set(named)).toEqual(new Set(stageNames))
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
})

/** A program of a few lines in place of the packed one. */
function program(lines: string): string {
  const file = join(base, `program-${lines.length}`)
  writeFileSync(file, `#!/bin/sh\n${lines}\n`)
  chmodSync(file, 0o755)
  return file
}

test('a packed program has started once it has set up an office, and not before', async ({ skip }) => {
  skip(process.platform === 'win32', 'A program of a few lines is a shell script')
  const good = program('mkdir "$2/window"; sleep 0.2; echo {} > "$2/office.keyring"; sleep 60')
  expect(await tryProgram(good)).toBeGreaterThan(0.15)
  await expect(tryProgram(program('mkdir "$2/window"; exit 3'))).rejects.toThrow('exit code 3')
  await expect(tryProgram(program('mkdir "$2/window"; sleep 60'), 1)).rejects.toThrow('no office in 1 s')
  await expect(tryProgram(join(base, 'none'))).rejects.toThrow('ENOENT')
})
