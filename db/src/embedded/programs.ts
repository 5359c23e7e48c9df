import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { runProgram } from './child.js'
import { copyPrograms } from './copy.js'
import type { Identity } from './identity.js'
import { bundledRoot, complete, type Programs, programsIn } from './platform.js'

/** Under folders of root only, so nobody else can prepare or exchange what is run from here. */
const copiesOfRoot = '/var/cache/secretariat'

export interface RunnablePrograms extends Programs {
  readonly majorVersion: number
}

/** Programs that the account can run: those of the package, or a copy where it cannot reach them or we cannot complete them. */
export function runnablePrograms(identity: Identity | undefined, dataDir: string, bundled = bundledRoot()): RunnablePrograms {
  const original = programsIn(bundled)
  if (!existsSync(original.postgres)) throw new UsageError(`${original.postgres} is missing: install the dependencies again.`)
  const majorVersion = complete(bundled) ? versionOf(identity, original).majorVersion : undefined
  if (majorVersion !== undefined) return { ...original, majorVersion }
  const copy = programsIn(copyPrograms(bundled, identity ? copiesOfRoot : join(dataDir, 'programs')))
  const answer = versionOf(identity, copy)
  if (answer.majorVersion !== undefined) return { ...copy, majorVersion: answer.majorVersion }
  throw new UsageError(
    `The bundled Postgres does not run here (${answer.reason}). It needs Linux with glibc, macOS or Windows; elsewhere set DATABASE_URL.`,
  )
}

function versionOf(identity: Identity | undefined, { postgres }: Programs): { majorVersion?: number; reason: string } {
  const { status, stdout, stderr, error } = runProgram({ identity, cwd: '/' }, postgres, ['--version'])
  const [, major] = /(\d+)\.\d+/.exec(stdout ?? '') ?? []
  if (status === 0 && major !== undefined) return { majorVersion: Number(major), reason: '' }
  return { reason: (error?.message ?? stderr).trim().split('\n')[0] ?? '' }
}
