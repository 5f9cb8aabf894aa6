import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { app, ORIGIN, record } from '../security/electron-stand-in.ts'

/**
 * Child process: `main-process.ts APP DATA` starts APP/out/main/main.js as Electron would, with the recording stand-in
 * where the package imports `electron`, and does what its window is told to do: fetch a file, make a call, quit.
 */
const [folder = '', data = ''] = process.argv.slice(2)
const standIn = new URL('../security/electron-stand-in.ts', import.meta.url).href

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: standIn, shortCircuit: true } : next(name, context),
})

type Asked =
  | { readonly id: number; readonly fetch: string }
  | { readonly id: number; readonly call: string; readonly input: unknown }
  | { readonly id: number; readonly quit: true }

async function fetched(address: string) {
  const handler = record.session.get('protocol:app') as unknown as (request: Request) => Response
  const response = handler(new Request(`${ORIGIN}${address}`))
  const policy = response.headers.get('content-security-policy')
  return { status: response.status, policy, text: await response.text() }
}

function called(name: string, input: unknown) {
  const [window] = record.windows
  const handler = record.ipc.get('qiancheng:call') as unknown as (...args: unknown[]) => Promise<unknown>
  const event = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame }
  return handler(event, name, input)
}

async function quit() {
  app.emit('will-quit', { preventDefault: () => {} })
  while (record.exits.length === 0) await new Promise((done) => setTimeout(done, 5))
  return record.exits[0]
}

process.on('message', async (asked: Asked) => {
  const answer =
    'fetch' in asked ? fetched(asked.fetch) : 'call' in asked ? called(asked.call, asked.input) : quit()
  process.send?.({ id: asked.id, value: await answer })
  if ('quit' in asked) process.disconnect()
})

process.argv = ['Qiancheng', '--data', data]
app.appPath = folder
await import(pathToFileURL(`${folder}/out/main/main.js`).href)
while (record.ipc.size === 0 && record.exits.length === 0) await new Promise((done) => setTimeout(done, 1))
if (record.exits.length > 0) throw new Error(`it did not start: ${record.errors.join(' ')}`)
process.send?.({ ready: record.windows.at(0)?.loaded })
