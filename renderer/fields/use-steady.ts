import { useRef, useState } from 'react'

type Acts = { readonly [name: string]: (...args: never[]) => unknown }

/**
 * The same functions for as long as the component stands, each doing what the newest of its name does. For events
 * only: what is given them need not work again because a function was made anew.
 */
export function useSteady<A extends Acts>(acts: A): A {
  const latest = useRef(acts)
  latest.current = acts
  const [steady] = useState(() =>
    Object.fromEntries(
      Object.keys(acts).map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)]),
    ),
  )
  return steady as A
}
