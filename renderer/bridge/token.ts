const KEY = 'qiancheng.token'

/** The token is 32 bytes in base64url; a route may follow it at once: `#token=…/runs/1`. */
const FRAGMENT = /^#token=([A-Za-z0-9_-]{43})(.*)$/s

export interface TokenPlaces {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>
  readonly history: Pick<History, 'replaceState' | 'state'>
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
}

/** Whether the address brings a token. */
export const bringsToken = (hash: string): boolean => FRAGMENT.test(hash)

/**
 * The token of this tab. It comes in the fragment, which no browser sends anywhere, is taken out of the address at
 * once (addresses end up in the history and in screenshots) and stays in the tab for a reload.
 */
export function takeToken({ location, history, storage }: TokenPlaces): string | null {
  const [, token, route = ''] = FRAGMENT.exec(location.hash) ?? []
  if (token === undefined) return storage.getItem(KEY)
  storage.setItem(KEY, token)
  const fragment = route === '' ? '' : `#${route}`
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`)
  return token
}
