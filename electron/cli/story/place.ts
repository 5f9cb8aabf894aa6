/** `acts[3].expect.number` */
export function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.length === 0 ? 'the file' : steps.join('').replace(/^\./, '')
}
