import { refuse } from '../../../shared/contract/fault.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { Core } from '../core.ts'
import { openRun } from '../form-context.ts'
import { templatesOf } from '../projections/templates.ts'
import { meOf } from '../session.ts'
import { formsOfRun } from '../templates/templates.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'template.list' | 'template.save' | 'template.remove'
type Forms = { readonly [form: string]: Answers }

export function templateHandlers(core: Core): HandlersOf<Names> {
  const save = (templateId: string, template: { name: string; forms: Forms } | null, by: string) =>
    core.record(OFFICE_STREAM, [{ type: 'template.saved', body: { templateId, template } }], by)
  const known = (id: string) =>
    templatesOf(core).find((one) => one.id === id) ?? refuse('notFound', { params: { what: 'template' } })
  return {
    'template.list': () => ({
      templates: templatesOf(core).map(({ id, name, forms }) => ({ id, name, forms: Object.keys(forms) })),
    }),
    'template.save': ({ templateId, name, runId }, session) => {
      const forms = runId === null ? known(templateId).forms : ofRun(core, runId)
      save(templateId, { name, forms }, meOf(session).id)
      return { forms: Object.keys(forms) }
    },
    'template.remove': ({ templateId }, session) => {
      known(templateId)
      save(templateId, null, meOf(session).id)
      return {}
    },
  }
}

/** An empty template would promise something and fill nothing in. */
function ofRun(core: Core, runId: string): Forms {
  const { run, workflow } = openRun(core, runId)
  const forms = formsOfRun(core, workflow, run)
  return Object.keys(forms).length === 0 ? refuse('nothingToSave') : forms
}
