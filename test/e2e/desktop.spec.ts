import { Desktop } from './support/desktop.ts'
import { mainRoute, mainRouteAgain } from './support/main-route.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 180_000 })

// Only in the project `electron`: build/lib/stages/e2e.mjs runs it where Electron's program is.
test('the main route in the desktop program, started twice', async () => {
  const desktop = new Desktop()
  try {
    const document = await mainRoute(await desktop.start(), desktop)
    await desktop.stop()
    const page = await desktop.start()
    await mainRouteAgain(page, document)
    expect(new URL(page.url()).origin).toBe('app://bundle')
    expect(desktop.complaints).toEqual([])
  } finally {
    await desktop.remove()
  }
})
