import { randomUUID } from 'node:crypto'
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { z } from 'zod'
import { hasCode } from './error-code.js'
import { asUsageError, makeOwnFolder } from './folder.js'
import { processFacts } from './process-facts.js'

/** The right to start, use and stop the server of one data folder. */
export interface Ownership {
  release(): void
}

const ownerSchema = z.object({ pid: z.int(), started: z.string() })
type Owner = z.infer<typeof ownerSchema>

/** Earlier files that stay, so that a slow process meets them and does not fill a number of long ago. */
const kept = 8

const nobody: Owner = { pid: 0, started: '' }

/**
 * Takes the data folder for this process, or says who has it.
 *
 * Owners are numbered files; the highest one counts, and a file once written is only replaced by its own writer. So two
 * processes that see the same dead owner race for the same next number, and creating it is atomic: one of them wins.
 */
export function takeOwnership(dataDir: string): Ownership {
  const folder = join(dataDir, 'owner')
  makeOwnFolder(folder, 0o700)
  try {
    return takeNext(folder, dataDir)
  } catch (error) {
    throw asUsageError(error, folder)
  }
}

/** The process that has the data folder now. */
export function ownerOf(dataDir: string): number | undefined {
  const folder = join(dataDir, 'owner')
  const latest = existsSync(folder) ? latestIn(folder) : 0
  return latest === 0 ? undefined : livingOwner(join(folder, String(latest)))
}

function takeNext(folder: string, dataDir: string): Ownership {
  const latest = latestIn(folder)
  if (latest > 0) refuseIfLiving(livingOwner(join(folder, String(latest))), dataDir)
  const mine = latest + 1
  const path = join(folder, String(mine))
  if (!create(folder, path)) refuseIfLiving(livingOwner(path) ?? 0, dataDir)
  // A very slow process may still fill a number that was swept away; the later owner counts.
  const highest = latestIn(folder)
  if (highest !== mine) {
    rmSync(path, { force: true })
    refuseIfLiving(livingOwner(join(folder, String(highest))) ?? 0, dataDir)
  }
  for (const older of numbersIn(folder).filter((number) => number < mine - kept)) rmSync(join(folder, String(older)), { force: true })
  return { release: () => replace(folder, path, nobody) }
}

/** Zero: someone was faster and is gone again, which only another attempt can sort out. */
function refuseIfLiving(pid: number | undefined, dataDir: string): void {
  if (pid === undefined) return
  const who = pid === 0 ? 'Another process' : pid === process.pid ? `This process (${pid})` : `Process ${pid}`
  throw new UsageError(`${who} already uses ${dataDir}: stop it first, or name another folder with --data-dir.`)
}

/** The file appears with its whole content, or not at all. */
function create(folder: string, path: string): boolean {
  const draft = writeDraft(folder, { pid: process.pid, started: processFacts(process.pid)?.started ?? '' })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft)
  }
}

function replace(folder: string, path: string, owner: Owner): void {
  renameSync(writeDraft(folder, owner), path)
}

function writeDraft(folder: string, owner: Owner): string {
  const draft = join(folder, `draft-${randomUUID()}`)
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600, flag: 'wx' })
  return draft
}

function livingOwner(path: string): number | undefined {
  const { pid, started } = readOwner(path)
  return processFacts(pid)?.started === started ? pid : undefined
}

/** What cannot be read was cut off by a power failure, which no owner survived. */
function readOwner(path: string): Owner {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM')) throw error
    return nobody
  }
}

function latestIn(folder: string): number {
  return Math.max(0, ...numbersIn(folder))
}

function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => /^\d{1,15}$/.test(name))
    .map(Number)
}
