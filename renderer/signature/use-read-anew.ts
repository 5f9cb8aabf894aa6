import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

const ABOUT = ['document.get', 'document.pdf', 'sign.places', 'run.get', 'history.list']

/** What is known of documents is asked again: somebody else was faster, and the push may still be on its way. */
export function useReadAnew(): () => void {
  const client = useQueryClient()
  return useCallback(
    () =>
      void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => ABOUT.includes(String(name)) }),
    [client],
  )
}
