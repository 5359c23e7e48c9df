import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, statSync } from 'node:fs'
import { hasCode } from './error-code.js'

/** What the system says of a living process. A number alone is not enough: it is given out again. */
export interface ProcessFacts {
  /** Together with the number it names one process for good. */
  readonly started: string
  readonly program: string
  /** Undefined where the system does not tell. */
  readonly uid: number | undefined
  readonly folder: string | undefined
}

/** Undefined: there is no such process, or it has ended and only waits to be collected. */
export function processFacts(pid: number): ProcessFacts | undefined {
  if (pid <= 0) return undefined
  if (process.platform === 'linux') return fromProc(pid)
  if (process.platform === 'win32') return fromSignal(pid)
  return fromPs(pid)
}

export function isRunning(pid: number): boolean {
  return processFacts(pid) !== undefined
}

function fromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const nameEnd = stat.lastIndexOf(')')
    const fields = stat.slice(nameEnd + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return {
      started: `${boot}/${fields[19]}`,
      program: stat.slice(stat.indexOf('(') + 1, nameEnd),
      uid: statSync(`/proc/${pid}`).uid,
      folder: folderOf(pid),
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined
    throw error
  }
}

function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch (error) {
    if (hasCode(error, 'EACCES', 'ENOENT', 'ESRCH')) return undefined
    throw error
  }
}

/** Exported for its test: macOS has no /proc, but Linux has the same ps. */
export function fromPs(pid: number): ProcessFacts | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=,uid=,stat=,comm=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } })
  const [, started, uid, state, path] = /^\s*(\S+ +\S+ +\S+ +\S+ +\S+) +(\d+) +(\S+) +(.+?)\s*$/.exec(stdout ?? '') ?? []
  if (!started || !path || state?.startsWith('Z')) return undefined
  return { started, program: path.split('/').at(-1) ?? path, uid: Number(uid), folder: undefined }
}

function fromSignal(pid: number): ProcessFacts | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return undefined
  }
  return { started: 'unknown', program: 'unknown', uid: undefined, folder: undefined }
}
