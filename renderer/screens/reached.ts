/** The clause a run has come to; one with nothing next has come as far as it is done. */
export const reachedStep = ({ now, done }: { readonly now: number; readonly done: number }): number =>
  now === 0 ? done : now
