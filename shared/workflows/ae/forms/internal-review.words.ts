/**
 * Words of the absolute kind that 广告法 §9(3) names, and the usual ones of the same kind. The list points at them; whether
 * a text may stand is for people to judge.
 */
const ABSOLUTE = [
  '国家级',
  '最高级',
  '最佳',
  '最好',
  '最优',
  '最低价',
  '最先进',
  '第一品牌',
  '全国第一',
  '全网第一',
  '顶级',
  '极品',
  '唯一',
  '独一无二',
  '首选',
  '绝对',
  '百分之百',
  '100%',
  '史无前例',
  '万能',
  '國家級',
  '最高級',
  '最優',
  '最低價',
  '最先進',
  '全國第一',
  '全網第一',
  '頂級',
  '極品',
  '獨一無二',
  '首選',
  '絕對',
  '史無前例',
  '萬能',
] as const

/** Those that stand in a text, each once, in the order of the list. */
export const absoluteTerms = (text: string): readonly string[] =>
  ABSOLUTE.filter((term) => text.includes(term))
