import { z } from 'zod'
import { captionOf, isPictureName, MOST_PICTURES } from '../../values/picture.ts'
import { problem } from '../problem.ts'
import { type FieldRules, isEmptyList, type Kind, line, type PrintedPicture } from './kind.ts'

/** Files kept with the record, each named by the SHA-256 of its bytes. */
export interface AttachmentSpec extends FieldRules {
  readonly kind: 'attachment'
  readonly max?: number
  /** They print on the page: `only` pictures are taken here, or those among the files that `also` are pictures. */
  readonly pictures?: 'only' | 'also'
}
export type AttachmentValue = {
  readonly name: string
  readonly size: number
  readonly hash: string
  /** What is printed under a picture. */
  readonly caption?: string
}

const file = z
  .strictObject({
    name: z.string().min(1).max(200),
    size: z.number().int().min(0),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    caption: z.string().max(60).optional(),
  })
  .readonly()

const mostOf = ({ max, pictures }: AttachmentSpec): number =>
  max ?? (pictures === 'only' ? MOST_PICTURES : 100)

export const attachmentKind: Kind<'attachment', AttachmentSpec, readonly AttachmentValue[]> = {
  id: 'attachment',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: () => z.array(file).max(100).readonly().nullable() as z.ZodType<readonly AttachmentValue[] | null>,
  check: (value, spec, at) => [
    ...(value.length > mostOf(spec) ? [problem(at, 'tooManyRows', { max: mostOf(spec) })] : []),
    ...(spec.pictures === 'only' ? value : []).flatMap((one, index) =>
      isPictureName(one.name) ? [] : [problem([...at, index], 'pictureUnfit', { why: 'kind' })],
    ),
  ],
  print: (value, { pictures }) => {
    const files = value ?? []
    const shown = pictures ? files.filter((one) => isPictureName(one.name)) : []
    const named = files.filter((one) => !shown.includes(one)).map((one) => one.name)
    if (shown.length === 0) return line(named.join('、'))
    return { as: 'pictures', pictures: shown.map(pictureOf), text: named.join('、') }
  },
}

const pictureOf = ({ hash, name, caption }: AttachmentValue): PrintedPicture => ({
  hash,
  caption: caption?.trim() || captionOf(name),
})
