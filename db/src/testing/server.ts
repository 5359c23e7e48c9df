import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeAbandoned, startEmbedded } from '../embedded/index.js'
import type { TestServer } from './context.js'

const prefix = 'secretariat-test-'

/** The server named by DATABASE_URL, or one of our own in a temporary folder. */
export async function startServer(): Promise<Omit<TestServer, 'template'> & { stop(): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }
  for (const folder of earlierFolders()) await removeAbandoned(folder)
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  const { url, readerUrl, readerRole, stop } = await startEmbedded({ dataDir, passing: true })
  return {
    url,
    reader: { role: readerRole, url: readerUrl },
    async stop() {
      await stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Of runs that were killed, or that run now; only those of this account. */
function earlierFolders(): string[] {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(tmpdir(), name))
  return folders.filter((folder) => lstatSync(folder).uid === process.getuid?.() && existsSync(join(folder, 'owner')))
}
