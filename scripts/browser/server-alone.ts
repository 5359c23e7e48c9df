import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi } from '@secretariat/api'
import { type Database, openVault, type Vault } from '@secretariat/db'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openStore } from '../cli/store.js'
import { root } from '../testing/program.js'
import { hasChromium, launchChromium } from './chromium.js'

interface Running {
  readonly url: string
  readonly browser: Browser
}

/** The server without a chain, as `npm start` makes it, on what `prepare` writes; one for the tests of a file, which get it and a browser. */
export function serverAlone(prepare: (db: Database, vault: Vault) => Promise<unknown>): () => Running {
  const closing: (() => Promise<unknown>)[] = []
  let running: Running | undefined
  beforeAll(async () => {
    if (!hasChromium) return
    const dataDir = mkdtempSync(join(tmpdir(), 'secretariat-alone-'))
    closing.push(async () => rmSync(dataDir, { recursive: true, force: true }))
    const store = await openStore(dataDir, { shared: false })
    closing.push(store.close)
    const vault = openVault('a secret of this test alone')
    await prepare(store.db, vault)
    const [db, write] = await Promise.all([store.openReader(), store.openWriter()])
    closing.push(() => Promise.all([db.destroy(), write.destroy()]))
    const api = createApi({ db, write, vault, logger: pino({ level: 'silent' }), demo: false, staticDir: join(root, 'dashboard/dist') })
    closing.push(api.close)
    const { url } = await api.listen(0, '127.0.0.1')
    const browser = await launchChromium()
    closing.push(() => browser.close())
    running = { url, browser }
  })
  afterAll(async () => {
    for (const close of closing.reverse()) await close()
  })
  return () => {
    if (running === undefined) throw new Error('The server runs while the tests of the file run, and where there is a Chromium')
    return running
  }
}
