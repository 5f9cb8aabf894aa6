import { describe, expect, it } from 'vitest'
import {
  projectAt,
  rulesOf,
  staffNamed,
  standing,
  typedSample,
} from '../../../../test/every-workflow/support/plan-project.ts'
import { closedGates } from '../../../engine/gates.ts'
import { checkAnswers, openAnswers } from '../../../forms/check.ts'
import type { Answers } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import { isPassed, isRehearsed, reviewPassed, timelineConfirmed, unreviewed } from '../facts.ts'
import { checkClosing } from './internal-review.check.ts'
import { internalReview } from './internal-review.form.ts'
import { absoluteTerms } from './internal-review.words.ts'
import { internalTimeline } from './internal-timeline.form.ts'
import { proposal } from './proposal.form.ts'
import { rehearsal } from './rehearsal.form.ts'
import { workOrder } from './work-order.form.ts'

const NOW = '2026-09-18T16:00:00+08:00'
const timeline = standing(internalTimeline)
const context = projectAt(NOW, [standing(workOrder), timeline])
const person = (name: string): Answers => ({ id: staffNamed(name).id, name })
const typed: Answers = {
  ...typedSample(internalReview),
  reviewers: ['何远帆', '罗一鸣', '鲁大衡'].map(person) as never,
}
const found = (more: Answers) => rulesOf(checkAnswers(internalReview, { ...typed, ...more }, context))
const judged = (result: string) =>
  rows(typed, 'criteria').map(
    (row, index): Answers => (index === 0 ? { ...row, result, comment: '须改' } : { ...row, result: '通过' }),
  ) as never

describe('a review', () => {
  it('of the sample is accepted', () => expect(found({})).toEqual([]))

  it.each<[string, Answers, string[]]>([
    [
      'passes what failed',
      { criteria: judged('不通过'), conclusion: '修改后通过' },
      ['cannotPass@conclusion'],
    ],
    ['passes at once what is to be changed', { conclusion: '通过' }, ['passAfterChanges@conclusion']],
    ['has faults without fixes', { fixes: [] }, ['needsFix@fixes']],
    ['passes without the legal side', { legal_checked: false }, ['legalFirst@legal_checked']],
    ['leaves the legal side open', { legal_checked: null }, ['required@legal_checked']],
    [
      'names a reviewer who cannot sign',
      { reviewers: [{ id: null, name: '外人' }] as never },
      ['reviewerOffList@reviewers'],
    ],
    ['has nothing to look at', { works: [] }, ['required@works']],
    [
      'has a fix due at the proposal',
      { fixes: [{ issue: '改', owner: person('江小楠'), due_at: '2026-09-21' }] as never },
      ['dueAfterProposal@fixes/0/due_at'],
    ],
    [
      'has a fix due before it',
      { fixes: [{ issue: '改', owner: person('江小楠'), due_at: '2026-09-17' }] as never },
      ['beforeDay@fixes/0/due_at'],
    ],
  ])('is refused where it %s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('that failed needs no legal side', () => {
    expect(found({ conclusion: '不通过', legal_checked: false })).toEqual([])
  })

  it('starts with the checklist, the reviewers, and the pieces of the work order', () => {
    const { answers } = openAnswers(internalReview, context)
    expect(rows(answers, 'criteria')).toHaveLength(11)
    expect((answers['reviewers'] as unknown as Answers[]).map((one) => one['name'])).toContain('何远帆')
    expect(rows(answers, 'works').map((row) => row['version'])).toEqual(
      rows(typedSample(workOrder), 'tasks').map(() => 'V1'),
    )
  })

  it('goes on with what the client sent back, one version on', () => {
    const second = projectAt('2026-09-24T15:00:00+08:00', [standing(internalReview), standing(proposal)])
    expect(rows(openAnswers(internalReview, second).answers, 'works')).toEqual([
      { name: '方案A 把冬天焐热', version: 'V2', author: person('江小楠'), file: null },
    ])
  })

  it('prints ticks, the conclusion, and a box for each reviewer', () => {
    const { blocks, corner } = buildSheet(internalReview, typed, context, {
      language: 'zh-Hans',
      number: null,
      version: 1,
    })
    expect(corner.confidential).toBe('内部资料')
    const ticks = blocks.flatMap((one) =>
      one.block === 'table' ? one.rows.flat().filter((cell) => cell === '✓') : [],
    )
    expect(ticks).toHaveLength(11)
    expect(JSON.stringify(blocks)).toContain('结论：修改后通过')
    const boxes = blocks.flatMap((one) => (one.block === 'signatures' ? one.boxes : []))
    expect(boxes.map((box) => box.place)).toEqual([
      'sig_reviewers',
      'sig_reviewers',
      'sig_reviewers',
      'sig_director',
    ])
  })

  it('points at absolute terms', () => {
    expect(absoluteTerms('国家级品质，最佳之选')).toEqual(['国家级', '最佳'])
    expect(absoluteTerms('把冬天焐热')).toEqual([])
  })
})

