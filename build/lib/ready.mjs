// @ts-check
/**
 * Passes the host's output through as it comes and calls once with the address of its Ready line,
 * which may arrive in pieces.
 * @param {(url: string) => void} onReady
 * @param {(text: string) => void} pass
 */
export function watchReady(onReady, pass = (text) => void process.stdout.write(text)) {
  /** @type {string | undefined} */
  let line = ''
  return (/** @type {string} */ text) => {
    pass(text)
    if (line === undefined) return
    line += text
    const url = /^Ready (\S+)\r?\n/m.exec(line)?.[1]
    if (!url) return
    line = undefined
    onReady(url)
  }
}
