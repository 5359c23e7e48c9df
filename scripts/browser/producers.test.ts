import { antelopeBlocks, type Told, writeBlocks } from '@secretariat/db/testing'
import { Height } from '@secretariat/shared'
import {
  fundStory,
  levelOf,
  multisigApproved,
  multisigProposed,
  producerOf,
  producerRanked,
  scheduleProposed,
} from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { hasChromium } from './chromium.js'
import { serverAlone } from './server-alone.js'
import { goTo, keepPicture, overflow, settled, type View, visiting } from './visit.js'

const timing = { intervalMs: 3000, repetitions: 1 }
const producers = Array.from({ length: 23 }, (_, i) => producerOf(i))
/** The slot that began with the year 2026. */
const newYear = 273_513_600
/** Nine rounds, in which the sixth producer makes nothing, and a stop of forty slots in the fifth one. */
const told = Array.from({ length: 9 * 22 }, (_, i): Told => ({ skipped: i % 22 === 5 ? 1 : i === 100 ? 40 : 0, version: 0 }))

const running = serverAlone(async (db) => {
  const blocks = antelopeBlocks(newYear - 1, told, [producers], timing)
  const last = { height: Height(blocks.length), ordinal: 1_000_000, locator: `s:${newYear}:producers` }
  const stood = { key: null, commission: 1000, url: 'https://prod.example', emergency: false, active: true, blacklisted: false }
  const facts = [
    scheduleProposed({ height: 1, locator: 'b', version: 0, producers: producers.map((producer) => ({ producer, key: null })) }),
    ...fundStory,
    multisigProposed({ height: 60, ordinal: 5, locator: 't5.a0', requested: producers.map(levelOf) }),
    ...producers.slice(0, 9).map((name, i) => multisigApproved({ height: 61 + i, ordinal: 5, locator: 't5.a0', level: levelOf(name) })),
    producerRanked({ ...last, producers: producers.map((producer, i) => ({ ...stood, producer, votes: String(9000 - i) })) }),
  ]
  await writeBlocks(db, blocks, facts, timing)
})

/** Other pages of the same chain, each with what shows that its data is there. */
const pages = [
  ['/schedules', '.schedules tbody tr'],
  ['/votes', '.ranking tbody tr'],
  ['/fund', '.fund-motions tbody tr'],
  ['/fund/alpha:fund-motion:5.1', 'td.fund-evidence'],
  ['/multisigs', '.multisig-table tbody tr'],
  ['/multisigs/alpha:alice:upgrade:60.5', '.signers li'],
  ['/', '.down-list li'],
] as const

const views: readonly View[] = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'zh-CN', theme: 'dark', width: 375 },
]

test.skipIf(!hasChromium).for(views)(
  'the board leads to a producer and its missed slots, and the schedule and the votes stand beside it, in $lang at $width px',
  async (view) => {
    await visiting(running().browser, view, async (visit) => {
      const { page } = visit
      const look = async (name: string) => {
        expect(await page.locator('h1').count()).toBe(1)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await keepPicture(page, `${name}-${view.lang}-${view.width}`)
      }
      const open = (path: string) => goTo(visit, `${running().url}${path}?lang=${view.lang}&theme=${view.theme}`)
      await open('/producers')
      await page.locator('.producer-card').nth(22).waitFor()
      await look('producers')
      await page.locator('.producer-card[data-state="OFFLINE"] .producer-name').first().click()
      await page.waitForURL(/\/producers\/alpha:producer:/)
      await settled(page)
      await page.locator('time', { hasText: 'UTC+8' }).first().waitFor()
      await look('producer')
      for (const [path, sign] of pages) {
        await open(path)
        await page.locator(sign).first().waitFor()
        await look(path.slice(1) || 'antelope-overview')
      }
      expect(visit.complaints).toEqual([])
    })
  },
)

test.skipIf(!hasChromium)('times are read in the zone that was chosen, on every page', async () => {
  const [view] = views
  if (view === undefined) return
  await visiting(running().browser, view, async (visit) => {
    const { page } = visit
    await goTo(visit, `${running().url}/schedules?lang=en`)
    await page.locator('time', { hasText: 'UTC+8' }).first().waitFor()
    await page.locator('select.zone').selectOption('utc')
    await page.waitForURL(/zone=utc/)
    await goTo(visit, `${running().url}/schedules?lang=en`)
    const words = (await page.locator('.schedules time').first().textContent()) ?? ''
    expect(words).toMatch(/ UTC$/)
    expect(await page.locator('.schedules time').first().getAttribute('title')).toContain('UTC+8')
  })
})
