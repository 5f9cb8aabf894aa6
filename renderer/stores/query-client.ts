import { QueryClient } from '@tanstack/react-query'
import type { Topic } from '../../shared/contract/index.ts'
import type { Bridge } from '../bridge/bridge.ts'
import { useLostStore } from './lost.ts'
import { isStale } from './topics.ts'

const STATUS = 'office.status'

/** Answers stay fresh until the host says that their topic changed, so nothing is asked again by time or focus. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The host is on this machine: whether there is an internet is no concern of ours.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Follows the host's two messages; gives back how to stop. */
export function follow(bridge: Bridge, client: QueryClient): () => void {
  const stopChange = bridge.onChange((changed) => void readAgain(client, changed))
  const stopLost = bridge.onLost((lost) => {
    useLostStore.setState({ lost })
    // Changes may have been missed while nobody was listening.
    if (!lost) void askStatus(client).then(() => client.invalidateQueries())
  })
  return () => {
    stopChange()
    stopLost()
  }
}

/**
 * After somebody signed in or out the status comes first: a screen that must go away is gone before anything on it is
 * asked anew, and refused.
 */
async function readAgain(client: QueryClient, changed: readonly Topic[]): Promise<void> {
  if (changed.includes('session')) await askStatus(client)
  await client.invalidateQueries({
    predicate: ({ queryKey: [name] }) =>
      isStale(String(name), changed) && !(name === STATUS && changed.includes('session')),
  })
}

/** Asks the one question whose answer decides what is shown at all. */
export function askStatus(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: [STATUS] })
}

/** Forgets every answer but the status: they belong to whoever was signed in. */
export function forgetAnswers(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey: [name] }) => name !== STATUS })
  client.getMutationCache().clear()
}
