import type { CanvasLine, CanvasRect, CanvasShape } from '../nodes.ts'
import { TINT } from '../page/measures.ts'

export type Shape = CanvasLine | CanvasRect | CanvasShape

/** Greys that stay apart after copying; the tint and the line of today only help where there is colour. */
export const COLORS = {
  free: '#e6e6e6',
  tint: TINT,
  plan: '#8f8f8f',
  actual: '#1c1c1c',
  today: '#a83224',
  week: '#c4c4c4',
} as const
