import { describe, expect, test } from 'vitest'
import { problem } from '../../shared/forms/problem.ts'
import { wordsIn } from '../../shared/language/index.ts'
import { formWords } from '../../shared/language/sheet-words.ts'
import { clientMeeting } from '../../shared/workflows/ae/forms/client-meeting.form.ts'
import { remaining } from './clock.ts'
import { pagesWithProblems, visibleProblems } from './places.ts'
import { sayPlace, sayProblem } from './say-problem.ts'
import { originOf } from './sources.ts'
import { createWizardStore } from './store.ts'
import { meetingContext } from './test-context.ts'

const sources = {
  place: { value: '青禾茶饮总部 3 楼', source: { code: 'document', number: 'MR-20261120-01' } },
  confirm: { value: '待确认', source: { code: 'default' } },
} as const
const start = {
  answers: { place: '青禾茶饮总部 3 楼' },
  sources,
  page: null,
  language: 'zh-Hans',
  savedAt: null,
} as const

describe('prefilled values', () => {
  test('a changed one says so and can be had back', () => {
    const store = createWizardStore(start)
    const origin = () => originOf('place', store.getState().answers, sources)
    expect(origin()).toMatchObject({ changed: false })
    store.getState().answer('place', '二楼')
    expect(origin()).toMatchObject({ changed: true, source: { number: 'MR-20261120-01' } })
    store.getState().restore('place')
    expect(store.getState().answers).toEqual(start.answers)
  })

  test('a mere default carries no chip, and what was never offered cannot be restored', () => {
    expect(originOf('confirm', {}, sources)).toBeNull()
    const store = createWizardStore(start)
    store.getState().restore('subject')
    expect(store.getState().answers).toBe(start.answers)
  })
})

describe('problems', () => {
  const problems = [problem(['end_at'], 'required'), problem(['actions', 1, 'owner'], 'oneName')]
  const seen = { touched: new Set<string>(), left: new Set<string>(), attempted: false }

  test('show at places that were left, on pages that were left, or after an attempt', () => {
    expect(visibleProblems(problems, seen)).toEqual([])
    expect(visibleProblems(problems, { ...seen, touched: new Set(['actions/1/owner']) })).toEqual([
      problems[1],
    ])
    expect(visibleProblems(problems, { ...seen, left: new Set(['end_at']) })).toEqual([problems[0]])
    expect(visibleProblems(problems, { ...seen, attempted: true })).toHaveLength(2)
  })

  test('mark their pages', () => {
    expect([...pagesWithProblems(clientMeeting.pages, problems)]).toEqual(['quick', 'meeting', 'actions'])
  })

  test('are named by label and row, other fields by their label', () => {
    const words = wordsIn('zh-Hans')
    const form = formWords('client_meeting', 'zh-Hans')
    expect(sayPlace(problem(['actions', 1, 'owner'], 'oneName'), words, form)).toBe('行动项 第2行 责任人')
    expect(sayProblem(problem(['end_at'], 'notAfter', { field: 'start_at' }), words, form)).toBe(
      '应晚于“开始时间”',
    )
  })
})

describe('the clock', () => {
  const at = (now: string) =>
    remaining(clientMeeting, { end_at: '2026-11-21T15:54:00+08:00' }, meetingContext({ now }))
  test('runs down in hours and minutes, then counts what is over', () => {
    expect(at('2026-11-22T09:42:00+08:00')).toMatchObject({ hours: '6:12', state: 'amber' })
    expect(at('2026-11-22T15:59:00+08:00')).toMatchObject({ hours: '0:05', state: 'late' })
    expect(remaining(clientMeeting, {}, meetingContext())).toBeNull()
  })
})

test('turning a page remembers the fields that were left; going nowhere changes nothing else', () => {
  const store = createWizardStore(start)
  store.getState().goTo('topics', ['subject', 'end_at'])
  store.getState().goTo('actions', ['items'])
  expect([...store.getState().left]).toEqual(['subject', 'end_at', 'items'])
  expect(store.getState().answers).toBe(start.answers)
})
