import { addAccount, saveChannel, saveContact, transition, type Voice } from '@secretariat/db'
import { antelopeBlocks, type Told, writeBlocks } from '@secretariat/db/testing'
import { ChainId, Height, Timestamp, timeOfSlot } from '@secretariat/shared'
import { ruleOf, thresholdsOf, writeMessage } from '@secretariat/shared/alert'
import { fundStory, producerOf, scheduleProposed } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { hasChromium } from './chromium.js'
import { serverAlone } from './server-alone.js'
import { goTo, keepPicture, overflow, settled, type View, type Visit, visiting } from './visit.js'

const timing = { intervalMs: 3000, repetitions: 1 }
const chain = ChainId('alpha')
const producers = Array.from({ length: 23 }, (_, i) => producerOf(i))
const newYear = 273_513_600
const silent = producerOf((newYear + 5) % 23)
const told = Array.from({ length: 100 }, (_, i): Told => ({ skipped: i % 22 === 5 ? 1 : 0, version: 0 }))
const at = (seconds: number): Timestamp => Timestamp(timeOfSlot(newYear, timing) + seconds * 1000)
const voice: Voice = { write: writeMessage, chainName: 'Alpha', profile: 'eosc', dashboard: 'http://localhost' }
const password = 'seven wise hens knit'

const running = serverAlone(async (db, vault) => {
  await addAccount(db, 'ann', 'secretary', password)
  const routes = [{ severity: 'warning' as const, level: 0, chain: null }]
  const hook = { name: 'duty', kind: 'webhook' as const, settings: {}, secret: { url: 'https://hook.example/very-secret' }, routes }
  await saveChannel(db, vault, { ...hook, locales: ['en', 'zh-CN'], enabled: true }, 'ann')
  const schedule = scheduleProposed({
    ...{ height: 1, locator: 'b', version: 0 },
    producers: producers.map((producer) => ({ producer, key: null })),
  })
  await writeBlocks(db, antelopeBlocks(newYear - 1, told, [producers], timing), [schedule, ...fundStory], timing)
  const rule = ruleOf('producer-silent')
  const thresholds = rule && thresholdsOf(rule, 'eosc')
  if (thresholds === undefined) throw new TypeError('EOSC has no rule for silent producers')
  for (const value of [2, 3]) {
    const signal = {
      chain,
      rule: 'producer-silent',
      subject: silent,
      value,
      good: 0,
      at: at(69 * value),
      height: Height(80),
      provisional: false,
    }
    await transition(db, { chain, signals: [{ signal, thresholds }], answered: new Set(), liveFrom: at(0), now: at(69 * value), voice })
  }
  const usual = {
    chain,
    position: 1,
    way: 'wechat' as const,
    language: 'zh-CN',
    zone: 'Asia/Shanghai',
    hours: '09:00-22:00',
    note: '夜里请打电话',
  }
  await saveContact(db, vault, { ...usual, subject: silent, person: '老王', value: 'wang-of-nodes' }, 'ann')
  await saveContact(
    db,
    vault,
    { ...usual, subject: chain, person: 'Developers', value: 'dev-team', zone: null, hours: null, note: '' },
    'ann',
  )
})

const [wide, narrow] = [
  { lang: 'en', theme: 'light', width: 1280 },
  { lang: 'zh-CN', theme: 'dark', width: 375 },
] as const satisfies View[]

function walking(visit: Visit, { lang, theme, width }: View) {
  const { page } = visit
  const open = (path: string) => goTo(visit, `${running().url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`)
  return {
    open,
    async signIn() {
      await open('/sign-in')
      await page.locator('input[name=name]').fill('ann')
      await page.locator('input[name=password]').fill(password)
      await page.locator('button[type=submit]').click()
      await page.getByRole('button', { name: /ann/ }).waitFor()
    },
    async look(name: string) {
      await settled(page)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await keepPicture(page, `${name}-${lang}-${width}`)
      expect(visit.complaints).toEqual([])
    },
  }
}

