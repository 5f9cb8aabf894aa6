import { contextBridge, ipcRenderer } from 'electron'

/**
 * All that the page can reach of Electron: two functions. They are worth nothing by themselves; who may do what is
 * decided in the main process, which also knows the names of the calls. Imports nothing, so that it stays one file.
 */
const NAME = /^[a-z]+\.[a-zA-Z]+$/

function call(name: unknown, input: unknown): Promise<unknown> {
  if (typeof name !== 'string' || !NAME.test(name))
    return Promise.reject(new TypeError('not the name of a call'))
  return ipcRenderer.invoke('qiancheng:call', name, input)
}

function onChange(listener: unknown): () => void {
  if (typeof listener !== 'function') throw new TypeError('not a function')
  // The event itself stays here: it carries the sender.
  const receive = (_event: unknown, topics: unknown) => {
    if (Array.isArray(topics)) listener(topics.filter((topic) => typeof topic === 'string'))
  }
  ipcRenderer.on('qiancheng:changes', receive)
  return () => void ipcRenderer.off('qiancheng:changes', receive)
}

contextBridge.exposeInMainWorld('qiancheng', Object.freeze({ call, onChange }))
