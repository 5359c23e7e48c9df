import { addAccount, saveChannel, transition, type Voice } from '@secretariat/db'
import { antelopeBlocks, type Told, writeBlocks } from '@secretariat/db/testing'
import { ChainId, Height, Timestamp, timeOfSlot } from '@secretariat/shared'
import { ruleOf, thresholdsOf, writeMessage } from '@secretariat/shared/alert'
import { producerOf, scheduleProposed } from '@secretariat/shared/testing'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hasChromium } from './chromium.js'
import { serverAlone } from './server-alone.js'
import { goTo, keepPicture, overflow, type View, type Visit, visiting } from './visit.js'

const timing = { intervalMs: 3000, repetitions: 1 }
const chain = ChainId('alpha')
const producers = Array.from({ length: 23 }, (_, i) => producerOf(i))
/** The slot that began with the year 2026. */
const newYear = 273_513_600
/** The owners of the slot that nobody fills in each round, and of the next one. */
const [silent, other] = [producerOf((newYear + 5) % 23), producerOf((newYear + 6) % 23)]
const at = (seconds: number): Timestamp => Timestamp(timeOfSlot(newYear, timing) + seconds * 1000)
/** Four rounds, in which one producer makes nothing. */
const told = Array.from({ length: 4 * 22 }, (_, i): Told => ({ skipped: i % 22 === 5 ? 1 : 0, version: 0 }))
const voice: Voice = { write: writeMessage, chainName: 'Alpha', profile: 'eosc', dashboard: 'http://localhost' }

const running = serverAlone(async (db, vault) => {
  await addAccount(db, 'ann', 'secretary', 'seven wise hens knit')
  const routes = [{ severity: 'warning' as const, level: 0, chain: null }]
  const board = { name: 'board', kind: 'manual' as const, settings: { place: 'Board' }, secret: {}, locales: ['en' as const], routes }
  await saveChannel(db, vault, { ...board, enabled: true }, 'ann')
  const facts = [
    scheduleProposed({ height: 1, locator: 'b', version: 0, producers: producers.map((producer) => ({ producer, key: null })) }),
  ]
  await writeBlocks(db, antelopeBlocks(newYear - 1, told, [producers], timing), facts, timing)
  const measured = async (seconds: number, turns: Readonly<Record<string, readonly [missed: number, made: number]>>) => {
    const rule = ruleOf('producer-silent')
    const thresholds = rule && thresholdsOf(rule, 'eosc')
    if (thresholds === undefined) throw new TypeError('EOSC has no rule for silent producers')
    const signals = Object.entries(turns).map(([subject, [value, good]]) => ({
      signal: {
        chain,
        rule: 'producer-silent',
        subject,
        value,
        good,
        at: at(seconds),
        height: Height(80),
        provisional: seconds === 690 && subject === silent,
      },
      thresholds,
    }))
    await transition(db, { chain, signals, answered: new Set(), liveFrom: at(0), now: at(seconds), voice })
  }
  await measured(138, { [silent]: [2, 0], [other]: [2, 0] })
  await measured(207, { [silent]: [3, 0], [other]: [3, 0] })
  await measured(276, { [silent]: [4, 0], [other]: [0, 1] })
  await measured(690, { [silent]: [10, 0], [other]: [0, 9] })
})

async function signIn({ page }: Visit, open: (path: string) => Promise<void>): Promise<void> {
  await open('/sign-in')
  await page.locator('input[name=name]').fill('ann')
  await page.locator('input[name=password]').fill('seven wise hens knit')
  await page.locator('button[type=submit]').click()
  await page.getByRole('button', { name: /ann/ }).waitFor()
}

/** Adds a channel on the page of channels; the form keeps nothing of it. Gives its row. */
async function addHook(page: Page, name: string): Promise<Locator> {
  const form = page.locator('.kpi-form')
  await form.locator('summary').click()
  await form.locator('[name=name]').fill(name)
  await form.locator('[name=url]').fill('https://hook.example/very-secret')
  await form.locator('button[type=submit]').click()
  const row = page.locator('.channels tbody tr', { hasText: name })
  await form.locator('[role=status]').waitFor()
  expect(await form.locator('[name=url]').inputValue()).toBe('')
  await form.locator('[name=kind]').selectOption('MANUAL')
  await form.locator('[name=place]').waitFor()
  return row
}

const views: readonly View[] = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'zh-CN', theme: 'dark', width: 375 },
]

