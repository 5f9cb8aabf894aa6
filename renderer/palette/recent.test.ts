import { beforeEach, expect, test } from 'vitest'
import { forgetSeen, sawScreen, useRecentStore } from './recent.ts'

beforeEach(forgetSeen)
const paths = () => useRecentStore.getState().seen.map(({ path }) => path)

test('records are remembered once, the newest first; standing screens are not', () => {
  for (const path of [
    '/runs/a',
    '/',
    '/documents/b',
    '/settings',
    '/runs/new',
    '/runs/a/drafts/c',
    '/runs/a',
  ]) {
    sawScreen(path, path)
  }
  expect(paths()).toEqual(['/runs/a', '/runs/a/drafts/c', '/documents/b'])
})

test('only the last few', () => {
  for (let at = 0; at < 20; at += 1) sawScreen(`/runs/${at}`, 'x')
  expect(paths()).toEqual(['/runs/19', '/runs/18', '/runs/17', '/runs/16', '/runs/15', '/runs/14'])
})