test.skipIf(!hasChromium).for([wide, narrow])(
  'who is on duty finds whom to call, and notes that they were told, in $lang at $width px',
  async (view) => {
    await visiting(running().browser, view, async (visit) => {
      const { page } = visit
      const { open, signIn, look } = walking(visit, view)
      await open('/contacts')
      await page.locator('.empty a[href^="/sign-in"]').waitFor()
      await signIn()
      await open('/contacts')
      await page.locator('.contacts tbody tr', { hasText: 'wang-of-nodes' }).waitFor()
      const form = page.locator('.kpi-form').first()
      await form.locator('summary').click()
      await form.locator('[name=subject]').fill(silent)
      await form.locator('[name=person]').fill(`Li ${view.lang}`)
      await form.locator('[name=way]').selectOption('PHONE')
      await form.locator('[name=value]').fill('ask him')
      await form.locator('button[type=submit]').click()
      await form.locator('[role=alert]', { hasText: 'value' }).waitFor()
      await form.locator('[name=value]').fill('+86 138 0000 0000')
      await form.locator('button[type=submit]').click()
      const row = page.locator('.contacts tbody tr', { hasText: `Li ${view.lang}` })
      await row.waitFor()
      await look('contacts')
      await row.locator('button[aria-expanded]').click()
      await page.locator('.row-form [name=note]').fill('Speaks slowly')
      await look('contacts-edit')
      await page.locator('.row-form button[type=submit]').click()
      await row.getByText('Speaks slowly').waitFor()
      const csv = `chain,subject,person,way,value\nalpha,alpha,${view.lang} Ops,email,ops@example.org\n`
      await page.locator('input[type=file]').setInputFiles({ name: 'book.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
      await page.locator('.contacts tbody tr', { hasText: `${view.lang} Ops` }).waitFor()
      await open('/incidents/1')
      const call = page.locator('.contact-list > li').first()
      await call.locator('.button-row button').click()
      await page.locator('.incident-timeline [data-who=person]').first().waitFor()
      expect(await page.locator('.incident-timeline').textContent()).not.toContain('wang')
      await page.locator('details.incident-draft summary').first().click()
      await look('incident-desk')
    })
  },
)

test.skipIf(!hasChromium).for([wide])(
  'a channel is changed, gets a key that is shown once, and is turned off, in $lang at $width px',
  async (view) => {
    await visiting(running().browser, view, async (visit) => {
      const { page } = visit
      const { open, signIn, look } = walking(visit, view)
      await signIn()
      await open('/channels')
      const row = page.locator('.channels tbody tr').first()
      await row.locator('button[aria-expanded]').click()
      const form = page.locator('.row-form form')
      expect(await form.locator('[name=url]').inputValue()).toBe('')
      await form.locator('.channel-routes > button').click()
      await form.locator('[name=severity]').nth(1).selectOption('CRITICAL')
      await look('channels-edit')
      await form.locator('button[type=submit]').click()
      await form.waitFor({ state: 'detached' })
      const newKey = row.locator('.button-row > button').nth(3)
      await newKey.click()
      await newKey.click()
      await row.locator('.channel-key code', { hasText: /^whsec_/ }).waitFor()
      await row.locator('.button-row > button').first().click()
      await row.locator('.channel-test').waitFor()
      await look('channels-key')
      await row.locator('.channel-key > button').last().click()
      const turn = row.locator('.button-row > button').nth(2)
      await turn.click()
      await page.locator('.channels tr[data-past=true]').waitFor()
      await turn.click()
      await page.locator('.channels tr[data-past=false]').waitFor()
      expect(await page.content()).not.toMatch(/very-secret|whsec_/)
    })
  },
)

test.skipIf(!hasChromium).for([narrow])('a term that is stated stands in the calendar of pay, in $lang at $width px', async (view) => {
  await visiting(running().browser, view, async (visit) => {
    const { page } = visit
    const { open, signIn, look } = walking(visit, view)
    await signIn()
    await open('/fund?chain=alpha')
    const form = page.locator('.term-form').last()
    await form.locator('summary').click()
    await form.locator('[name=number]').fill('5')
    await form.locator('[name=from]').fill('2026-01-01')
    await form.locator('[name=until]').fill('2025-01-01')
    await form.locator('[name=name]').first().fill('wang')
    await form.locator('button[type=submit]').click()
    await form.locator('[role=alert]', { hasText: 'until' }).waitFor()
    await form.locator('[name=until]').fill('2026-04-01')
    await look('fund-term-form')
    await form.locator('button[type=submit]').click()
    await page.locator('.term-pay', { hasText: '5' }).locator('tbody tr').nth(2).waitFor()
    await look('fund-term')
  })
})
