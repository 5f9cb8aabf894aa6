import { mainRoute, mainRouteAgain } from './support/main-route.ts'
import { openAt } from './support/open.ts'
import { test } from './support/test.ts'

test.describe.configure({ timeout: 120_000 })

test('the main route in the browser', async ({ page, host }) => {
  await openAt(page, host)
  const document = await mainRoute(page, host)
  await page.goto('about:blank')
  await host.stop()
  await host.start()
  await openAt(page, host)
  await mainRouteAgain(page, document)
})
