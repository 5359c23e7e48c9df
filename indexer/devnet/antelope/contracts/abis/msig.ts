import { describeAbi } from './describe.js'

const header =
  'expiration:time_point_sec ref_block_num:uint16 ref_block_prefix:uint32 max_net_usage_words:varuint32 max_cpu_usage_ms:uint8 delay_sec:varuint32'
const body = 'context_free_actions:action[] actions:action[] transaction_extensions:extension[]'
const common = {
  transaction_header: header,
  extension: 'type:uint16 data:bytes',
  unapprove: 'proposer:name proposal_name:name level:permission_level',
  cancel: 'proposer:name proposal_name:name canceler:name',
  exec: 'proposer:name proposal_name:name executer:name',
  propose: 'proposer:name proposal_name:name requested:permission_level[] trx:transaction',
  proposal: 'proposal_name:name packed_transaction:bytes',
}
const actions = ['propose', 'approve', 'unapprove', 'cancel', 'exec']

/** The first form: approvals carry no times, and EOSC's transaction ends with its fee. */
export const firstMsigAbi = describeAbi({
  version: 'eosio::abi/1.0',
  types: [
    ['permission_name', 'name'],
    ['action_name', 'name'],
  ],
  structs: {
    ...common,
    permission_level: 'actor:account_name permission:permission_name',
    action: 'account:account_name name:action_name authorization:permission_level[] data:bytes',
    'transaction<transaction_header': `${body} fee:asset`,
    approve: 'proposer:name proposal_name:name level:permission_level',
    approvals_info: 'proposal_name:name requested_approvals:permission_level[] provided_approvals:permission_level[]',
  },
  actions,
  tables: { proposal: 'proposal', approvals: 'approvals_info' },
})

/** The later form, with times and with approvals that can be made void; `fee` where the chain's transactions have one. */
export function laterMsigAbi(fee: boolean) {
  return describeAbi({
    version: 'eosio::abi/1.1',
    structs: {
      ...common,
      permission_level: 'actor:name permission:name',
      action: 'account:name name:name authorization:permission_level[] data:bytes',
      'transaction<transaction_header': fee ? `${body} fee:asset` : body,
      approve: 'proposer:name proposal_name:name level:permission_level proposal_hash:checksum256$',
      invalidate: 'account:name',
      approval: 'level:permission_level time:time_point',
      approvals_info: 'version:uint8 proposal_name:name requested_approvals:approval[] provided_approvals:approval[]',
      old_approvals_info: 'proposal_name:name requested_approvals:permission_level[] provided_approvals:permission_level[]',
      invalidation: 'account:name last_invalidation_time:time_point',
    },
    actions: [...actions, 'invalidate'],
    tables: { proposal: 'proposal', approvals: 'old_approvals_info', approvals2: 'approvals_info', invals: 'invalidation' },
  })
}

/** A contract that acts on multisigs for others: what it sends stands in no block. */
export const agentAbi = describeAbi({
  version: 'eosio::abi/1.1',
  structs: {
    permission_level: 'actor:name permission:name',
    forward: 'proposal_name:name requested:permission_level[] packed:bytes',
    wipe: 'proposer:name proposal_name:name',
  },
  actions: ['forward', 'wipe'],
  tables: {},
})
