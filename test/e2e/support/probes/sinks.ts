import type { Probes } from './tools.ts'

/** Markup as text, in every place that would make elements of it; and other documents. */
export const sinks: Probes = {
  'inner-html': ({ add, code }) => {
    add('p').innerHTML = `<img src="/nothing.png" onerror="${code}">`
  },
  'outer-html': ({ add, code }) => {
    add('p').outerHTML = `<img src="/nothing.png" onerror="${code}">`
  },
  'insert-adjacent-html': ({ code }) =>
    document.body.insertAdjacentHTML('beforeend', `<img src="/nothing.png" onerror="${code}">`),
  'document-write': ({ code }) => document.write(`<script>${code}</script>`),
  'document-writeln': ({ code }) => document.writeln(`<script>${code}</script>`),
  'contextual-fragment': ({ code }) =>
    document.body.append(document.createRange().createContextualFragment(`<script>${code}</script>`)),
  'parsed-document': ({ code }) => {
    const parsed = new DOMParser().parseFromString(`<img src="/nothing.png" onerror="${code}">`, 'text/html')
    document.body.append(...parsed.body.childNodes)
  },
  'template-html': ({ make, code }) => {
    const template = make('template') as HTMLTemplateElement
    template.innerHTML = `<img src="/nothing.png" onerror="${code}">`
    document.body.append(template.content)
  },
  'set-html-unsafe': ({ add, code }) => add('p').setHTMLUnsafe(`<img src="/nothing.png" onerror="${code}">`),
  'parse-html-unsafe': ({ code }) => {
    const parsed = Document.parseHTMLUnsafe(`<img src="/nothing.png" onerror="${code}">`)
    document.body.append(...parsed.body.childNodes)
  },
  'shadow-html': ({ add, code }) => {
    add('p').attachShadow({ mode: 'open' }).innerHTML = `<img src="/nothing.png" onerror="${code}">`
  },
  'insert-html-command': ({ add, code }) => {
    const place = add('p', { contenteditable: 'true' })
    place.focus()
    document.execCommand('insertHTML', false, `<img src="/nothing.png" onerror="${code}">`)
  },
  'policy-of-its-own': ({ add, code }) => {
    const rules = { createHTML: (text: string) => text }
    const { trustedTypes } = window as never as {
      trustedTypes: { createPolicy: (name: string, of: object) => typeof rules }
    }
    add('p').innerHTML = trustedTypes
      .createPolicy('attack', rules)
      .createHTML(`<img src="/nothing.png" onerror="${code}">`)
  },
  'default-policy': ({ add, code }) => {
    const rules = { createHTML: (text: string) => text }
    const { trustedTypes } = window as never as {
      trustedTypes: { createPolicy: (name: string, of: object) => unknown }
    }
    trustedTypes.createPolicy('default', rules)
    add('p').innerHTML = `<img src="/nothing.png" onerror="${code}">`
  },
  'frame-of-markup': ({ add, code }) => add('iframe', { srcdoc: `<script>${code}</script>` }),
  'frame-of-data': ({ add, far }) =>
    add('iframe', { src: `data:text/html,<script>fetch('${far}')</script>` }),
  'frame-of-a-blob': ({ add, blob, code }) =>
    add('iframe', { src: blob('text/html', `<script>${code}</script>`) }),
  'frame-of-a-blob-with-handler': ({ add, blob, code }) =>
    add('iframe', { src: blob('text/html', `<body onload="${code}">`) }),
  'frame-of-a-blob-with-far-picture': ({ add, blob, far }) =>
    add('iframe', { src: blob('text/html', `<img src="${far}.png">`) }),
  'frame-of-a-blob-that-moves': ({ add, blob, far }) =>
    add('iframe', { src: blob('text/html', `<meta http-equiv="refresh" content="0;url=${far}">`) }),
  'frame-of-an-svg': ({ add, blob, code }) =>
    add('iframe', {
      src: blob('image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><script>${code}</script></svg>`),
    }),
  'frame-far': ({ add, far }) => add('iframe', { src: far }),
  'script-in-an-empty-frame': ({ emptyFrame, code }) => {
    const { document: inside } = emptyFrame()
    const script = inside.createElement('script')
    script.append(code)
    inside.body.append(script)
  },
  'object-of-a-blob': ({ add, blob, code }) =>
    add('object', { data: blob('text/html', `<script>${code}</script>`) }),
  'object-far': ({ add, far }) => add('object', { data: far, type: 'text/html' }),
  'embed-of-a-blob': ({ add, blob, code }) =>
    add('embed', { src: blob('text/html', `<script>${code}</script>`), type: 'text/html' }),
  'embed-far': ({ add, far }) => add('embed', { src: far, type: 'text/html' }),
  'style-tag': ({ add, hit }) => {
    add('style').append('body { outline: 7px solid red }')
    if (getComputedStyle(document.body).outlineWidth === '7px') hit()
  },
  'the-host-without-a-token': async ({ hit }) => {
    const reply = await fetch('/api/office.status', { method: 'POST', body: '{}' })
    if (reply.ok) hit()
  },
}
