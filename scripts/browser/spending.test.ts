import { join } from 'node:path'
import { addAccount } from '@secretariat/db'
import { expect, test } from 'vitest'
import { importFolder } from '../cli/import-records.js'
import { root } from '../testing/program.js'
import { hasChromium } from './chromium.js'
import { serverAlone } from './server-alone.js'
import { goTo, keepPicture, overflow, settled, type View, visiting } from './visit.js'

const password = 'seven wise hens knit'
const chain = 'demo-orchard'
/** On the sample of records alone. */
const running = serverAlone(async (db) => {
  await importFolder(db, join(root, 'scripts/samples/records'))
  await addAccount(db, 'dee', 'deputy', password)
})

const views: readonly View[] = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'zh-CN', theme: 'dark', width: 375 },
]

test.skipIf(!hasChromium).for(views)(
  'shows spending, and keeps what a deputy decides in its history, in $lang at $width px',
  async (view) => {
    await visiting(running().browser, view, async (visit) => {
      const { page } = visit
      const address = (path: string, more = '') => `${running().url}${path}?chain=${chain}&lang=${view.lang}&theme=${view.theme}${more}`
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
