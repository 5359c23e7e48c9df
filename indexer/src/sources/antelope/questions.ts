import { AccountId, type Authority, BlockHash, Height, nameSchema, permissionSchema } from '@secretariat/shared'
import { z } from 'zod'
import type { KeptAbi } from './abis.js'
import { type BlockAnswer, blockSchema } from './block.js'
import type { Schedule } from './header.js'
import { type Nodeos, RefusedError } from './nodeos.js'

const infoSchema = z.object({
  chain_id: BlockHash.schema,
  server_version_string: z.string().optional(),
  head_block_num: Height.schema,
  head_block_id: BlockHash.schema,
  head_block_time: z.string(),
  last_irreversible_block_num: Height.schema,
  last_irreversible_block_id: BlockHash.schema,
})
export type Info = z.infer<typeof infoSchema>

/** The hash of what an account does not have. */
const NOTHING = '0'.repeat(64)

export const askInfo = (node: Nodeos): Promise<Info> => node.ask('get_info', {}, infoSchema)

export const askBlock = (node: Nodeos, height: number): Promise<BlockAnswer> =>
  node.ask('get_block', { block_num_or_id: height }, blockSchema)

/** The id of a block, and nothing else of it. */
export async function askBlockId(node: Nodeos, height: number): Promise<BlockHash> {
  const { id } = await node.ask('get_block', { block_num_or_id: height }, z.object({ id: BlockHash.schema }))
  return id
}

const rawAbiSchema = z.object({ abi_hash: z.string(), abi: z.string().optional() })

/** An ABI as a node has it now; empty where the account has none. */
export interface ToldAbi {
  readonly hash: string
  readonly abi: Uint8Array
}

/** The ABI an account has now; undefined when it is the one that is known already. Nodes end the text with a sign too many, which is no matter here. */
export async function askAbiNow(node: Nodeos, account: AccountId, known?: string): Promise<ToldAbi | undefined> {
  const body = { account_name: account, ...(known !== undefined && { abi_hash: known }) }
  const { abi_hash: hash, abi } = await node.ask('get_raw_abi', body, rawAbiSchema).catch(unlessUnknown({ abi_hash: NOTHING, abi: '' }))
  return hash === known || abi === undefined ? undefined : { hash, abi: Buffer.from(abi, 'base64') }
}

/** The same, to be kept: it is known to have been in force at the last irreversible block. */
export async function askAbi(node: Nodeos, account: AccountId): Promise<KeptAbi> {
  const { last_irreversible_block_num: height } = await askInfo(node)
  const told = await askAbiNow(node, account)
  return { height, abi: told?.abi ?? new Uint8Array(), source: 'node' }
}

const codeHashSchema = z.object({ code_hash: z.string().regex(/^[0-9a-f]{64}$/) })

/** sha256 of the code of an account; null where it has none. */
export async function askCodeHash(node: Nodeos, account: string): Promise<string | null> {
  const { code_hash } = await node
    .ask('get_code_hash', { account_name: account }, codeHashSchema)
    .catch(unlessUnknown({ code_hash: NOTHING }))
  return code_hash === NOTHING ? null : code_hash
}

const weight = z.number().int().nonnegative()
const requiredAuthSchema = z.object({
  threshold: weight,
  keys: z.array(z.unknown()),
  accounts: z.array(z.object({ permission: permissionSchema, weight }).transform(({ permission, weight }) => ({ ...permission, weight }))),
  waits: z.array(z.object({ wait_sec: weight, weight }).transform(({ wait_sec: seconds, weight }) => ({ seconds, weight }))),
})
const accountSchema = z.object({
  permissions: z.array(z.object({ perm_name: nameSchema, parent: nameSchema, required_auth: requiredAuthSchema })),
})

/** A permission that an account has now. */
export interface ToldPermission {
  readonly permission: string
  readonly parent: string
  readonly authority: Authority
}

/** The permissions of an account; none where there is no such account. */
export async function askPermissions(node: Nodeos, account: string): Promise<readonly ToldPermission[]> {
  const { permissions } = await node
    .ask('get_account', { account_name: account }, accountSchema)
    .catch(unlessUnknown<z.infer<typeof accountSchema>>({ permissions: [] }))
  return permissions.map(({ perm_name: permission, parent, required_auth: { keys, ...authority } }) => ({
    ...{ permission, parent },
    authority: { ...authority, keys: keys.length },
  }))
}

/** Newer nodes tell how a producer signs, which may be with several keys: then none of them is its key. */
const authoritySchema = z.tuple([z.unknown(), z.object({ keys: z.array(z.object({ key: z.string() })) })])
const producerSchema = z
  .object({ producer_name: AccountId.schema, block_signing_key: z.string().optional(), authority: authoritySchema.optional() })
  .transform(({ producer_name: producer, block_signing_key, authority }) => {
    const [only, ...more] = authority?.[1].keys ?? []
    return { producer, key: block_signing_key ?? (more.length === 0 ? only?.key : undefined) ?? null }
  })
const scheduleSchema = z.object({ version: z.number().int().nonnegative(), producers: z.array(producerSchema) })
const schedulesSchema = z.object({ active: scheduleSchema, pending: scheduleSchema.nullish() })

/** The schedule in force, and the next one where it is announced. */
export const askSchedules = (node: Nodeos): Promise<{ active: Schedule; pending?: Schedule | null | undefined }> =>
  node.ask('get_producer_schedule', {}, schedulesSchema)

const rowsSchema = z.object({
  rows: z.array(z.object({ version: z.coerce.number(), producers: z.array(z.object({ bpname: AccountId.schema })) })),
})

/** A schedule as EOSC's system contract keeps them all: names, without keys. */
export async function askKeptSchedule(node: Nodeos, version: number): Promise<Schedule | undefined> {
  const place = { code: 'eosio', scope: 'eosio', table: 'schedules', json: true, limit: 1 }
  const bounds = { lower_bound: String(version), upper_bound: String(version) }
  const { rows } = await node.ask('get_table_rows', { ...place, ...bounds }, rowsSchema)
  const row = rows.find((each) => each.version === version)
  return row === undefined ? undefined : { version, producers: row.producers.map(({ bpname: producer }) => ({ producer, key: null })) }
}

/** For an account that does not exist nodes answer an error of their database instead of nothing. */
function unlessUnknown<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof RefusedError && /unknown key|unknown account|account_query_exception/i.test(error.words)) return nothing
    throw error
  }
}
