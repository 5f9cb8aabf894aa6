import { refuse } from '../../../shared/contract/fault.ts'
import { addAttachment, attachmentOf, decoded } from '../attachments/attachments.ts'
import type { Core } from '../core.ts'
import { faultIn } from '../pictures/picture.ts'
import type { HandlersOf } from './handlers.ts'

export function attachmentHandlers(core: Core): HandlersOf<'attachment.add' | 'attachment.get'> {
  return {
    'attachment.add': ({ name, base64, picture }) => {
      const bytes = decoded(base64)
      const why = picture ? faultIn(bytes) : null
      if (why) refuse('pictureUnfit', { params: { why } })
      return addAttachment(core, name, bytes)
    },
    'attachment.get': ({ hash }) => {
      const found = attachmentOf(core, hash) ?? refuse('notFound', { params: { what: 'attachment' } })
      return { name: found.name, base64: Buffer.from(found.bytes).toString('base64') }
    },
  }
}
