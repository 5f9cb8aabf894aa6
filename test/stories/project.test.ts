import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Report } from '../../electron/cli/report.ts'
import { PAPERS } from '../../shared/workflows/ae/forms/index.ts'
import { makeProjectStory, PROJECT_STORY } from './convert-project.ts'
import { cli, scratch } from './support.ts'

it('the story of the project is what the converter makes of the sample', () => {
  expect(readFileSync(PROJECT_STORY, 'utf8')).toBe(makeProjectStory())
})

it('plays from the first contact to the archive, with a paper of every form', {
  timeout: 400_000,
}, async () => {
  const folder = scratch()
  const { code, stderr } = await cli(['demo', '--story', PROJECT_STORY, '--out', '.'], folder)
  expect([code, stderr]).toEqual([0, ''])
  const { documents }: Report = JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8'))
  expect(new Set(documents.map((one) => one.number.slice(0, 2)))).toEqual(new Set(Object.keys(PAPERS)))
  expect(documents.filter((one) => one.missing.length > 0)).toEqual([])
})
