import type { Workflow } from '../../../shared/engine/workflow.ts'
import type { DocumentFacts, FormContext } from '../../../shared/forms/context.ts'
import type { Reminder } from '../../../shared/forms/form.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import type { Core } from '../core.ts'
import { documentOf } from '../projections/documents.ts'
import type { SeenRun, TodayItem } from './items.ts'

type Texts = { readonly [rule: string]: (params: { readonly [name: string]: string }) => string }

/** What to send about a reminder, ready to paste, in the language of the paper it is about; nothing for our own work. */
export function noticeOf(
  workflow: Workflow,
  reminder: Pick<Reminder, 'rule' | 'dueAt' | 'params'>,
  document: DocumentFacts | null,
  context: FormContext,
  language: DocumentLanguage,
): Pick<TodayItem, 'notice'> {
  const notice = workflow.notice?.(reminder, document, context)
  if (!notice) return {}
  const texts = textsOf(workflow.id, language)
  const text = texts[notice.rule]?.(notice.params)
  return text === undefined ? {} : { notice: { to: notice.to, text } }
}

function textsOf(workflow: string, language: DocumentLanguage): Texts {
  const all = wordsIn(language).workflows as unknown as { readonly [id: string]: { readonly notices: Texts } }
  return all[workflow]?.notices ?? {}
}

/** The same for a record whose reply is overdue, which is asked for by a rule of the program's own. */
export function withReplyNotice(core: Core, { workflow, context }: SeenRun, item: TodayItem): TodayItem {
  const document = context.documents.find((one) => one.id === item.documentId) ?? null
  const language = (item.documentId && documentOf(core, item.documentId)?.language) || 'zh-Hans'
  const reminder = { rule: item.rule, dueAt: item.dueAt ?? context.now, params: {} }
  return { ...item, ...noticeOf(workflow, reminder, document, context, language) }
}
