import type { Like } from './like.ts'
import type { zhHans } from './zh-Hans/index.ts'

/** Every visible word of the product. 简体 is written first and gives the shape; the other languages must match it. */
export type Words = Like<typeof zhHans>
