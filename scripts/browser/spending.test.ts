import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi, type Listening } from '@secretariat/api'
import { addAccount } from '@secretariat/db'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFolder } from '../cli/import-records.js'
import { openStore } from '../cli/store.js'
import { root } from '../testing/program.js'
import { hasChromium, launchChromium } from './chromium.js'
import { goTo, keepPicture, overflow, settled, type View, visiting } from './visit.js'

const password = 'seven wise hens knit'
const chain = 'demo-orchard'
const closing: (() => Promise<unknown>)[] = []
let server: Listening
let browser: Browser

/** The server on the sample of records alone. */
beforeAll(async () => {
  if (!hasChromium) return
  const dataDir = mkdtempSync(join(tmpdir(), 'secretariat-spending-'))
  closing.push(async () => rmSync(dataDir, { recursive: true, force: true }))
  const store = await openStore(dataDir, { shared: false })
  closing.push(store.close)
  await importFolder(store.db, join(root, 'scripts/samples/records'))
  await addAccount(store.db, 'dee', 'deputy', password)
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

test.skipIf(!hasChromium).for(views)(
  'shows spending, and keeps what a deputy decides in its history, in $lang at $width px',
  async (view) => {
    await visiting(browser, view, async (visit) => {
      const { page } = visit
      const address = (path: string, more = '') => `${server.url}${path}?chain=${chain}&lang=${view.lang}&theme=${view.theme}${more}`
      for (const tab of ['overview', 'rows']) {
        await goTo(visit, address('/spending', `&tab=${tab}`))
        await page.locator('main table tbody tr').first().waitFor()
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await keepPicture(page, `spending-${tab}-${view.lang}-${view.width}`)
      }
      await goTo(visit, address('/sign-in'))
      await page.locator('input[name=name]').fill('dee')
      await page.locator('input[name=password]').fill(password)
      await page.locator('button[type=submit]').click()
      await page.getByRole('button', { name: /dee/ }).waitFor()
      await goTo(visit, address('/spending', '&tab=rows'))
      await page.locator('.spending-items td .text-link[href*="subject="]').first().click()
      await settled(page)
      await page.locator('.review select').first().selectOption('Media')
      await page.locator('.review .filter-fields button').click()
      await page.locator('.review summary').click()
      expect(await page.locator('.review details').textContent()).toContain('dee')
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await keepPicture(page, `spending-review-${view.lang}-${view.width}`)
      expect(visit.complaints).toEqual([])
    })
  },
)
