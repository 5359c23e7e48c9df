import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { hasCode } from './error-code.js'
import { assertOnlyRootAbove, asUsageError, makeOwnFolder } from './folder.js'
import { complete } from './platform.js'

/** Copies the programs and returns their new root. The copy is named after what it holds, and compared with it before every use. */
export function copyPrograms(bundled: string, copies: string): string {
  try {
    makeCopiesFolder(copies)
    const wanted = digest(bundled)
    const target = join(copies, wanted)
    if (!isWhole(target, wanted)) replaceBy(freshCopy(bundled, copies), target)
    makeOwnFolder(target, 0o755)
    return join(target, 'native')
  } catch (error) {
    throw asUsageError(error, copies)
  }
}

function makeCopiesFolder(copies: string): void {
  if (process.getuid?.() === 0) {
    mkdirSync(dirname(copies), { recursive: true })
    assertOnlyRootAbove(copies)
  }
  makeOwnFolder(copies, 0o755)
}

function isWhole(target: string, wanted: string): boolean {
  if (!existsSync(target)) return false
  makeOwnFolder(target, 0o755)
  return digest(join(target, 'native')) === wanted
}

function freshCopy(bundled: string, copies: string): string {
  const fresh = mkdtempSync(join(copies, 'new-'))
  chmodSync(fresh, 0o755)
  const root = join(fresh, 'native')
  cpSync(bundled, root, { recursive: true, verbatimSymlinks: true })
  complete(root)
  return fresh
}

function replaceBy(fresh: string, target: string): void {
  rmSync(target, { recursive: true, force: true })
  try {
    renameSync(fresh, target)
  } catch (error) {
    // Another start was faster; its copy is compared on the next use.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
    rmSync(fresh, { recursive: true })
  }
}

/** Of all files and their paths; links between libraries are made by us on both sides and do not count. */
function digest(root: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path))
  }
  return hash.digest('hex')
}
