import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi, type Listening } from '@secretariat/api'
import { addAccount } from '@secretariat/db'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../cli/store.js'
import { root } from '../testing/program.js'
import { hasChromium, launchChromium } from './chromium.js'
import { goTo, keepPicture, overflow, type View, visiting } from './visit.js'

const password = 'seven wise hens knit'
const closing: (() => Promise<unknown>)[] = []
let server: Listening
let browser: Browser

/** The server alone, without a chain, as `npm start` makes it: signing in needs no more. */
beforeAll(async () => {
  if (!hasChromium) return
  const dataDir = mkdtempSync(join(tmpdir(), 'secretariat-session-'))
  closing.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const store = await openStore(dataDir, { shared: false })
  closing.push(store.close)
  await addAccount(store.db, 'ann', 'secretary', password)
  const [db, write] = await Promise.all([store.openReader(), store.openWriter()])
  closing.push(() => Promise.all([db.destroy(), write.destroy()]))
  const api = createApi({ db, write, logger: pino({ level: 'silent' }), demo: false, staticDir: join(root, 'dashboard/dist') })
  closing.push(api.close)
  server = await api.listen(0, '127.0.0.1')
  browser = await launchChromium()
  closing.push(() => browser.close())
})

afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

const views: readonly View[] = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'zh-CN', theme: 'dark', width: 375 },
]

test.skipIf(!hasChromium).for(views)('signs in, stands in the audit log, and signs out, in $lang at $width px', async (view) => {
  await visiting(browser, view, async (visit) => {
    const { page } = visit
    const address = (path: string) => `${server.url}${path}?lang=${view.lang}&theme=${view.theme}`
    await goTo(visit, address('/audit'))
    await page.locator('main a[href^="/sign-in"]').click()
    await page.locator('input[name=name]').fill('ann')
    await page.locator('input[name=password]').fill(password)
    await keepPicture(page, `sign-in-${view.lang}-${view.width}`)
    await page.locator('button[type=submit]').click()
    await page.getByRole('button', { name: /ann/ }).waitFor()
    await goTo(visit, address('/audit'))
    await page.locator('.audit tbody tr').first().waitFor()
    expect(await page.locator('.audit tbody').textContent()).toContain('session.opened')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await keepPicture(page, `audit-${view.lang}-${view.width}`)
    await page.getByRole('button', { name: /ann/ }).click()
    await page.locator('.popover button').last().click()
    await page.locator('header a[href^="/sign-in"]').waitFor()
    await page.locator('.audit').waitFor({ state: 'detached' })
    expect(visit.complaints).toEqual([])
  })
})
