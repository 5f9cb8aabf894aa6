import type { Page } from '@playwright/test'
import type { Way } from '../../../electron/cli/story/perform.ts'
import type { Story } from '../../../electron/cli/story/schema.ts'
import { type Host, startHost } from '../../../electron/loopback/server.ts'
import { readManifest } from '../../../electron/manifest.ts'
import type { Services } from '../../../electron/services/ports.ts'
import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'
import { freePort } from '../../security/loopback-host.ts'
import { SCREENS } from './host.ts'

type Submit = Input<'form.submit'>

/** Where the screens are, and which paper they are to issue; resolves when they have. */
export type AtTheScreen = (host: Host, paper: Submit) => Promise<void>

/**
 * The way a story's acts take so that the first paper of every form is issued by somebody at the screen. All other
 * acts reach the same services directly, between two looks at the screen.
 */
export function byTheScreen(story: Story, page: Page, atTheScreen: AtTheScreen): Way {
  const acts = story.acts.filter((one) => one.act === 'submit')
  const walked = new Set<string>()
  let attempts = 0
  return async (services) => {
    let issued = null as Reply<unknown> | null
    const watched: Services = {
      ...services,
      dispatch: async (name, input) => {
        const reply = await services.dispatch(name, input)
        if (name === 'form.submit') issued = reply
        return reply
      },
    }
    const host = await startHost({
      services: watched,
      manifest: readManifest(SCREENS),
      port: await freePort(),
      limits: {},
    })
    return {
      onChange: services.onChange,
      dispatch: async (name, input) => {
        if (name !== 'form.submit') return services.dispatch(name, input)
        const paper = input as Submit
        const act = paper.revises === null ? acts[attempts++] : undefined
        if (!act || act.refused || walked.has(paper.form)) return services.dispatch(name, input)
        walked.add(paper.form)
        await typeInto(services, paper)
        issued = null
        await atTheScreen(host, paper)
        if (!issued) throw new Error(`the screen issued no ${paper.form}`)
        return issued
      },
      close: async () => {
        await page.close()
        await host.close()
        await services.close()
      },
    }
  }
}

/** What the act types, put into its draft as the wizard's own keeping does. */
async function typeInto(services: Services, { draftId, answers, commandId }: Submit): Promise<void> {
  const ask = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const reply = (await services.dispatch(name, input)) as Reply<Output<N>>
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.fault)}`)
    return reply.value
  }
  const { rev } = await ask('draft.get', { draftId })
  await ask('draft.checkpoint', { commandId, draftId, rev, answers, page: null })
}
