import { useEffect, useRef } from 'react'
import { useNow } from '../../stores/clock.ts'

/** The list's order and figures change when a limit passes; then it is worked out anew by the host. */
export function useFreshWhenDue(items: readonly { readonly dueAt: string | null }[], refetch: () => unknown) {
  const now = useNow()
  const late = items.filter((item) => item.dueAt !== null && Date.parse(item.dueAt) < now).length
  const before = useRef({ items, late })
  useEffect(() => {
    const passed = before.current.items === items && before.current.late !== late
    before.current = { items, late }
    if (passed) refetch()
  }, [items, late, refetch])
}
