import { expect, test } from 'vitest'
import { filesBelow, read } from './files.ts'
import { anchorsIn, brokenLinks } from './markdown.ts'

test('every relative link and anchor of every page leads somewhere', () => {
  const pages = filesBelow('.', /\.md$/)
  expect(pages.flatMap((page) => brokenLinks(page, read(page)))).toEqual([])
})

test('anchors are those GitHub makes', () => {
  const text =
    '# One path: `a` → b\n## 签程 Qiancheng\n## Again\n## Again\n```\n# not one\n```\n<a id="here"></a>'
  expect([...anchorsIn(text)].sort()).toEqual(
    ['here', 'one-path-a--b', '签程-qiancheng', 'again', 'again-1'].sort(),
  )
})

test.each([
  ['a file that is not there', '[x](no-such-file.md)'],
  ['an anchor that is not there', '# Here\n[x](#there)'],
  ['a picture that is not there', '![x](./no.png "title")'],
  ['a reference that leads nowhere', '[x][1]\n\n[1]: ./no-such-file.md'],
  ['a page of HTML that leads nowhere', '<img src="no.png">'],
  ['a way out of the repository', '[x](../../outside.md)'],
])('finds %s', (_, text) => {
  expect(brokenLinks('docs/page.md', text)).toHaveLength(1)
})

test.each([
  ['the web', '[x](https://example.com/a#b) and <mailto:a@example.com>'],
  ['an anchor of its own', '# Here it is\n[x](#here-it-is)'],
  ['a file and a folder', '[x](../package.json) [y](../shared/)'],
  ['code', '`[x](no.md)`\n```\n[x](no.md)\n```'],
  ['a footnote', 'so it is[^1]\n\n[^1]: Because.'],
])('leaves %s in peace', (_, text) => {
  expect(brokenLinks('docs/page.md', text)).toEqual([])
})
