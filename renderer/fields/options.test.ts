import { expect, test } from 'vitest'
import { wordsIn } from '../../shared/language/index.ts'
import { nudged, placed } from './marks.ts'
import { fromLocal, toLocal } from './moment.ts'
import { fitsOneLine, optionsIn } from './options.ts'
import { withFiles } from './with-files.ts'
import { writeSize } from './write-size.ts'

const modes = ['面谈', '视频会议', '电话', '邮件', '微信', '其他']

test('six short answers stand side by side, seven or long ones in a list', () => {
  const words = wordsIn('zh-Hans').forms.client_meeting.fields
  expect(fitsOneLine(optionsIn(modes, words.contact_mode))).toBe(true)
  expect(fitsOneLine(optionsIn(Object.keys(words.meeting_type.options), words.meeting_type))).toBe(false)
  expect(fitsOneLine([{ id: 'a', label: 'A long answer that needs most of a whole line by itself' }])).toBe(
    false,
  )
})

test('marks are placed in parts of the outline and stay on it', () => {
  const box = { left: 100, top: 50, width: 200, height: 400 }
  expect(placed('front', { x: 150, y: 250 }, box)).toEqual({ view: 'front', x: 0.25, y: 0.5, label: '' })
  expect(placed('back', { x: 999, y: 0 }, box)).toMatchObject({ x: 1, y: 0 })
  const mark = { view: 'front', x: 0.99, y: 0.5, label: '' } as const
  expect(nudged(mark, 'ArrowRight')).toMatchObject({ x: 1 })
  expect(nudged(mark, 'a')).toBeNull()
})

test('a file is listed once by its bytes', () => {
  const file = { name: 'a.pdf', size: 1, hash: 'x' }
  expect(withFiles([file], [{ ...file, name: 'b.pdf' }])).toHaveLength(1)
  expect([writeSize(12), writeSize(1_468_006)]).toEqual(['12 B', '1.4 MB'])
})

test('the office’s wall clock, whatever zone the instant was written in', () => {
  expect(toLocal('2026-11-21T07:54:00Z', 'Asia/Shanghai')).toBe('2026-11-21T15:54')
  expect(fromLocal('2026-11-21T15:54', 'Asia/Shanghai')).toBe('2026-11-21T15:54:00+08:00')
  expect([toLocal('soon', 'Asia/Shanghai'), fromLocal('', 'Asia/Shanghai')]).toEqual(['', null])
})
