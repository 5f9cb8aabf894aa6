import { describe, expect, test } from 'vitest'
import { PALETTE_ACTS } from '../../shared/acts/acts.ts'
import { wordsIn } from '../../shared/language/index.ts'
import { actScore, closeness, ranked, recordScore } from './rank.ts'

test('the beginning of a name counts more than its middle, a whole word more than a part of one', () => {
  const scores = ['备份', '备份与恢复码', '设置：备份', '立即备份', '锁定'].map((name) =>
    closeness('备份', name),
  )
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(scores).size).toBe(scores.length)
  expect(closeness('ＬＯＣＫ', 'Lock')).toBe(100)
  expect(closeness('', 'Lock')).toBe(0)
})

test('an act is found by its words in any language, and by what else it is called', () => {
  const names = ['外观：深色', '外觀：深色', 'Appearance: dark']
  const also = ['主题 手术间', '主題 手術間', 'theme theatre']
  for (const asked of ['深色', '外觀', 'dark', '手術', '手术', 'dark theme']) {
    expect(actScore(asked, names, also), asked).toBeGreaterThan(0)
  }
  expect(actScore('浅色', names, also)).toBe(0)
})

describe('every act is found by two characters of its name, in each language', () => {
  const languages = (['zh-Hans', 'zh-Hant', 'en'] as const).map((one) => wordsIn(one).screens.acts.names)
  test.each(PALETTE_ACTS)('%s', (id) => {
    const names = languages.map((one) => one[id].name)
    for (const name of names) {
      const two = Array.from(name.replace(/^.*[：:]\s*/, ''))
        .slice(0, 2)
        .join('')
      const best = ranked(
        PALETTE_ACTS.map((other) => ({
          id: other,
          score: actScore(
            two,
            languages.map((one) => one[other].name),
            languages.map((one) => one[other].also),
          ),
        })),
      )
      expect(
        best.map((one) => one.id),
        two,
      ).toContain(id)
    }
  })
})

test('a record is better found by its number or headline than somewhere in its text', () => {
  const record = { number: 'MR-20260902-01', headline: '主畫面提案', runName: '暖冬礼盒' }
  const score = (asked: string, match: string) => recordScore(asked, { ...record, snippet: { match } })
  expect(score('mr-20260902-01', 'MR-20260902-01')).toBe(100)
  expect(score('主画面', '主畫面')).toBe(90)
  expect(score('暖冬', '暖冬')).toBe(60)
  expect(score('湖绿', '湖绿')).toBe(50)
})
