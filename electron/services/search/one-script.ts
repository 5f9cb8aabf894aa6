/// <reference path="./opencc.d.ts" />
import toTraditional from 'opencc-js/dict/STCharacters'
import toSimplified from 'opencc-js/dict/TSCharacters'

/**
 * Characters that are forms of one another in 简体 and 繁體 (钟 鐘 鍾 锺) stand for one of them. Both tables are needed:
 * the simplified 锺 of 钱锺书 is not in the table that turns 鍾 into 钟, and 钟 would not find him. One character at a
 * time: whole words convert more nicely, but then the fold of a character would depend on its neighbours, and 乾 in
 * 乾隆 would no longer be found by a search for 乾.
 */
export function oneScript(character: string): string {
  stands ??= standIns([toSimplified, toTraditional])
  return root(stands, character)
}

let stands: ReadonlyMap<string, string> | null = null

function standIns(tables: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const entry of tables.flatMap((table) => table.split('|'))) {
    const [first = '', ...others] = entry.split(' ')
    for (const other of others) {
      const [one, two] = [root(found, first), root(found, other)]
      if (one !== two) found.set(one, two)
    }
  }
  return found
}

function root(map: ReadonlyMap<string, string>, character: string): string {
  let last = character
  for (let next = map.get(last); next !== undefined; next = map.get(last)) last = next
  return last
}
