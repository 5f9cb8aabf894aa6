import { z } from 'zod'

/** What a person may do in the office. One person may hold several (a small agency merges them). */
export const ROLES = [
  'manager',
  'ae',
  'am',
  'director',
  'dept_head',
  'executor',
  'finance',
  'archivist',
] as const
export type Role = (typeof ROLES)[number]

export const personSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
  title: z.string().trim().max(60),
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
})
export type Person = z.infer<typeof personSchema>
