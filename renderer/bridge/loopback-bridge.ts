import { contract, isCallName, type Reply, TOPICS, type Topic } from '../../shared/contract/index.ts'
import { type Bridge, HostGone } from './bridge.ts'
import { type Follower, followChanges, type Times } from './follow-changes.ts'
import { listeners, lostState } from './listeners.ts'
import { readReply } from './read-reply.ts'

/** Longer than anything the host does while somebody waits. */
const PATIENCE_MS = 60_000
/** An act may sit out the wait after wrong passphrases, or copy a whole office to a slow stick. */
const ACT_PATIENCE_MS = 30 * 60_000

const patienceFor = (name: string): number =>
  isCallName(name) && contract[name].kind === 'act' ? ACT_PATIENCE_MS : PATIENCE_MS

export interface LoopbackPage {
  readonly token: string
  readonly fetch: typeof fetch
  /** Before each address; empty in a page, which stands at the host itself. */
  readonly origin?: string
  readonly times?: Partial<Times>
  /** Tells when the page is put away (false) and taken up again (true). */
  readonly onShown?: (listener: (shown: boolean) => void) => void
}

/** Statuses that mean "no answer" and not "no". */
function checkAnswered({ status }: Response): void {
  if (status === 401) throw new HostGone('replaced')
  if (status === 503) throw new HostGone('unreachable')
}

async function post<T>({ fetch, token, origin = '' }: LoopbackPage, name: string, input: unknown) {
  const response = await fetch(`${origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-qiancheng-token': token },
    body: JSON.stringify(input),
    credentials: 'omit',
    signal: AbortSignal.timeout(patienceFor(name)),
  })
  checkAnswered(response)
  return readReply<T>(await response.json())
}

function askChanges({ fetch, token, origin = '' }: LoopbackPage) {
  const headers = { 'x-qiancheng-token': token }
  return (signal: AbortSignal) => fetch(`${origin}/changes`, { headers, credentials: 'omit', signal })
}

/**
 * A browser opens six connections to one host, over all tabs. A tab that nobody looks at gives its own back and
 * reads everything again when it is looked at.
 */
function restWhileHidden(
  page: LoopbackPage,
  follower: Follower,
  tell: (topics: readonly Topic[]) => void,
): void {
  page.onShown?.((shown) => {
    if (!shown) return follower.pause()
    follower.resume()
    return tell(TOPICS)
  })
}

/** The bridge of a page that a browser shows. */
export function loopbackBridge(page: LoopbackPage): Bridge {
  const changes = listeners<readonly Topic[]>()
  const lost = lostState()
  const follower = followChanges({
    ask: askChanges(page),
    onTopics: changes.tell,
    onUp: () => lost.set(false),
    onDown: () => lost.set(true),
    ...(page.times && { times: page.times }),
  })
  restWhileHidden(page, follower, changes.tell)
  const gone = (error: unknown): never => {
    lost.set(true)
    follower.restart()
    throw error instanceof HostGone ? error : new HostGone('unreachable', error)
  }
  return {
    call: <T>(name: string, input: unknown): Promise<Reply<T>> => post<T>(page, name, input).catch(gone),
    onChange: changes.add,
    onLost: lost.on,
  }
}
