import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { z } from 'zod'

/** How a page is looked at. */
export interface View {
  readonly lang: 'en' | 'zh-CN'
  readonly theme: 'light' | 'dark'
  readonly width: 1280 | 375
}

export interface Visit {
  readonly page: Page
  /** What the page complained about: console errors, exceptions, requests that failed. */
  readonly complaints: readonly string[]
}

/** Runs a test on a fresh page, and closes it whatever comes. */
export async function visiting(browser: Browser, { theme, width }: View, work: (visit: Visit) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, acceptDownloads: true })
  try {
    await work(await openPage(context))
  } finally {
    await context.close()
  }
}

async function openPage(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`))
  return { page, complaints }
}

/** The gallery shows the outline among its specimens. */
const drawn = 'main:not(:has(.skeleton)), main:has(.specimens)'

/** Goes to an address and waits until the page has its heading and no outline of what is to come. */
export async function goTo({ page }: Visit, url: string): Promise<void> {
  await page.goto(url)
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await page.locator(drawn).waitFor()
}

/** Pixels by which the page is wider than the window. */
export async function overflow(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
}

/** Keeps a picture where SECRETARIAT_SCREENSHOTS names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SECRETARIAT_SCREENSHOTS
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
