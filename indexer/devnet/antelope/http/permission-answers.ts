import { authoritiesOf } from '../contracts/authority.js'
import { timestampOf } from './block-json.js'
import type { View } from './view.js'

const BEGINNING = '1970-01-01T00:00:00.000'
const PLENTY = { used: 0, available: 1_000_000, max: 1_000_000 }

/** What a node says of an account: who may act for it, and resources that nobody here counts. */
export function accountJson({ chain, head }: View, account: string) {
  const { tables } = chain.host
  const schedule = chain.schedules.active.producers.map(({ name }) => name)
  const { height, header } = head()
  return {
    ...{ account_name: account, privileged: account.startsWith('eosio'), last_code_update: BEGINNING, created: BEGINNING },
    ...{ head_block_num: height, head_block_time: timestampOf(chain, header) },
    ...{ ram_quota: -1, net_weight: -1, cpu_weight: -1, ram_usage: 0, net_limit: PLENTY, cpu_limit: PLENTY },
    permissions: authoritiesOf({ tables, schedule }, account).map(({ permission, parent, ...required_auth }) => ({
      ...{ perm_name: permission, parent },
      required_auth,
    })),
    ...{ total_resources: null, self_delegated_bandwidth: null, refund_request: null, voter_info: null, rex_info: null },
  }
}
