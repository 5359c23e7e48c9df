import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shared = process.env.SECRETARIAT_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))

/** Real blocks and transactions of EOSC, where they are at hand. */
export const hasReal = existsSync(join(shared, 'data/eosc'))

export function readReal(file: string): unknown {
  return JSON.parse(readFileSync(join(shared, 'data/eosc', file), 'utf8'))
}