describe('closing a fix', () => {
  const closing = (done_at: string) =>
    rulesOf(
      checkClosing(
        { ...typed, fixes: [{ issue: '改', done_at }] as never },
        context,
        standing(internalReview),
      ),
    )

  it('was done between the review and today', () => {
    expect(closing('2026-09-18')).toEqual([])
    expect(closing('2026-09-17')).toEqual(['closeBeforeDone@fixes/0/done_at'])
    expect(closing('2026-09-19')).toEqual(['notDoneYet@fixes/0/done_at'])
  })

  it('is asked of its owner once it is due', () => {
    const review = standing(internalReview, {
      fixes: [{ issue: '更正错字', owner: person('许晚晴'), due_at: '2026-09-20' }] as never,
    })
    const rulesAt = (now: string) =>
      (internalReview.reminders?.(review, projectAt(now)) ?? []).map(({ rule, to }) => [rule, ...to])
    expect(rulesAt('2026-09-18T09:00:00+08:00')).toEqual([])
    expect(rulesAt('2026-09-20T09:00:00+08:00')).toEqual([['fixDue', 'writer', staffNamed('许晚晴').id]])
  })
})

describe('what may be shown to the client', () => {
  const shown = [{ name: '方案A 把冬天焐热', version: 'V1' }]
  const review = (more: Answers = {}, facts = {}) => standing(internalReview, more, { context, ...facts })
  const passed = (...documents: ReturnType<typeof review>[]) => reviewPassed({ documents }, shown)

  it('passed at just this version, to the end', () => {
    expect(passed(review())).toBe(true)
    expect(passed(review({}, { complete: false }))).toBe(false)
    expect(passed(review({ legal_checked: false }))).toBe(false)
    expect(passed(review({ conclusion: '不通过' }))).toBe(false)
    expect(passed(review({ fixes: [{ issue: '改', done_at: '2026-09-18' }] as never }))).toBe(false)
    expect(reviewPassed({ documents: [review()] }, [{ name: '方案A 把冬天焐热', version: 'V2' }])).toBe(false)
    expect(unreviewed({ documents: [] }, shown)).toEqual(shown)
    expect([reviewPassed({ documents: [] }, []), reviewPassed({ documents: [review()] }, [])]).toEqual([
      false,
      true,
    ])
  })

  it('is undone by a later review that failed', () => {
    expect(passed(review(), review({ conclusion: '不通过' }, { id: 'later' }))).toBe(false)
    expect(isPassed(review())).toBe(true)
  })

  it('was rehearsed after its review, or need not be', () => {
    const held = (more: Answers = {}, facts = {}) => standing(rehearsal, more, facts)
    const ready = (...documents: ReturnType<typeof held>[]) =>
      isRehearsed({ documents: [review(), ...documents] }, shown)
    expect(ready()).toBe(false)
    expect(ready(held())).toBe(true)
    expect(ready(held({ rehearsed_at: '2026-09-18T14:00:00+08:00' }))).toBe(false)
    expect(ready(held({ conclusion: '需再次预演' }))).toBe(false)
    expect(ready(held({}, { complete: false }))).toBe(false)
    expect(ready(held({ waived: true, conclusion: null }, { issuedAt: '2026-09-20T10:00:00+08:00' }))).toBe(
      true,
    )
  })

  it('and the timeline counts once nobody disagrees', () => {
    expect(timelineConfirmed({ documents: [timeline] })).toBe(true)
    expect(timelineConfirmed({ documents: [{ ...timeline, complete: false }] })).toBe(false)
    const disagrees = {
      ...timeline,
      answers: { ...timeline.answers, dept_confirms: [{ agreed: false }] as never },
    }
    expect(timelineConfirmed({ documents: [disagrees] })).toBe(false)
  })
})

