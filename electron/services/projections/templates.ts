import type { RecordedEvent } from '../../../shared/engine/events.ts'
import type { RunTemplate } from '../../../shared/forms/template.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { RecordParts } from './parts.ts'

const TABLE = 'template'

export interface TemplateRecord extends RunTemplate {
  readonly id: string
}

interface Row {
  readonly id: string
  readonly seq: number
  readonly body: Uint8Array
}

type Saved = Extract<RecordedEvent, { readonly type: 'template.saved' }>

export function projectTemplate({ db, vault }: RecordParts, { body, stationSeq }: Saved): void {
  const { templateId, template } = body
  db.run('delete from template where id = ?', templateId)
  if (template === null) return
  const sealed = sealJson(vault, TABLE, templateId, stationSeq, template)
  db.run('insert into template (id, seq, body) values (?, ?, ?)', templateId, stationSeq, sealed)
}

export function templatesOf({ db, vault }: RecordParts): readonly TemplateRecord[] {
  return db
    .all<Row>('select id, seq, body from template order by seq')
    .map(({ id, seq, body }) => ({ id, ...openJson<RunTemplate>(vault, TABLE, id, seq, body) }))
}
