import type { Page } from '@playwright/test'
import { wordsIn } from '../../../shared/language/index.ts'

/** What can be read on the screen, names of languages left out: each stands in its own script everywhere. */
export async function visibleText(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [document.title, document.body.innerText, ...said].join('\n')
  })
  return Object.values(wordsIn('en').languages).reduce((rest, name) => rest.replaceAll(name, ''), text)
}

/** The seal in the corner is the program's sign, in every language. */
const SIGN = ['签', '簽']

export const hanIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /\p{Script=Han}/u.test(line))
    .filter((line) => !SIGN.includes(line.trim()))

const charactersOf = (words: unknown): Set<string> => new Set(written(words).match(/\p{Script=Han}/gu) ?? [])

function written(words: unknown): string {
  if (typeof words === 'string') return words
  if (typeof words === 'function') return String(words)
  return words !== null && typeof words === 'object' ? Object.values(words).map(written).join('') : ''
}

/** Characters our simplified words use and our traditional words never do. */
const traditional = charactersOf(wordsIn('zh-Hant'))
const simplified = [...charactersOf(wordsIn('zh-Hans'))].filter((one) => !traditional.has(one))

export const onlySimplified = (text: string): string[] =>
  text.split('\n').filter((line) => simplified.some((one) => line.includes(one)))