describe('a rehearsal', () => {
  const at = projectAt('2026-09-20T12:00:00+08:00', [timeline, standing(internalReview)])
  const held = typedSample(rehearsal)
  const rules = (more: Answers, where = at) => rulesOf(checkAnswers(rehearsal, { ...held, ...more }, where))

  it('of the sample is accepted', () => expect(rules({})).toEqual([]))

  it.each<[string, Answers, string[]]>([
    ['comes after the proposal', { proposal_at: '2026-09-20T09:00:00+08:00' }, ['afterProposal@proposal_at']],
    ['comes before the review', { rehearsed_at: '2026-09-18T14:00:00+08:00' }, ['beforeReview@rehearsed_at']],
    ['is too long and ready', { conclusion: '可以提案' }, ['overTime@conclusion']],
    ['has nothing to run through', { agenda: [] }, ['required@agenda']],
    ['is waived without a reason', { waived: true }, ['required@waived_reason']],
  ])('is refused where it %s', (_name, more, expected) => expect(rules(more)).toEqual(expected))

  it('that is waived asks for the reason alone', () => {
    const waived = {
      waived: true,
      waived_reason: '与首轮内容相同',
      rehearsed_at: null,
      agenda: null,
      conclusion: null,
    }
    expect(rules(waived)).toEqual([])
    const { blocks } = buildSheet(rehearsal, { ...held, ...waived }, at, {
      language: 'zh-Hans',
      number: null,
      version: 1,
    })
    const boxes = blocks.flatMap((one) => (one.block === 'signatures' ? one.boxes : []))
    expect(boxes.map((box) => box.place)).toEqual(['sig_ae', 'sig_director'])
    expect(JSON.stringify(blocks)).toContain('与首轮内容相同')
  })

  it('waits for a review that came out well', () => {
    const closed = (...documents: (typeof timeline)[]) =>
      closedGates(rehearsal, {}, projectAt(NOW, documents)).map(({ gate }) => gate.id)
    expect(closed()).toEqual(['RH.review'])
    expect(closed(standing(internalReview, { conclusion: '不通过' }))).toEqual(['RH.review'])
    expect(closed(standing(internalReview, { fixes: [{ issue: '改' }] as never }))).toEqual([])
  })

  it('starts with the works, the day of the proposal and a run-down of an hour', () => {
    const { answers } = openAnswers(
      rehearsal,
      projectAt('2026-09-18T18:00:00+08:00', [timeline, standing(internalReview)]),
    )
    expect(answers['proposal_at']).toBe('2026-09-21T14:00:00+08:00')
    expect(rows(answers, 'agenda').reduce((sum, row) => sum + Number(row['plan_min']), 0)).toBe(60)
    expect(
      rows(openAnswers(rehearsal, projectAt(NOW, [standing(proposal)])).answers, 'questions').map((row) =>
        text(row, 'question'),
      ),
    ).toEqual(['方向认可,画面偏暗,标题再口语', '与竞品接近'])
  })

  it('prints the minutes against the limit', () => {
    const { blocks } = buildSheet(rehearsal, held, at, { language: 'zh-Hans', number: null, version: 1 })
    const table = blocks.find((one) => one.block === 'table')
    expect(table?.rows.at(-1)).toEqual(['', '合计（时限 60 分钟）', '', '60', '62'])
  })
})
