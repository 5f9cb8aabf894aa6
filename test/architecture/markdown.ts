import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT, read } from './files.ts'

/** Code is not text: what looks like a link or a heading inside it is neither. */
const withoutCode = (text: string) =>
  text
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')

const LINKS = [
  /!?\[(?:[^\][]|\[[^\]]*\])*\]\(\s*<?([^\s)>]+)>?(?:\s+["'(][^)]*)?\)/g,
  /^ {0,3}\[[^\]^][^\]]*\]:\s*<?([^\s>]+)>?/gm,
  /\b(?:href|src)="([^"]+)"/g,
]

/** Where a page's relative links lead; addresses of the web are not asked for. */
export function linksIn(text: string): string[] {
  const plain = withoutCode(text)
  const targets = LINKS.flatMap((pattern) => [...plain.matchAll(pattern)].map(([, target = '']) => target))
  return targets.filter((target) => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(target))
}

/** GitHub's way from a heading to its anchor. */
const slug = (heading: string) =>
  heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

/** Every anchor of a page; a heading that comes again gets a number. */
export function anchorsIn(text: string): Set<string> {
  const fenceless = text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
  const anchors = new Set([...fenceless.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id))
  const seen = new Map<string, number>()
  for (const [, heading = ''] of fenceless.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const name = slug(heading)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    anchors.add(before === 0 ? name : `${name}-${before}`)
  }
  return anchors
}

/** The links of a page that lead nowhere. */
export function brokenLinks(page: string, text: string): string[] {
  return linksIn(text)
    .filter((link) => {
      const [path = '', anchor] = decodeURI(link).split('#')
      const target = path === '' ? page : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path)
      if (target.startsWith('..') || (path !== '' && !existsSync(join(ROOT, target)))) return true
      if (!anchor || !target.endsWith('.md')) return false
      return !anchorsIn(path === '' ? text : read(target)).has(anchor)
    })
    .map((link) => `${page}: ${link}`)
}
