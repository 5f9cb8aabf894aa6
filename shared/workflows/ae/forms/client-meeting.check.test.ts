import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts, goodMeeting } from '../../../../test/every-workflow/support/office.ts'
import { checkAnswers } from '../../../forms/check.ts'
import type { DocumentFacts } from '../../../forms/context.ts'
import type { JsonObject } from '../../../values/json.ts'
import { clientMeeting } from './client-meeting.form.ts'

const opening = documentFacts('client_meeting', { is_opening: true })
const found = (more: JsonObject, documents: readonly DocumentFacts[] = []) =>
  checkAnswers(clientMeeting, goodMeeting(more), contextAt(undefined, { documents })).map(
    (one) => `${one.code}@${one.at.join('/')}`,
  )
const action = (more: JsonObject = {}) => ({
  actions: [{ action: '提交进程表', side: '我司', owner: '林小舟', due_at: '2026-09-10', ...more }],
})
const copies = (...sides: readonly string[]) => ({
  distribution: sides.map((side) => ({ name: '某人', side, channel: '邮件', sent_at: null })),
})
const item = (more: JsonObject) => ({
  items: [{ topic: '预算', discussion: '说明。', conclusion: '定了。', state: '已确认', ...more }],
})

describe('a meeting record', () => {
  it.each<[string, JsonObject, string[]]>([
    ['good', {}, []],
    ['end before start', { end_at: '2026-09-02T09:59:59+08:00' }, ['notAfter@end_at']],
    ['end at start', { end_at: '2026-09-02T10:00:00+08:00' }, ['notAfter@end_at']],
    ['end at start, written in another zone', { end_at: '2026-09-02T02:00:00Z' }, ['notAfter@end_at']],
    ['end to come', { end_at: '2026-09-02T17:20:01+08:00' }, ['inTheFuture@end_at']],
    [
      'next contact before the end',
      { next_meeting_at: '2026-09-02T11:30:00+08:00' },
      ['notAfter@next_meeting_at'],
    ],
    ['next contact later', { next_meeting_at: '2026-09-02T11:30:01+08:00' }, []],
    ['no place when meeting in person', { place: ' ' }, ['required@place']],
    ['no place on the telephone', { place: null, contact_mode: '电话' }, []],
    ['no action, no tick', { actions: [] }, ['actionsOrNone@actions']],
    ['no action, ticked', { actions: [], no_action: true }, []],
    ['actions and the tick', { no_action: true }, ['noneButActions@no_action']],
    ['two names', action({ owner: '林小舟、罗一鸣' }), ['oneName@actions/0/owner']],
    ['two names with a comma', action({ owner: '林小舟，罗一鸣' }), ['oneName@actions/0/owner']],
    ['action due on the day', action({ due_at: '2026-09-02' }), []],
    ['action due the day before', action({ due_at: '2026-09-01' }), ['beforeDay@actions/0/due_at']],
    ['nobody at the client', copies('我司', '第三方'), ['needsClientRecipient@distribution']],
    ['nobody of ours', copies('客户'), ['needsInternalRecipient@distribution']],
    ['both sides', copies('我司', '客户'), []],
    ['confirmed without conclusion', item({ conclusion: null }), ['required@items/0/conclusion']],
    ['rejected without conclusion', item({ conclusion: '', state: '否决' }), ['required@items/0/conclusion']],
    ['to be confirmed without conclusion', item({ conclusion: null, state: '待确认' }), []],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('opens a project only once', () => {
    expect(found({}, [opening])).toEqual(['openingAlreadyIssued@is_opening'])
    expect(found({ is_opening: false }, [opening])).toEqual([])
  })

  it('noted in a few points asks less', () => {
    const brief = { brief: true, start_at: null, contact_mode: '电话', place: null }
    expect(found({ ...brief, ...item({ topic: null, discussion: null }) })).toEqual([])
    expect(found({ start_at: null })).toEqual(['required@start_at'])
  })

  it('noted in a few points does not ask what its page does not show', () => {
    const open = [{ action: '提交进程表', owner: '林小舟', state: null, note: null }]
    expect(found({ prev_actions: open })).toEqual(['required@prev_actions/0/state'])
    expect(found({ prev_actions: open, brief: true })).toEqual([])
  })

  it('written too late needs a reason', () => {
    const at = (now: string, more: JsonObject = {}) =>
      checkAnswers(clientMeeting, goodMeeting(more), contextAt(now)).map((one) => one.at.join('/'))
    expect(at('2026-09-03T11:30:00+08:00')).toEqual([])
    expect(at('2026-09-03T11:30:01+08:00')).toEqual(['late_reason'])
    expect(at('2026-09-03T11:30:01+08:00', { late_reason: '等核对' })).toEqual([])
  })
})
