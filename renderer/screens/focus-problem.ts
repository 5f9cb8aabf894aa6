/** After a refused form the keyboard stands in the first field that needs something. */
export function focusFirstProblem(form: HTMLElement | null): void {
  focusSoon(form, '[aria-invalid="true"], [data-invalid] input, [data-invalid] button')
}

/** A refused passphrase was cleared and is typed again. */
export function focusFirstSecret(form: HTMLElement | null): void {
  focusSoon(form, 'input[autocomplete$="-password"]')
}

function focusSoon(form: HTMLElement | null, selector: string): void {
  // What is said about the fields is drawn after this press has been handled.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>(selector)?.focus())
}
