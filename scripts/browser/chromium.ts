import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const program = process.env.SECRETARIAT_CHROMIUM ?? '/usr/bin/chromium'

/** Whether the tests of this folder can run here. */
export const hasChromium = existsSync(program)

/** Chromium refuses its sandbox to root. */
export function launchChromium(): Promise<Browser> {
  const args = ['--disable-gpu', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  return chromium.launch({ executablePath: program, args })
}
