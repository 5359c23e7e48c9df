import { text } from 'node:stream/consumers'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hasChromium, launchChromium } from './chromium.js'
import { type Product, startProduct } from './product.js'
import { goTo, keepPicture, overflow, settled, type View, visiting } from './visit.js'

let product: Product
let browser: Browser

beforeAll(async () => {
  if (!hasChromium) return
  ;[product, browser] = await Promise.all([startProduct(), launchChromium()])
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const inChromium = test.skipIf(!hasChromium)
const views: readonly View[] = (['en', 'zh-CN'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((theme) => ([1280, 375] as const).map((width) => ({ lang, theme, width }))),
)
const paths = [
  ...['/', '/proposals', '/elections', '/members', '/gallery'],
  ...['/nowhere', '/council', '/leaderboard', '/validators', '/groups', '/people', '/history', '/findings'],
]
const plain: View = { lang: 'en', theme: 'light', width: 1280 }

inChromium.for(paths.flatMap((path) => views.map((view) => ({ path, ...view }))))(
  '$path in $lang, $theme, $width px: one heading, the language said, nothing complained about, nothing too wide',
  async ({ path, ...view }) => {
    await visiting(browser, view, async (visit) => {
      await goTo(visit, `${product.url}${path}?lang=${view.lang}&theme=${view.theme}`)
      expect(await visit.page.locator('h1').count()).toBe(1)
      expect(await visit.page.locator('html').getAttribute('lang')).toBe(view.lang)
      await visit.page.locator('.top .demo').waitFor()
      expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
      await keepPicture(visit.page, `${path.slice(1) || 'overview'}-${view.lang}-${view.theme}-${view.width}`)
      expect(visit.complaints).toEqual([])
    })
  },
)

inChromium.for(views)('the first motion of the list opens in $lang, $theme, $width px and says how it was voted on', async (view) => {
  await visiting(browser, view, async (visit) => {
    await goTo(visit, `${product.url}/proposals?lang=${view.lang}&theme=${view.theme}`)
    const title = (await visit.page.locator('.row-link').first().textContent()) ?? ''
    await visit.page.locator('.row-link').first().click()
    await visit.page.waitForURL(/\/proposals\/.+/)
    await settled(visit.page)
    await visit.page.locator('h1', { hasText: title }).waitFor()
    expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
    await keepPicture(visit.page, `motion-${view.lang}-${view.theme}-${view.width}`)
    expect(visit.complaints).toEqual([])
  })
})

inChromium.for([plain, { lang: 'zh-CN', theme: 'dark', width: 375 } as const])(
  'a proposal of an elected council opens in $lang, $theme, $width px, with its rounds, its votes and a block for the minutes',
  async (view) => {
    await visiting(browser, view, async (visit) => {
      await goTo(visit, `${product.url}/proposals?lang=${view.lang}&theme=${view.theme}&kind=PROPOSAL&status=EXECUTED`)
      await visit.page.locator('.row-link').first().click()
      await visit.page.waitForURL(/\/proposals\/[^?]+:proposal:\d+/)
      await settled(visit.page)
      const number = /:proposal:(\d+)/.exec(visit.page.url())?.[1]
      await visit.page.locator('.minutes', { hasText: `### [#${number} ` }).waitFor()
      expect(await visit.page.locator('.rounds > li').count()).toBeGreaterThan(0)
      expect(await visit.page.locator('.votes .choice').count()).toBeGreaterThan(0)
      expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
      await keepPicture(visit.page, `proposal-${view.lang}-${view.theme}-${view.width}`)
      expect(visit.complaints).toEqual([])
    })
  },
)

inChromium('the language switch changes words, the lang attribute and the address', async () => {
  await visiting(browser, plain, async (visit) => {
    await goTo(visit, `${product.url}/proposals?lang=en`)
    const english = await visit.page.locator('h1').textContent()
    await visit.page.getByRole('link', { name: '中文' }).click()
    await visit.page.waitForURL(/lang=zh-CN/)
    await visit.page.locator('html[lang="zh-CN"]').waitFor()
    expect(await visit.page.locator('h1').textContent()).not.toBe(english)
  })
})

inChromium('a filter stands in the address, survives a reload and is cleared again', async () => {
  await visiting(browser, plain, async (visit) => {
    await goTo(visit, `${product.url}/proposals?lang=en`)
    await visit.page.getByRole('button', { name: 'Executed' }).click()
    await visit.page.waitForURL(/status=EXECUTED/)
    await visit.page.reload()
    await settled(visit.page)
    expect(await visit.page.getByRole('button', { name: 'Executed' }).getAttribute('aria-pressed')).toBe('true')
    await visit.page.getByRole('link', { name: 'Clear filters' }).first().click()
    await visit.page.waitForURL((url) => !url.searchParams.has('status'))
  })
})

inChromium('the keyboard reaches the content first, then a motion, and opens it', async () => {
  await visiting(browser, plain, async (visit) => {
    await goTo(visit, `${product.url}/proposals?lang=en`)
    await visit.page.keyboard.press('Tab')
    expect(await visit.page.locator(':focus').textContent()).toBe('Skip to content')
    await visit.page.keyboard.press('Enter')
    for (let presses = 0; presses < 60 && (await visit.page.locator('.row-link:focus').count()) === 0; presses++)
      await visit.page.keyboard.press('Tab')
    await visit.page.keyboard.press('Enter')
    await visit.page.waitForURL(/\/proposals\/.+/)
  })
})

inChromium('the CSV holds every motion that the list counts', async () => {
  await visiting(browser, plain, async (visit) => {
    await goTo(visit, `${product.url}/proposals?lang=en&status=EXECUTED`)
    const saved = visit.page.waitForEvent('download')
    await visit.page.getByRole('link', { name: 'Download CSV' }).click()
    const lines = (await text(await (await saved).createReadStream())).trim().split(/\r?\n/)
    const counted = Number(/\d+/.exec((await visit.page.locator('.table-bar p').textContent())?.replaceAll(',', '') ?? '')?.[0])
    expect(counted).toBeGreaterThan(0)
    expect(lines.length).toBeGreaterThanOrEqual(counted + 1)
  })
})

inChromium.for(views)('a round of election opens below its row and on its own page in $lang, $theme, $width px', async (view) => {
  await visiting(browser, view, async (visit) => {
    await goTo(visit, `${product.url}/elections?lang=${view.lang}&theme=${view.theme}&outcome=ELECTED`)
    await visit.page.locator('#r-2').waitFor({ timeout: 90_000 })
    await visit.page.locator('#r-2 button').click()
    await visit.page.locator('#r-2 + tr .pill[data-tone="good"]').first().waitFor()
    await visit.page.locator('#r-2 th a').click()
    await visit.page.waitForURL(/\/elections\/.+:election:2/)
    await settled(visit.page)
    await visit.page.locator('.election-stages > [data-state="over"]').nth(3).waitFor()
    expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
    await keepPicture(visit.page, `election-${view.lang}-${view.theme}-${view.width}`)
    expect(visit.complaints).toEqual([])
  })
})

inChromium('the CSV of votes holds every vote that the page of the round counts', async () => {
  await visiting(browser, plain, async (visit) => {
    await goTo(visit, `${product.url}/elections/demo-joystream:election:2?lang=en&vote=REVEALED`)
    await visit.page.locator('.table.pinned .icon-button').first().waitFor({ timeout: 90_000 })
    const saved = visit.page.waitForEvent('download')
    await visit.page.locator('a[href^="/v1/election-votes.csv"]').click()
    const lines = (await text(await (await saved).createReadStream())).trim().split(/\r?\n/)
    const counted = Number(/\d+/.exec((await visit.page.locator('.table-bar p').last().textContent()) ?? '')?.[0])
    expect(counted).toBeGreaterThan(0)
    expect(lines.length).toBe(counted + 1)
  })
})

inChromium.for([plain, { lang: 'zh-CN', theme: 'dark', width: 375 } as const])(
  'the budget of a group, its payments and their table in $lang, $theme, $width px',
  async (view) => {
    await expect
      .poll(async () => (await fetch(`${product.url}/v1/spending.json?chain=demo-joystream`)).json(), { timeout: 100_000 })
      .not.toEqual([])
    await visiting(browser, view, async (visit) => {
      await goTo(visit, `${product.url}/budget?lang=${view.lang}&theme=${view.theme}&chain=demo-joystream`)
      await visit.page.locator('.ledger tbody tr').first().waitFor()
      expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
      await keepPicture(visit.page, `budget-${view.lang}-${view.theme}-${view.width}`)
      await visit.page.locator('.budget-switch select').selectOption('ForumWorkingGroup')
      await visit.page.waitForURL(/budget=ForumWorkingGroup/)
      await visit.page.getByRole('button', { name: view.lang === 'en' ? 'Payments' : '付款' }).click()
      await visit.page.waitForURL(/records=payments/)
      await visit.page.locator('.payments tbody tr, .empty').first().waitFor()
      expect(await visit.page.locator('.card a[download][href*="ForumWorkingGroup"]').count()).toBeGreaterThan(1)
      expect(await overflow(visit.page)).toBeLessThanOrEqual(0)
      expect(visit.complaints).toEqual([])
    })
  },
)

inChromium(
  'the council leads to a term that ended, with every vote in it, and the leaderboard keeps its choices in the address',
  async () => {
    await visiting(browser, plain, async (visit) => {
      await goTo(visit, `${product.url}/council?lang=en`)
      await visit.page.getByRole('link', { name: 'Term 1', exact: true }).click()
      await visit.page.waitForURL(/\/terms\/.+:term:1/)
      await visit.page.locator('.voting-grid [data-mark="APPROVE"]').first().waitFor()
      await goTo(visit, `${product.url}/leaderboard?lang=en`)
      await visit.page.getByRole('button', { name: 'Term 1', exact: true }).click()
      await visit.page.waitForURL(/terms=1/)
      await visit.page.getByRole('button', { name: 'Rounds decided in term' }).click()
      await visit.page.waitForURL(/by=DECIDED/)
      await visit.page.locator('.board tbody button').first().click()
      await visit.page.locator('.board .details').waitFor()
      expect(visit.complaints).toEqual([])
    })
  },
)
