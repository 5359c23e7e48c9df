import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { removeAbandoned } from '../abandoned.js'
import type { Identity } from '../identity.js'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) {
    // A folder that was damaged on purpose has no server.
    await removeAbandoned(folder).catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
})

/** An empty folder, removed after the tests of the file, together with a server that a failed test left in it. */
export function testFolder(parent: string = tmpdir()): string {
  const folder = realpathSync(mkdtempSync(join(parent, 'secretariat-embedded-')))
  folders.push(folder)
  return folder
}

/** The same for another account; whoever starts a server in it stops it. */
export function folderOf({ uid, gid }: Identity): string {
  const folder = testFolder()
  chownSync(folder, uid, gid)
  return folder
}
