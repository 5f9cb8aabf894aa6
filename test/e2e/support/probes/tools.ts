/** What probes use inside the page. */
export interface ProbeTools {
  /** Another origin, which counts whatever reaches it. Ends in the probe's own name. */
  readonly far: string
  /** Source text that says that it ran. */
  readonly code: string
  /** Says that an attempt had its effect. */
  readonly hit: () => void
  readonly make: (tag: string, attributes?: Readonly<Record<string, string>>) => HTMLElement
  /** Made and put into the page. */
  readonly add: (tag: string, attributes?: Readonly<Record<string, string>>) => HTMLElement
  readonly blob: (type: string, text: string) => string
  /** A window of a frame that shows nothing, in our own origin. */
  readonly emptyFrame: () => Window & typeof globalThis
}

/** Runs in the page before its own scripts: gives each probe its tools by name, and counts hits. */
export function installTools({ far }: { readonly far: string }): void {
  const hits: string[] = []
  const target = window as never as { qcHits: string[]; qcHit: (name: string) => void; qcTools: unknown }
  target.qcHits = hits
  target.qcHit = (name) => void hits.push(name)
  target.qcTools = (name: string): ProbeTools => {
    const make = (tag: string, attributes: Readonly<Record<string, string>> = {}) => {
      const element = document.createElement(tag)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      return element
    }
    const add = (tag: string, attributes?: Readonly<Record<string, string>>) =>
      document.body.appendChild(make(tag, attributes))
    return {
      far: `${far}/${name}`,
      code: `top.qcHit('${name}')`,
      hit: () => target.qcHit(name),
      make,
      add,
      blob: (type, text) => URL.createObjectURL(new Blob([text], { type })),
      emptyFrame: () => (add('iframe') as HTMLIFrameElement).contentWindow as Window & typeof globalThis,
    }
  }
}

/** One attempt of markup or code that got into the page. It fails by throwing or by doing nothing. */
export type Probe = (tools: ProbeTools) => unknown
export type Probes = Readonly<Record<string, Probe>>
