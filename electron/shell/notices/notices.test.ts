import { expect, test, vi } from 'vitest'
import type { Output } from '../../../shared/contract/index.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import { momentsBetween } from './moments.ts'
import { createNotices, type NoticeText } from './notices.ts'

const MINUTE = 60_000
const NOON = Date.parse('2026-09-02T12:00:00+08:00')
const words = wordsIn('zh-Hans').desktop.notices

const due = (id: string, minutes: number) => ({ id, dueAt: NOON + minutes * MINUTE, name: id })

test('an hour before and at the moment, each once', () => {
  const one = [due('a', 90)]
  const kinds = (from: number, to: number) =>
    momentsBetween(one, NOON + from * MINUTE, NOON + to * MINUTE).map(({ kind }) => kind)
  expect(kinds(0, 29)).toEqual([])
  expect(kinds(29, 30)).toEqual(['soon'])
  expect(kinds(30, 89)).toEqual([])
  expect(kinds(89, 90)).toEqual(['late'])
  expect(kinds(90, 900)).toEqual([])
  // Asleep over both: only what still helps.
  expect(kinds(0, 600)).toEqual(['late'])
})

function desk() {
  const shown: NoticeText[] = []
  let now = NOON
  let open = true
  let wanted = true
  const items = [
    item('甲项目', '海报', 70),
    item('乙项目', '报价', 71),
    item('丙项目', '合同', 72),
    item('丁项目', '', null),
  ]
  const notices = createNotices({
    today: async () => (open ? ({ items } as unknown as Output<'today.get'>) : null),
    words: () => words,
    wanted: () => wanted,
    show: (text) => shown.push(text),
    now: () => now,
  })
  return {
    shown,
    notices,
    pass: (minutes: number) => {
      now += minutes * MINUTE
      notices.look()
    },
    lock: () => {
      open = false
      return notices.read()
    },
    want: (yes: boolean) => {
      wanted = yes
    },
  }
}

const item = (runName: string, headline: string, minutes: number | null) => ({
  id: runName,
  runName,
  headline,
  dueAt: minutes === null ? null : new Date(NOON + minutes * MINUTE).toISOString(),
})

test('while open a notice says what it is about', async () => {
  const { notices, pass, shown } = desk()
  await notices.read()
  pass(10)
  expect(shown).toEqual([{ title: words.soon, body: '甲项目 · 海报' }])
  pass(1)
  expect(shown[1]).toEqual({ title: words.soon, body: '乙项目 · 报价' })
})

test('while locked it comes all the same, and names nobody', async () => {
  const { notices, pass, lock, shown } = desk()
  await notices.read()
  await lock()
  for (const minutes of [10, 1, 1, 58]) pass(minutes)
  const [soon, late] = [words.soon, words.late].map((title) => ({ title, body: words.look }))
  expect(shown).toEqual([soon, soon, soon, late])
  expect(JSON.stringify(shown)).not.toMatch(/项目|海报/)
})

test('many at once are one, without names', async () => {
  const { notices, pass, shown } = desk()
  await notices.read()
  pass(200)
  expect(shown).toEqual([{ title: words.several(3), body: words.look }])
})

test('an office that wants none gets none, and none afterwards for what was missed', async () => {
  const { notices, pass, want, shown } = desk()
  await notices.read()
  want(false)
  pass(10)
  want(true)
  pass(0)
  expect(shown).toEqual([])
})

test('what is not due at any time is never said', async () => {
  const today = vi.fn(async () => null)
  const show = vi.fn()
  const notices = createNotices({ today, words: () => words, wanted: () => true, show, now: () => NOON })
  await notices.read()
  notices.look()
  expect(show).not.toHaveBeenCalled()
})
