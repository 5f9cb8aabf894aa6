import { expect, test } from 'vitest'
import { chooseCopy } from './choose-copy.ts'
import type { LocalRead } from './local-draft.ts'

const host = { rev: 4, page: 'meeting', answers: { subject: '旧', place: null, elapsed: 10 } }
const own = (key: string) => key !== 'elapsed'
const local = (rev: number, answers: { [key: string]: string | number | null }): LocalRead => ({
  state: 'found',
  draft: { draftId: 'd', runId: 'r', form: 'f', rev, page: 'topics', at: '', answers },
})

test('nothing here: the host is right', () => {
  expect(chooseCopy(host, { state: 'none' }, own)).toEqual({ ...host, from: 'host' })
  expect(chooseCopy(host, { state: 'unreadable' }, own).from).toBe('host')
})

test('words typed on the host’s revision, or one it never confirmed, are used again', () => {
  for (const rev of [4, 5]) {
    const opened = chooseCopy(host, local(rev, { subject: '新' }), own)
    expect(opened).toMatchObject({ from: 'recovered', page: 'topics', answers: { subject: '新' } })
  }
})

test('words typed on an older revision are kept, and the host will ask which side stays', () => {
  expect(chooseCopy(host, local(3, { subject: '新' }), own)).toMatchObject({ from: 'both', rev: 3 })
})

test('an empty field is the same written as null or left out; computed fields say nothing', () => {
  expect(chooseCopy(host, local(2, { subject: '旧', elapsed: 99 }), own).from).toBe('host')
})
