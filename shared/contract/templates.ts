import { z } from 'zod'
import { command, query } from './call.ts'
import * as s from './shapes.ts'

export const templateCalls = {
  /** Templates the office has saved, in the order they were last saved. */
  'template.list': query(
    'staff',
    z.strictObject({}),
    z.object({
      templates: z.array(z.object({ id: s.id, name: z.string(), forms: z.array(z.string()) })),
    }),
  ),
  /**
   * Saves what a project's papers say as a template: without dates, files, people and clients. With an id that is there
   * already it takes the place of that one; `runId` null only renames it.
   */
  'template.save': command(
    'staff',
    { templateId: s.id, name: s.name, runId: s.id.nullable() },
    z.object({ forms: z.array(z.string()) }),
  ),
  /** Projects that were started from it keep what they took. */
  'template.remove': command('staff', { templateId: s.id }, z.object({})),
}
