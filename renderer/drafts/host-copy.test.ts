import { expect, test } from 'vitest'
import { fault } from '../../shared/contract/fault.ts'
import { type Checkpoint, type CheckpointReply, HostCopy, type HostState } from './host-copy.ts'

/** A host that answers as it is told, and remembers what it was sent. */
function setting(replies: (CheckpointReply | 'gone')[]) {
  const sent: Checkpoint[] = []
  const said: HostState['is'][] = []
  const screen = { answers: { subject: '' }, page: null }
  let id = 0
  const copy = new HostCopy(
    {
      newId: () => `c${++id}`,
      current: () => screen,
      changed: (state) => said.push(state.is),
      send: async (checkpoint) => {
        sent.push(structuredClone(checkpoint))
        const reply = replies.shift() ?? {
          ok: true,
          rev: checkpoint.rev + 1,
          savedAt: `t${checkpoint.rev + 1}`,
        }
        if (reply === 'gone') throw new Error('gone')
        return reply
      },
    },
    0,
  )
  const type = (subject: string) => {
    screen.answers = { subject }
    copy.touch()
  }
  return { copy, sent, said, type }
}

test('what stands on the screen is sent once, on the revision the host gave last', async () => {
  const { copy, sent, said, type } = setting([])
  type('一')
  type('一二')
  expect(await copy.flush()).toBe(true)
  expect(await copy.flush()).toBe(true)
  expect(sent.map((one) => [one.rev, one.answers['subject']])).toEqual([[0, '一二']])
  type('一二三')
  await copy.flush()
  expect(sent.at(-1)).toMatchObject({ rev: 1, answers: { subject: '一二三' } })
  expect(said).toEqual(['dirty', 'saving', 'saved', 'dirty', 'saving', 'saved'])
})

test('a checkpoint without an answer is sent again word for word before anything newer', async () => {
  const { copy, sent, type } = setting(['gone'])
  type('一')
  expect(await copy.flush()).toBe(false)
  type('一二')
  expect(await copy.flush()).toBe(true)
  expect(sent.map((one) => [one.commandId, one.rev, one.answers['subject']])).toEqual([
    ['c1', 0, '一'],
    ['c1', 0, '一'],
    ['c2', 1, '一二'],
  ])
})

test('a conflict stops sending until the writer has chosen', async () => {
  const { copy, sent, said, type } = setting([{ ok: false, fault: fault('draftConflict') }])
  type('我的')
  expect(await copy.flush()).toBe(false)
  type('我的话')
  expect(await copy.flush()).toBe(false)
  expect(sent).toHaveLength(1)
  copy.settle(7)
  expect(await copy.flush()).toBe(true)
  expect(sent.at(-1)).toMatchObject({ rev: 7, answers: { subject: '我的话' } })
  expect(said).toContain('conflict')
})

test('a refusal is said and tried again later; after the end nothing is sent', async () => {
  const { copy, sent, said, type } = setting([{ ok: false, fault: fault('diskFull') }])
  type('一')
  await copy.flush()
  expect(said.at(-1)).toBe('refused')
  await copy.flush()
  expect(said.at(-1)).toBe('saved')
  copy.stop()
  type('二')
  await copy.flush()
  expect(sent).toHaveLength(2)
})
