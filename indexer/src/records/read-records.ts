import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Fact, joystreamNetworks, type NetworkRegistry, networkNamed, networkRegistrySchema, UsageError } from '@secretariat/shared'
import { factMaker } from './draft.js'
import { type FileKind, fileKindOf, fileKinds } from './files.js'
import { explainIssue, readJson } from './json.js'
import { readKpis } from './kpis.js'
import { readLeaderboard } from './leaderboard.js'
import { readLedger } from './ledger.js'
import { readMembers } from './members.js'
import { readProposals } from './proposals.js'
import type { Read, Reading } from './reading.js'
import type { Reject } from './reject.js'
import { readTerms } from './terms.js'
import { readValidators } from './validators.js'

/** One file of a folder of records: what it holds, and every row of it as a fact or as a reject. */
export interface RecordFile {
  readonly file: string
  readonly kind: FileKind
  readonly digest: string
  read(): AsyncGenerator<Fact | Reject>
}

export interface Records {
  readonly registry: NetworkRegistry
  readonly files: readonly RecordFile[]
}

/** Finds the records in a folder. Nothing is parsed before it is read. */
export async function openRecords(folder: string): Promise<Records> {
  const names = await readdir(folder).catch((error: Error) => {
    throw new UsageError(`${folder} cannot be read: ${error.message}`)
  })
  const registry = names.includes('networks.json') ? await readRegistry(folder) : joystreamNetworks
  const known = fileKinds.flatMap((kind) => names.filter((name) => fileKindOf(name) === kind).map((file) => ({ file, kind })))
  if (known.length === 0)
    throw new UsageError(
      `${folder} holds no records; they are named terms.json, spending.csv, chain_proposals.json, chain_members.json, kpis.json, validators.json`,
    )
  const files = known.map(async ({ file, kind }) => ({
    file,
    kind,
    digest: await digestOf(join(folder, file)),
    read: () => readFile(join(folder, file), file, kind, readingOf(registry)),
  }))
  return { registry, files: await Promise.all(files) }
}

async function readRegistry(folder: string): Promise<NetworkRegistry> {
  const { value } = await readJson(join(folder, 'networks.json'), 'networks.json')
  const registry = networkRegistrySchema.safeParse(value)
  if (registry.success && networkNamed(registry.data, registry.data.home) !== undefined) return registry.data
  const reason = registry.success ? `home: "${registry.data.home}" is none of the networks` : explainIssue(registry.error).reason
  throw new UsageError(`networks.json: ${reason}`)
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function readingOf(registry: NetworkRegistry): Reading {
  const home = networkNamed(registry, registry.home)
  if (home === undefined) throw new UsageError(`"${registry.home}" is none of the networks`)
  return { networkOf: (printed) => networkNamed(registry, printed), home, ...factMaker() }
}

async function* readFile(path: string, file: string, kind: FileKind, reading: Reading): AsyncGenerator<Fact | Reject> {
  if (kind.name === 'ledger') yield* readLedger(path, file, reading)
  else yield* jsonReaders[kind.name](await readJson(path, file), reading, file)
}

const jsonReaders: Readonly<
  Record<Exclude<FileKind['name'], 'ledger'>, (json: Awaited<ReturnType<typeof readJson>>, reading: Reading, file: string) => Read>
> = {
  terms: readTerms,
  proposals: readProposals,
  members: readMembers,
  kpis: readKpis,
  validators: readValidators,
  *leaderboard(json, reading, file) {
    const network = reading.networkOf(file.replace(/_.*$/, ''))
    if (network === undefined) yield json.reject([], `${file} begins with no network that is known`)
    else yield* readLeaderboard(json, reading, network)
  },
}
