import { expect, test } from 'vitest'
import {
  fieldOf,
  lookOf,
  memorySchema,
  NO_MEMORY,
  nextSort,
  withChoice,
  withField,
  withLook,
  withScreen,
} from './memory.ts'

const after = (paths: readonly string[]) =>
  paths.reduce((memory, path) => withScreen(memory, { path, title: path }), NO_MEMORY)
const recent = (paths: readonly string[]) => after(paths).recent.map(({ path }) => path)

test('records are remembered once, the newest first; standing screens are not', () => {
  const seen = ['/runs/a', '/', '/documents/b', '/settings', '/runs/new', '/runs/a/drafts/c', '/runs/a']
  expect(recent(seen)).toEqual(['/runs/a', '/runs/a/drafts/c', '/documents/b'])
})

test('only the last few', () => {
  const many = Array.from({ length: 20 }, (_, at) => `/runs/${at}`)
  expect(recent(many)).toEqual(['/runs/19', '/runs/18', '/runs/17', '/runs/16', '/runs/15', '/runs/14'])
})

test('one comes back to the last screen about something, not to where one begins or only passes', () => {
  expect(after(['/runs/a', '/']).at?.path).toBe('/runs/a')
  expect(after(['/documents/b', '/documents/b/sign/writer']).at?.path).toBe('/documents/b')
  expect(after(['/documents/b', '/documents/b/record/progress']).at?.path).toBe('/documents/b')
  expect(after(['/', '/settings/view']).at?.path).toBe('/settings/view')
})

test('the last field of each draft; of the oldest drafts no more', () => {
  let memory = withField(withField(NO_MEMORY, 'd1', 'f-a'), 'd1', 'f-b')
  expect(fieldOf(memory, 'd1')).toBe('f-b')
  for (let at = 0; at < 50; at += 1) memory = withField(memory, `x${at}`, 'f-c')
  expect(fieldOf(memory, 'd1')).toBeNull()
})

test('how a list looks, part by part', () => {
  const memory = withLook(withLook(NO_MEMORY, 'runs', { widths: { name: 300 } }), 'runs', {
    sort: { by: 'name', down: true },
  })
  expect(lookOf(memory, 'runs')).toEqual({ sort: { by: 'name', down: true }, widths: { name: 300 } })
  expect(lookOf(memory, 'documents')).toEqual({ sort: null, widths: {} })
})

test('a column sorts rising, falling, and not at all', () => {
  const rising = nextSort(null, 'name')
  const falling = nextSort(rising, 'name')
  expect([rising, falling, nextSort(falling, 'name')]).toEqual([
    { by: 'name', down: false },
    { by: 'name', down: true },
    null,
  ])
  expect(nextSort(falling, 'code')).toEqual({ by: 'code', down: false })
})

test('what was remembered is read again as it was', () => {
  const memory = withChoice(withScreen(NO_MEMORY, { path: '/runs/a', title: '春季' }), 'tab', 'history')
  expect(memorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory)
  expect(memorySchema.safeParse({ memory: 2 }).success).toBe(false)
})
