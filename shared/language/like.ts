/**
 * The shape another language must have: the same keys, texts for texts, sentences with the same parameters. A key
 * missing or left over in any language is a compile error.
 */
export type Like<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Like<T[K]> }
