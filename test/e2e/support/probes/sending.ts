import type { Probes } from './tools.ts'

/** Everything by which a page can send something to somewhere else. */
export const sending: Probes = {
  fetch: ({ far }) => fetch(far, { mode: 'no-cors' }),
  'fetch-kept-alive': ({ far }) =>
    fetch(far, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
  request: ({ far }) => {
    const request = new XMLHttpRequest()
    request.open('GET', far)
    request.send()
  },
  beacon: ({ far }) => navigator.sendBeacon(far, 'x'),
  socket: ({ far }) => new WebSocket(far.replace('http', 'ws')),
  'event-source': ({ far }) => new EventSource(far),
  ping: ({ add, far }) => add('a', { href: '#', ping: far }).click(),
  picture: ({ add, far }) => add('img', { src: `${far}.png` }),
  'picture-in-memory': ({ far }) => {
    new Image().src = `${far}.png`
  },
  'picture-set': ({ add, far }) => add('img', { srcset: `${far}.png 1x` }),
  'picture-button': ({ add, far }) => add('input', { type: 'image', src: `${far}.png` }),
  'picture-in-svg': ({ far }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    image.setAttribute('href', `${far}.png`)
    svg.append(image)
    document.body.append(svg)
  },
  film: ({ add, far }) => (add('video', { src: `${far}.mp4`, preload: 'auto' }) as HTMLVideoElement).load(),
  'film-poster': ({ add, far }) => add('video', { poster: `${far}.png` }),
  sound: ({ add, far }) => (add('audio', { src: `${far}.mp3`, preload: 'auto' }) as HTMLAudioElement).load(),
  icon: ({ add, far }) => add('link', { rel: 'icon', href: `${far}.png` }),
  preload: ({ add, far }) => add('link', { rel: 'preload', as: 'fetch', crossorigin: '', href: far }),
  'preload-of-a-module': ({ add, far }) => add('link', { rel: 'modulepreload', href: `${far}.js` }),
  prefetch: ({ add, far }) => add('link', { rel: 'prefetch', href: far }),
  'manifest-of-an-app': ({ add, far }) => add('link', { rel: 'manifest', href: `${far}.json` }),
  'style-far': ({ add, far }) => add('link', { rel: 'stylesheet', href: `${far}.css` }),
  'style-of-data': ({ add, far }) =>
    add('link', { rel: 'stylesheet', href: `data:text/css,body{background:url(${far}.png)}` }),
  'style-of-a-blob': ({ add, blob, far }) =>
    add('link', { rel: 'stylesheet', href: blob('text/css', `body{background:url(${far}.png)}`) }),
  'style-tag-that-imports': ({ add, far }) => add('style').append(`@import url(${far}.css)`),
  'style-tag-with-a-picture': ({ add, far }) => add('style').append(`body{background:url(${far}.png)}`),
  'style-attribute': ({ add, far }) => {
    add('p', { style: `display:block;width:9px;height:9px;background:url(${far}.png)` })
  },
  'style-by-script': ({ add, far }) => {
    const { style } = add('p')
    style.cssText = 'display:block;width:9px;height:9px'
    style.backgroundImage = `url(${far}.png)`
  },
  'style-sheet-by-script': ({ far }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`body { background: url(${far}.png) !important }`)
    document.adoptedStyleSheets.push(sheet)
  },
  'style-with-a-far-font': ({ add, far }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@font-face { font-family: qcfar; src: url(${far}.woff2) } .qc-far { font-family: qcfar }`,
    )
    document.adoptedStyleSheets.push(sheet)
    add('p', { class: 'qc-far' }).append('会')
  },
  font: ({ far }) => new FontFace('far', `url(${far}.woff2)`).load(),
  'base-address': ({ add, make, far }) => {
    document.head.append(make('base', { href: `${far}/` }))
    add('img', { src: 'x.png' })
  },
  form: ({ add, far }) => (add('form', { method: 'post', action: far }) as HTMLFormElement).submit(),
  'form-as-asked': ({ add, far }) => (add('form', { action: far }) as HTMLFormElement).requestSubmit(),
  'form-into-a-frame': ({ add, far }) => {
    add('iframe', { name: 'qc-target' })
    const form = add('form', { method: 'post', action: far, target: 'qc-target' })
    ;(form as HTMLFormElement).submit()
  },
  'button-with-an-address': ({ add, make, far }) => {
    const button = make('button', { formaction: far })
    add('form').append(button)
    button.click()
  },
  refresh: ({ make, far }) =>
    document.head.append(make('meta', { 'http-equiv': 'refresh', content: `0;url=${far}` })),
  'another-address': ({ far }) => location.assign(far),
  'another-address-instead': ({ far }) => location.replace(far),
  link: ({ add, far }) => add('a', { href: far }).click(),
  'link-to-save': ({ add, far }) => add('a', { href: far, download: 'x' }).click(),
  'link-in-a-frame': ({ emptyFrame, far }) => {
    emptyFrame().location.href = far
  },
  worker: ({ far }) => new Worker(`${far}.js`),
  'shared-worker': ({ far }) => new SharedWorker(`${far}.js`),
  'paint-worklet': ({ far }) => {
    const { paintWorklet } = CSS as never as { paintWorklet: { addModule: (url: string) => unknown } }
    return paintWorklet.addModule(`${far}.js`)
  },
  'speculation-rules': ({ make, far }) => {
    const rules = make('script', { type: 'speculationrules' })
    rules.append(JSON.stringify({ prefetch: [{ source: 'list', urls: [far], eagerness: 'immediate' }] }))
    document.head.append(rules)
  },
  'fetch-later': ({ far }) => {
    const { fetchLater } = window as never as { fetchLater: (url: string, how: object) => unknown }
    return fetchLater(far, { activateAfter: 0 })
  },
  'peer-connection': async ({ far, hit }) => {
    const { port } = new URL(far)
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
    peer.createDataChannel('x')
    await peer.setLocalDescription()
    void hit
  },
}
