import { z } from 'zod'
import type { AbiRecord } from '../abi-definition.js'
import { heightOf } from '../header.js'
import type { Host } from '../host.js'
import type { Answers } from './answers.js'
import { blockJson, headerJson, placeJson, scheduleJson, timestampOf, weightedScheduleJson } from './block-json.js'
import { unknownBlock } from './node-error.js'
import type { View } from './view.js'

const blockRequest = z.object({ block_num_or_id: z.union([z.number(), z.string()]) })
const infoRequest = z.object({ block_num: z.coerce.number() })

/** What a node says of blocks and of who makes them. */
export function chainAnswers(view: View): Answers {
  return {
    get_info: () => info(view),
    get_block: (body) => blockJson(view.chain, find(view, blockRequest.parse(body).block_num_or_id)),
    get_block_header_state: (body) => headerState(view, blockRequest.parse(body).block_num_or_id),
    get_producer_schedule: () => schedule(view),
    get_producers: () => producers(view),
    // Nodes of the older kind do not have it.
    ...(view.chain.settings.kind === 'eosc'
      ? {}
      : { get_block_info: (body: unknown) => blockInfo(view, infoRequest.parse(body).block_num) }),
  }
}

function info(view: View) {
  const head = view.head()
  const irreversible = view.irreversible()
  return {
    server_version: '51d0a3e5',
    chain_id: view.chainId(),
    head_block_num: head.height,
    last_irreversible_block_num: irreversible,
    last_irreversible_block_id: view.at(irreversible)?.id,
    head_block_id: head.id,
    head_block_time: timestampOf(view.chain, head.header),
    head_block_producer: head.header.producer,
    virtual_block_cpu_limit: 200_000_000,
    virtual_block_net_limit: 1_048_576_000,
    block_cpu_limit: 199_900,
    block_net_limit: 1_048_576,
    ...(view.chain.settings.kind === 'eosc' ? {} : { server_version_string: 'v2.1.0-simulated' }),
  }
}

function find(view: View, wanted: number | string) {
  const isId = typeof wanted === 'string' && /^[0-9a-f]{64}$/i.test(wanted)
  const block = isId ? view.byId(wanted.toLowerCase()) : view.at(Number(wanted))
  if (block === undefined) throw unknownBlock(`Could not find block: ${wanted}`)
  return block
}

function blockInfo(view: View, height: number) {
  const block = find(view, height)
  const { new_producers: _schedule, header_extensions: _extensions, ...header } = headerJson(view.chain, block)
  return { ...header, ...placeJson(block), ref_block_num: block.height & 0xffff }
}

/** Kept only while a block can be taken back. */
function headerState(view: View, wanted: number | string) {
  const block = find(view, wanted)
  if (block.height <= view.irreversible()) throw unknownBlock(`Could not find reversible block: ${wanted}`)
  const { schedules, settings } = view.chain
  return {
    id: block.id,
    block_num: heightOf(block.id),
    header: headerJson({ settings }, block),
    dpos_proposed_irreversible_blocknum: block.proposed,
    dpos_irreversible_blocknum: block.irreversible,
    bft_irreversible_blocknum: 0,
    pending_schedule: scheduleJson(schedules.pending ?? { version: schedules.active.version, producers: [] }),
    active_schedule: scheduleJson(schedules.active),
    block_signing_key: schedules.active.producers.find(({ name }) => name === block.header.producer)?.key,
    confirmations: [],
  }
}

function schedule({ chain: { schedules, settings } }: View) {
  const { active, pending, proposed } = schedules
  const show = settings.weightedKeys ? weightedScheduleJson : scheduleJson
  return {
    active: show(active),
    pending: pending === undefined ? null : show(pending),
    proposed: proposed === undefined ? null : show({ version: active.version + 1, producers: proposed }),
  }
}

/** Where the system contract keeps no such table, a node lists who is in office, without votes. */
function producers({ chain: { schedules, host } }: View) {
  const rows = standing(host)
  const inOffice = schedules.active.producers.map(({ name, key }) => ({
    owner: name,
    total_votes: NO_VOTES,
    producer_key: key,
    is_active: 1,
    url: '',
    unpaid_blocks: 0,
    last_claim_time: '1970-01-01T00:00:00.000',
    location: 0,
  }))
  return { rows: rows.length > 0 ? rows : inOffice, total_producer_vote_weight: NO_VOTES, more: '' }
}

const NO_VOTES = '0.00000000000000000'

/** Who stands for election, by votes. */
function standing({ tables, accounts }: Host): AbiRecord[] {
  const codec = accounts.abi('eosio')?.codec
  const type = codec?.tableType('producers')
  if (codec === undefined || type === undefined) return []
  const rows = tables.rows('eosio', 'eosio', 'producers').map((row) => codec.decodeRecord(type, codec.encode(type, row)))
  return rows.sort((a, b) => Number(b.total_votes) - Number(a.total_votes))
}
