import { z } from 'zod'
import type { Abi } from '../accounts.js'
import { toHex } from '../hash.js'
import { nameToNumber } from '../name.js'
import type { KeyedRow } from '../tables.js'
import type { Answers } from './answers.js'
import { unknownTable } from './node-error.js'
import type { View } from './view.js'

const bound = z.union([z.string(), z.number()]).default('')
const flag = z.union([z.boolean(), z.number(), z.string()]).transform((value) => value === true || value === 1 || value === 'true')
const paging = {
  lower_bound: bound,
  upper_bound: bound,
  limit: z.coerce.number().int().positive().default(10),
  reverse: flag.default(false),
}

const rowsRequest = z.object({
  code: z.string(),
  scope: z.union([z.string(), z.number()]).transform(String),
  table: z.string(),
  json: flag.default(false),
  index_position: z.union([z.string(), z.number()]).default(''),
  show_payer: flag.default(false),
  ...paging,
})
const scopesRequest = z.object({ code: z.string(), table: z.string().default(''), ...paging })

/** What a node says of the rows of contracts, as they are after its newest block. */
export function tableAnswers(view: View): Answers {
  return {
    get_table_rows: (body) => rows(view, rowsRequest.parse(body)),
    get_table_by_scope: (body) => scopes(view, scopesRequest.parse(body)),
  }
}

type Paging = Pick<z.output<typeof rowsRequest>, 'lower_bound' | 'upper_bound' | 'limit' | 'reverse'>

function rows({ chain }: View, request: z.output<typeof rowsRequest>) {
  const { code, scope, table, json, show_payer: hasPayer } = request
  const abi = chain.host.accounts.abi(code)
  if (abi === undefined) throw unknownTable(`Fail to retrieve account for ${code}`)
  if (abi.codec.tableType(table) === undefined) throw unknownTable(`Table ${table} is not specified in the ABI`)
  if (!['', 'primary', 'first', '1', 1].includes(request.index_position))
    throw unknownTable(`Unsupported index position ${request.index_position}`)
  const { page, next } = cut(chain.host.tables.keyed(code, scope, table), ({ key }) => key, request)
  const shown = page.map((row) => render(abi, table, row, json)).map((data) => (hasPayer ? { data, payer: code } : data))
  const key = chain.settings.kind === 'eosc' ? {} : { next_key: next === undefined ? '' : `${next.key}` }
  return { rows: shown, more: next !== undefined, ...key }
}

/** By way of the bytes: what does not fit the ABI is a mistake of the contract, and what fits looks as on a real node. */
function render({ codec }: Abi, table: string, { row }: KeyedRow, json: boolean) {
  const type = codec.tableType(table) ?? ''
  const packed = codec.encode(type, row)
  return json ? codec.decode(type, packed) : toHex(packed)
}

function scopes({ chain }: View, request: z.output<typeof scopesRequest>) {
  const { accounts, tables } = chain.host
  const { code, table } = request
  const declared = accounts.abi(code)?.definition.tables.map(({ name }) => name) ?? []
  const found = declared
    .filter((name) => table === '' || name === table)
    .flatMap((name) =>
      tables.scopes(code, name).map((scope) => ({ code, scope, table: name, payer: code, count: tables.rows(code, scope, name).length })),
    )
    .sort((a, b) => (nameToNumber(a.scope) < nameToNumber(b.scope) ? -1 : 1))
  const { page, next } = cut(found, ({ scope }) => nameToNumber(scope), request)
  return { rows: page, more: next === undefined ? '' : next.scope }
}

function cut<T>(all: readonly T[], keyOf: (item: T) => bigint, { lower_bound, upper_bound, limit, reverse }: Paging) {
  const least = parseBound(lower_bound) ?? 0n
  const most = parseBound(upper_bound) ?? 0xffff_ffff_ffff_ffffn
  const within = all.filter((item) => keyOf(item) >= least && keyOf(item) <= most)
  const ordered = reverse ? within.reverse() : within
  return { page: ordered.slice(0, limit), next: ordered[limit] }
}

/** A number is taken for one; anything else has to be a name. */
function parseBound(text: string | number): bigint | undefined {
  if (text === '') return undefined
  return /^\d+$/.test(`${text}`) ? BigInt(text) : nameToNumber(`${text}`)
}