test.skipIf(!hasChromium).for(views)(
  'the list of open incidents leads to one, its timeline and its missed slots, in $lang at $width px',
  async (view) => {
    await visiting(running().browser, view, async (visit) => {
      const { page } = visit
      const open = (path: string) => goTo(visit, `${running().url}${path}?lang=${view.lang}&theme=${view.theme}`)
      const look = async (name: string) => {
        expect(await page.locator('h1').count()).toBe(1)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await keepPicture(page, `${name}-${view.lang}-${view.width}`)
      }
      await open('/incidents')
      expect(await page.locator('.incident-table tbody tr').count()).toBe(1)
      await look('incidents')
      await page.locator('.incident-table .strong-link').click()
      await page.waitForURL(/\/incidents\/\d+/)
      await page.locator('.incident-timeline > li').nth(2).waitFor()
      expect(await page.locator('.stage-steps [aria-current=step]').count()).toBe(1)
      await page.locator('.incident-missed tbody tr').nth(3).waitFor()
      await look('incident')
      for (const [path, sign] of [
        ['/rules', '.rules-table tbody tr'],
        ['/silences', '.empty'],
        ['/channels', '.empty a[href^="/sign-in"]'],
        ['/producers', '.incident-list li'],
      ] as const) {
        await open(path)
        await page.locator(sign).first().waitFor()
        await look(`alerts-${path.slice(1)}`)
      }
      await goTo(visit, `${running().url}/incidents?lang=${view.lang}&board=ended`)
      expect(await page.locator('.incident-table tbody tr').count()).toBe(1)
      expect(visit.complaints).toEqual([])
    })
  },
)

/** The same page as somebody else has it open, once what happens is told to it. */
async function onlooker(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.locator('.live-mark[data-state=live]').waitFor()
  return other
}

test.skipIf(!hasChromium)(
  'whoever is signed in takes an incident in hand, which others see at once, and silences a rule with a reason',
  async () => {
    await visiting(running().browser, { lang: 'zh-CN', theme: 'light', width: 1280 }, async (visit) => {
      const { page } = visit
      const open = (path: string) => goTo(visit, `${running().url}${path}?lang=zh-CN&theme=light`)
      await signIn(visit, open)
      await open('/incidents')
      await page.locator('.incident-table .strong-link').click()
      await page.waitForURL(/\/incidents\/\d+/)
      const other = await onlooker(page)
      const form = page.locator('.incident-form').first()
      await form.locator('summary').click()
      await form.locator('textarea').fill('正在联系节点')
      await form.locator('button').click()
      for (const each of [page, other]) await each.locator('.incident-timeline [data-who=person]', { hasText: '正在联系节点' }).waitFor()
      await other.close()
      await page.locator('.stage-steps [aria-current=step]', { hasText: '处理中' }).waitFor()
      await keepPicture(page, 'incident-taken-zh-CN-1280')
      await open('/silences')
      await page.locator('summary').click()
      await page.locator('input[name=reason]').fill('升级维护')
      await page.locator('form button[type=submit]').click()
      await page.locator('.silences tbody tr', { hasText: '升级维护' }).waitFor()
      await keepPicture(page, 'silences-set-zh-CN-1280')
      await open('/rules')
      await page.locator('.rule-form summary').click()
      await keepPicture(page, 'rules-form-zh-CN-1280')
      expect(visit.complaints).toEqual([])
    })
  },
)

test.skipIf(!hasChromium).for(views)(
  'a channel that is added is listed without its secret, and a notice is there to copy, in $lang at $width px',
  async (view) => {
    await visiting(running().browser, view, async (visit) => {
      const { page } = visit
      const { lang, theme, width } = view
      const open = (path: string) => goTo(visit, `${running().url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`)
      const look = async (name: string) => {
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await keepPicture(page, `${name}-${lang}-${width}`)
      }
      await signIn(visit, open)
      await open('/channels')
      const row = await addHook(page, `hook ${lang}`)
      await look('channels-form')
      await row.locator('button').first().click()
      await page
        .locator('.deliveries > li', { hasText: `hook ${lang}` })
        .first()
        .locator('summary')
        .click()
      expect(await page.content()).not.toContain('very-secret')
      await look('channels')
      await row.locator('.button-row > button').last().click()
      await row.locator('.button-row > button').last().click()
      await row.waitFor({ state: 'detached' })
      await open('/incidents?board=ended')
      await page.locator('.incident-table .strong-link').click()
      await page.locator('.incident-draft [lang]').first().waitFor()
      await page.locator('.deliveries summary').first().click()
      await look('incident-drafts')
      await page.locator('.tick button').first().click()
      await page.locator('.deliveries .pill[data-tone=good]').first().waitFor()
      expect(visit.complaints).toEqual([])
    })
  },
)
