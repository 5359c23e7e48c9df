import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { reference } from './recording.js'

const folder = join(reference, 'data', 'eosc')

/** Whether real blocks, transactions and ABIs of EOSC are at hand. */
export const hasEoscData = existsSync(join(folder, 'get_block.json'))

/** One of the files, as the schema reads it. */
export function eoscData<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
}
