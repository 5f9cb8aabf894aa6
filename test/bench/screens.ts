import { chromium, type Page } from '@playwright/test'
import { ensureBuilt } from '../../build/lib/app-build.mjs'
import { chromiumArguments, findChromium } from '../../build/lib/chromium.mjs'
import { RunPage } from '../e2e/pages/run.ts'
import { Host } from '../e2e/support/host.ts'
import { turnTo } from '../e2e/support/open.ts'
import { meetingAnswers, seedDraft, seedMeeting, seedOffice, seedProject } from '../e2e/support/scene.ts'
import { median } from './median.ts'

/** Far more than a project or a form has, and the peer in the same run: the smallest there is. */
const SIZES = {
  documents: { large: 60, small: 1 },
  rows: { large: 40, small: 1 },
  topics: { large: 10, small: 1 },
}
const ROUNDS = 7
const TEXT = 'the client agreed to the second draft of the poster '

type Sizes = 'large' | 'small'

/** Opening and scrolling a project of 60 documents, and typing into a form of over 60 fields and 40 rows. */
export async function measureScreens() {
  await ensureBuilt()
  const host = new Host()
  await host.start()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: chromiumArguments(),
    ...(executablePath && { executablePath }),
  })
  try {
    await seedOffice(host)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    const places = { large: await seed(host, 'large'), small: await seed(host, 'small') }
    await host.open(page, '/runs')
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const { runId } of Object.values(places)) await chooseStep(page, runId)
    const reads = await inTurns((size) => readRun(host, places[size].runId))
    const opens = await inTurns((size) => openRun(page, places[size].runId, SIZES.documents[size]))
    const scrolls = await inTurns(async (size) => {
      await openRun(page, places[size].runId, SIZES.documents[size])
      return worstFrame(page)
    })
    const cells = await inTurns((size) => typeInto(page, places[size], '待办事项', SIZES.rows[size]))
    const topics = await inTurns((size) => typeInto(page, places[size], '讨论与决定', SIZES.topics[size]))
    return {
      sizes: SIZES,
      readProject: compared(reads),
      openProject: compared(opens),
      worstFrameScrolling: compared(scrolls),
      keyInLastOfTheRows: compared(cells),
      keyInLastOfTheTopics: compared(topics),
    }
  } finally {
    await browser.close()
    await host.remove()
  }
}

interface Place {
  readonly runId: string
  readonly draftId: string
}

async function seed(host: Host, size: Sizes): Promise<Place> {
  const runId = await seedProject(host)
  for (let at = 0; at < SIZES.documents[size]; at += 1) await seedMeeting(host, runId, `第 ${at + 1} 次沟通`)
  const answers = meetingAnswers('很长的一次会')
  const repeated = <T>(rows: readonly T[], count: number) => Array.from({ length: count }, () => rows[0] as T)
  const draftId = await seedDraft(host, runId, {
    ...answers,
    items: repeated(answers.items, SIZES.topics[size]),
    actions: repeated(answers.actions, SIZES.rows[size]),
  })
  return { runId, draftId }
}

/** Taking turns, the first of each to warm up. Milliseconds. */
async function inTurns(measure: (size: Sizes) => Promise<number>) {
  const all: { readonly [S in Sizes]: number[] } = { large: [], small: [] }
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const size of ['small', 'large'] as const) {
      const took = await measure(size)
      if (round > 0) all[size].push(took)
    }
  }
  return { large: median(all.large), small: median(all.small) }
}

const compared = ({ large, small }: { large: number; small: number }) => ({
  largeMs: Number(large.toFixed(1)),
  smallMs: Number(small.toFixed(1)),
  ratio: Number((large / small).toFixed(2)),
})

/** The step of the client's meetings; a project opens again where one left it. */
async function chooseStep(page: Page, runId: string): Promise<void> {
  await turnTo(page, `/runs/${runId}`)
  await new RunPage(page).step(8).click()
  await page.getByRole('link', { name: /^第 1 次沟通/ }).waitFor()
}

/** What the screen asks the host for, over the connection it uses. */
async function readRun(host: Host, runId: string): Promise<number> {
  const from = performance.now()
  await host.call('run.get', { runId })
  return performance.now() - from
}

/** From the press to the frame that shows every line of the step where the papers are. */
async function openRun(page: Page, runId: string, documents: number): Promise<number> {
  await turnTo(page, '/runs')
  await page.getByRole('table').waitFor()
  return page.evaluate(
    ([route, count]) =>
      new Promise<number>((resolve) => {
        const from = performance.now()
        const look = () => {
          const lines = document.querySelectorAll('main a[href*="/documents/"]').length
          if (lines < Number(count)) requestAnimationFrame(look)
          else requestAnimationFrame(() => resolve(performance.now() - from))
        }
        location.hash = String(route)
        requestAnimationFrame(look)
      }),
    [`#/runs/${runId}`, documents] as const,
  )
}

/** The longest time between two frames while the wheel turns through the whole page. */
async function worstFrame(page: Page): Promise<number> {
  await page.evaluate(() => {
    const gaps: number[] = []
    Object.assign(window, { gaps })
    let last = performance.now()
    const note = (now: number) => {
      gaps.push(now - last)
      last = now
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page.mouse.move(720, 600)
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(16)
  }
  // The first gap is that of putting the clock up.
  return page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps.slice(1)))
}

/** From a key to the frame that shows it, in the last row there is: the median of a sentence. */
async function typeInto(page: Page, { runId, draftId }: Place, tab: string, rows: number): Promise<number> {
  await turnTo(page, `/runs/${runId}/drafts/${draftId}`)
  await page.getByRole('tab', { name: tab }).click()
  const panel = page.getByRole('tabpanel')
  const field = panel.locator('textarea').last()
  await field.click()
  await page.evaluate(() => {
    const took: number[] = []
    Object.assign(window, { took })
    document.addEventListener(
      'keydown',
      () => {
        const from = performance.now()
        requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - from)))
      },
      { capture: true },
    )
  })
  await page.keyboard.type(TEXT, { delay: 30 })
  const took = await page.evaluate(() => (window as unknown as { took: number[] }).took)
  if (took.length < TEXT.length) throw new Error(`only ${took.length} keys were seen of ${rows} rows`)
  return median(took)
}
