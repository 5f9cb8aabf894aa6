import { z } from 'zod'
import { problem } from '../problem.ts'
import { type FieldRules, isEmptyList, type Kind, line } from './kind.ts'

/** Marks on the outline of a body; x and y run from 0 to 1 over the outline, seen from the viewer's side. */
export interface BodyDiagramSpec extends FieldRules {
  readonly kind: 'bodyDiagram'
}
export const BODY_VIEWS = ['front', 'back'] as const
export type BodyMark = {
  readonly view: (typeof BODY_VIEWS)[number]
  readonly x: number
  readonly y: number
  readonly label: string
}

const mark = z
  .strictObject({
    view: z.enum(BODY_VIEWS),
    x: z.number().min(0).max(1),
    y: z.number().min(0).max(1),
    label: z.string().max(200),
  })
  .readonly()

export const bodyDiagramKind: Kind<'bodyDiagram', BodyDiagramSpec, readonly BodyMark[]> = {
  id: 'bodyDiagram',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: () => z.array(mark).max(50).readonly().nullable(),
  check: (value, _spec, at) =>
    value.flatMap((one, index) =>
      one.label.trim() === '' ? [problem([...at, index, 'label'], 'required')] : [],
    ),
  print: (value, _spec, say) =>
    line(
      (value ?? []).map((one) => `${one.view === 'front' ? say.front : say.back}：${one.label}`).join('；'),
    ),
}
