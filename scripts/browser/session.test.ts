import { addAccount } from '@secretariat/db'
import { expect, test } from 'vitest'
import { hasChromium } from './chromium.js'
import { serverAlone } from './server-alone.js'
import { goTo, keepPicture, overflow, type View, visiting } from './visit.js'

const password = 'seven wise hens knit'
/** Signing in needs no chain. */
const running = serverAlone((db) => addAccount(db, 'ann', 'secretary', password))

const views: readonly View[] = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'zh-CN', theme: 'dark', width: 375 },
]

test.skipIf(!hasChromium).for(views)('signs in, stands in the audit log, and signs out, in $lang at $width px', async (view) => {
  await visiting(running().browser, view, async (visit) => {
    const { page } = visit
    const address = (path: string) => `${running().url}${path}?lang=${view.lang}&theme=${view.theme}`
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
