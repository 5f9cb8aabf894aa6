import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCall } from '../../stores/call.ts'
import { useCommand } from '../../stores/command.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { paths } from '../paths.ts'
import {
  type Client,
  type ContactRow,
  checkStart,
  hasProblems,
  type StartAnswers,
  toCommand,
} from './check-start.ts'
import { suggestShort } from './suggest-short.ts'

let keys = 0

export const emptyRow = (): ContactRow => ({ key: ++keys, name: '', title: '', channel: '', canSign: false })

/** The answers of the start page: earlier clients bring their facts along, a new one gets a suggested code. */
export function useStartRun(workflow: string) {
  const { startRun } = useWords().screens
  const [, navigate] = useLocation()
  const command = useCommand('run.start')
  const earlier = useCall('client.list', {}).data?.clients ?? []
  const [tried, setTried] = useState(false)
  // Until somebody writes a code of their own it follows the name.
  const [ownShort, setOwnShort] = useState(false)
  const [answers, setAnswers] = useState<StartAnswers>(() => ({
    workflow,
    name: '',
    from: null,
    client: '',
    short: '',
    address: '',
    contacts: [emptyRow()],
  }))
  const set = (change: Partial<StartAnswers>) => setAnswers((before) => ({ ...before, ...change }))
  const problems = checkStart(answers)

  function take(client: Client): void {
    setOwnShort(true)
    const contacts = client.contacts.map((contact) => ({ ...contact, key: ++keys }))
    set({
      client: client.name,
      short: client.short,
      address: client.address,
      contacts: [...contacts, emptyRow()],
    })
  }

  return {
    answers,
    set,
    earlier,
    take,
    suggested: !ownShort && answers.short !== '',
    setClient: (client: string) => set(ownShort ? { client } : { client, short: suggestShort(client) }),
    setShort: (short: string) => {
      setOwnShort(short !== '')
      set({ short: short.toUpperCase() })
    },
    problems: tried ? problems : { contacts: [] },
    command,
    send(): boolean {
      setTried(true)
      if (hasProblems(problems)) return false
      command.mutate(toCommand(answers), {
        onSuccess: ({ runId, code }) => {
          notify({ text: startRun.started(code), tone: 'ok' })
          navigate(paths.run(runId), { replace: true })
        },
      })
      return true
    },
  }
}
