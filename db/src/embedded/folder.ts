import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { hasCode } from './error-code.js'

/** Makes the folder, or makes sure that the one that is there is a folder of ours and not a link to one. */
export function makeOwnFolder(path: string, mode: number): void {
  try {
    mkdirSync(path)
    chmodSync(path, mode)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw asUsageError(error, path)
  }
  assertOwn(path)
}

function assertOwn(path: string): void {
  const found = lstatSync(path)
  if (!found.isDirectory()) throw new UsageError(`${path} is not a folder: move it away, or name another folder.`)
  const self = process.getuid?.()
  if (self === undefined) return
  if (found.uid !== self) {
    throw new UsageError(
      `${path} belongs to account ${found.uid}, this process runs as ${self}: start as that account, or name another folder.`,
    )
  }
  if ((found.mode & 0o022) !== 0) throw new UsageError(`Other accounts may write to ${path}: run chmod go-w on it first.`)
}

/** That no other account can exchange a folder above: each belongs to root and only root writes to it. */
export function assertOnlyRootAbove(path: string): void {
  for (let above = dirname(path); ; above = dirname(above)) {
    const { uid, mode } = lstatSync(above)
    if (uid !== 0 || (mode & 0o022) !== 0) throw new UsageError(`${above} must belong to root alone to hold programs; or set DATABASE_URL.`)
    if (above === dirname(above)) return
  }
}

/** What the system said of a path, as one line that names the path. */
export function asUsageError(error: unknown, path: string): unknown {
  if (hasCode(error, 'EACCES', 'EPERM')) return new UsageError(`No permission for ${path}: name another data folder, or change its owner.`)
  if (hasCode(error, 'EROFS')) return new UsageError(`${path} is on a read-only disk: name another data folder.`)
  if (hasCode(error, 'ENOTDIR', 'EEXIST'))
    return new UsageError(`${path} is not a folder: move the file away, or name another data folder.`)
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) return new UsageError(`The disk of ${path} is full: free space and start again.`)
  return error
}
