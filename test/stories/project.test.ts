import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../electron/cli/report.ts'
import { perform } from '../../electron/cli/story/perform.ts'
import { readStory } from '../../electron/cli/story/read.ts'
import type { Services } from '../../electron/services/ports.ts'
import { formsOf } from '../../shared/engine/workflow.ts'
import { PAPERS } from '../../shared/workflows/ae/forms/index.ts'
import { ae } from '../../shared/workflows/ae/workflow.ts'
import { callHost, testHost } from '../security/loopback-host.ts'
import { makeProjectStory, PROJECT_STORY } from './convert-project.ts'
import { cli, ROOT, scratch } from './support.ts'

const LONG = 400_000
const story = readStory(PROJECT_STORY)
const read = (file: string): Report => JSON.parse(readFileSync(file, 'utf8'))

it('the story of the project is what the converter makes of the sample', () => {
  expect(readFileSync(PROJECT_STORY, 'utf8')).toBe(makeProjectStory())
})

it('tries every gate while it is closed', () => {
  const gates = formsOf(ae).flatMap((form) => (form.gates ?? []).map(({ id }) => id))
  const ofSteps = ae.steps.flatMap(({ gate }) => (gate ? [gate.id] : []))
  const tried = new Set(story.acts.flatMap(({ act, refused }) => (act === 'submit' && refused?.gate) || []))
  expect([...tried].toSorted()).toEqual([...gates, ...ofSteps].toSorted())
})

describe('from the first contact to the archive', { timeout: LONG }, () => {
  it('makes a paper of every form, and its table is the one that was committed', async () => {
    const folder = scratch()
    const { code, stderr } = await cli(['demo', '--story', PROJECT_STORY, '--out', '.'], folder)
    expect([code, stderr]).toEqual([0, ''])
    const report = read(join(folder, 'documents.json'))
    const { documents } = report
    expect(new Set(documents.map((one) => one.number.slice(0, 2)))).toEqual(new Set(Object.keys(PAPERS)))
    expect(documents.filter((one) => one.missing.length > 0)).toEqual([])
    expect(stable(report)).toEqual(stable(read(join(ROOT, 'docs', 'figures', 'ae-project.json'))))
  })

  it('is refused the same over a connection, in requests made by hand', async () => {
    const { played } = await perform(story, null, async () => null, overHttp)
    const committed = read(join(ROOT, 'docs', 'figures', 'ae-project.json'))
    expect(played.refusals).toEqual(committed.refusals)
  })
})

/** The bytes of a page carry the journal of their own office. */
const stable = ({ documents, sheets, ...report }: Report) => ({
  ...report,
  sheets: sheets.map((one) => one.file),
  documents: documents.map(({ sha256: _sha256, bytes: _bytes, ...one }) => one),
})

/** The acts reach the services as text over a socket, with the headers the page would send. */
async function overHttp(services: Services): Promise<Services> {
  const host = await testHost({}, services)
  return {
    dispatch: async (name, input) => (await callHost(host, name, JSON.stringify(input))).json(),
    onChange: services.onChange,
    close: async () => {
      await host.close()
      await services.close()
    },
  }
}
