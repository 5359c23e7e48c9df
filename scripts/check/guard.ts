import { execFile } from 'node:child_process'
import { join } from 'node:path'

/** What a guard found: nothing, or the lines a person must read. */
export interface Finding {
  readonly ok: boolean
  readonly report: string
}

/** One promise of the house, how it is kept and what to do when it is broken. */
export interface Guard {
  readonly name: string
  readonly remedy: string
  run(root: string): Promise<Finding>
}

/** A guard that is a program of the workspace: it barks by its exit code. */
export function programGuard(name: string, remedy: string, file: string, args: readonly string[]): Guard {
  return {
    name,
    remedy,
    run: (root) =>
      new Promise((resolve) => {
        const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } }
        execFile(process.execPath, [join(root, file), ...args], options, (error, stdout, stderr) => {
          resolve({ ok: error === null, report: `${stdout}${stderr}`.trim() || (error?.message ?? '') })
        })
      }),
  }
}
