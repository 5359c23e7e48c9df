import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { z } from 'zod'
import { checkout } from './built.js'

const operationSchema = z.object({ name: z.string(), text: z.string() })

/** The queries of the pages by name, read from the dashboard's own sources. */
export async function pageQueries(): Promise<ReadonlyMap<string, string>> {
  const folder = join(checkout, 'dashboard/src/features')
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql.ts'))
  const modules = await Promise.all(files.map((file) => runnerImport<object>(join(folder, file), { root: checkout, logLevel: 'error' })))
  const operations = modules.flatMap(({ module }) => Object.values(module)).flatMap((value) => operationSchema.safeParse(value).data ?? [])
  return new Map(operations.map(({ name, text }) => [name, text]))
}
