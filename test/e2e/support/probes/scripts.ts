import type { Probes } from './tools.ts'

/** Code as text, in every place that would run it. */
export const scripts: Probes = {
  'inline-script': ({ make, code }) => {
    const script = make('script')
    script.append(code)
    document.body.append(script)
  },
  'inline-module': ({ make, code }) => {
    const script = make('script', { type: 'module' })
    script.append(code)
    document.body.append(script)
  },
  'script-text': ({ make, code }) => {
    const script = make('script') as HTMLScriptElement
    script.text = code
    document.body.append(script)
  },
  'script-text-content': ({ make, code }) => {
    const script = make('script')
    script.textContent = code
    document.body.append(script)
  },
  'script-with-a-guessed-nonce': ({ make, code }) => {
    const script = make('script', { nonce: 'abc' })
    script.append(code)
    document.body.append(script)
  },
  'script-blob': ({ add, blob, code }) => add('script', { src: blob('text/javascript', code) }),
  'script-data': ({ add, code }) => add('script', { src: `data:text/javascript,${code}` }),
  'script-far': ({ add, far }) => add('script', { src: `${far}.js` }),
  'script-far-by-property': ({ make, far }) => {
    const script = make('script') as HTMLScriptElement
    script.src = `${far}.js`
    document.body.append(script)
  },
  'script-far-module': ({ add, far }) => add('script', { type: 'module', src: `${far}.js` }),
  'script-in-svg': ({ code }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'script')
    script.append(code)
    svg.append(script)
    document.body.append(svg)
  },
  'import-data': ({ code }) => import(/* @vite-ignore */ `data:text/javascript,${code}`),
  'import-blob': ({ blob, code }) => import(/* @vite-ignore */ blob('text/javascript', code)),
  'import-far': ({ far }) => import(/* @vite-ignore */ `${far}.js`),
  'import-map': async ({ make, blob, code }) => {
    const map = make('script', { type: 'importmap' })
    map.append(JSON.stringify({ imports: { evil: blob('text/javascript', code) } }))
    document.head.append(map)
    const name = 'evil'
    await import(/* @vite-ignore */ name)
  },
  // biome-ignore lint/security/noGlobalEval: the attack itself
  eval: ({ code }) => eval(code),
  'eval-by-another-name': ({ code }) => Reflect.apply(Reflect.get(globalThis, 'eval'), null, [code]),
  'eval-of-an-empty-frame': ({ emptyFrame, code }) =>
    Reflect.apply(Reflect.get(emptyFrame(), 'eval'), null, [code]),
  'function-constructor': ({ code }) => new Function(code)(),
  'async-function-constructor': ({ code }) => {
    const make = (async () => {}).constructor as FunctionConstructor
    return make(code)()
  },
  'generator-constructor': ({ code }) => {
    const make = function* () {}.constructor as GeneratorFunctionConstructor
    return make(code)().next()
  },
  'timer-with-text': ({ code }) => void setTimeout(code as never, 0),
  'interval-with-text': ({ code }) => {
    const timer = setInterval(code as never, 1)
    setTimeout(() => clearInterval(timer), 20)
  },
  webassembly: async ({ hit }) => {
    await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    hit()
  },
  'javascript-link': ({ add, code }) => add('a', { href: `javascript:${code}` }).click(),
  'javascript-link-in-svg': ({ code }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a')
    link.setAttribute('href', `javascript:${code}`)
    svg.append(link)
    document.body.append(svg)
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  },
  'javascript-frame': ({ add, code }) => add('iframe', { src: `javascript:${code}` }),
  'javascript-form': ({ add, code }) =>
    (add('form', { action: `javascript:${code}` }) as HTMLFormElement).submit(),
  'javascript-button': ({ add, make, code }) => {
    const button = make('button', { formaction: `javascript:${code}` })
    add('form').append(button)
    button.click()
  },
  'javascript-address': ({ code }) => {
    location.href = `javascript:${code}`
  },
  'javascript-in-this-window': ({ code }) => window.open(`javascript:${code}`, '_self'),
  'picture-that-fails': ({ add, code }) => add('img', { src: '/nothing.png', onerror: code }),
  'frame-that-loads': ({ add, code }) => add('iframe', { onload: code }),
  'link-that-is-pressed': ({ add, code }) => add('p', { onclick: code }).click(),
  'field-in-focus': ({ add, code }) => add('input', { onfocus: code }).focus(),
  'details-that-open': ({ add, code }) => add('details', { ontoggle: code }).setAttribute('open', ''),
  'film-that-fails': ({ add, make, code }) =>
    add('video').append(make('source', { src: '/nothing.mp4', onerror: code })),
  'animation-that-begins': ({ add, code }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@keyframes qc-probe { to { opacity: .9 } } .qc-probe { animation: qc-probe 1ms }')
    document.adoptedStyleSheets.push(sheet)
    add('p', { class: 'qc-probe', onanimationstart: code })
  },
  'worker-blob': ({ blob, hit }) => {
    new Worker(blob('text/javascript', 'postMessage(1)')).onmessage = hit
  },
  'worker-data': ({ hit }) => {
    new Worker('data:text/javascript,postMessage(1)').onmessage = hit
  },
  'shared-worker-blob': ({ blob, hit }) => {
    const worker = new SharedWorker(blob('text/javascript', 'onconnect = (e) => e.ports[0].postMessage(1)'))
    worker.port.onmessage = hit
  },
  'service-worker-blob': ({ blob, hit }) =>
    navigator.serviceWorker.register(blob('text/javascript', 'x')).then(hit),
  'service-worker-far': ({ far, hit }) => navigator.serviceWorker.register(`${far}.js`).then(hit),
  'audio-worklet': async ({ blob, hit }) => {
    await new OfflineAudioContext(1, 1, 8_000).audioWorklet.addModule(blob('text/javascript', 'x = 1'))
    hit()
  },
}
