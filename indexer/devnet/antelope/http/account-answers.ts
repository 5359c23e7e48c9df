import { z } from 'zod'
import { completeAbi } from '../abi-bytes.js'
import { feeOf } from '../fees.js'
import { sha256, toHex } from '../hash.js'
import { formatMoment } from '../time.js'
import { unpackTransaction } from '../transaction.js'
import type { Answers } from './answers.js'
import { transactionJson } from './block-json.js'
import { NodeError } from './node-error.js'
import { accountJson } from './permission-answers.js'
import type { View } from './view.js'

const NO_HASH = '0'.repeat(64)
const accountRequest = z.object({ account_name: z.string() })
const feeRequest = z.object({ transaction: z.object({ actions: z.array(z.object({ account: z.string(), name: z.string() })) }) })
const actionFeeRequest = z.object({ account: z.string(), action: z.string() })
const configRequest = z.object({ typ: z.string() })
const scheduledRequest = z.object({ limit: z.coerce.number().int().positive().default(50) })

/** What a node says of contracts, of what actions cost, and of transactions that wait. Every name is taken for an account. */
export function accountAnswers(view: View): Answers {
  const { accounts } = view.chain.host
  const hashOf = (account: string) => accounts.codeHash(account) ?? NO_HASH
  return {
    get_abi(body) {
      const { account_name } = accountRequest.parse(body)
      const abi = accounts.abi(account_name)
      return abi === undefined ? { account_name } : { account_name, abi: completeAbi(abi.definition) }
    },
    get_raw_abi(body) {
      const { account_name } = accountRequest.parse(body)
      const bytes = accounts.abi(account_name)?.bytes ?? new Uint8Array()
      const abiHash = bytes.length === 0 ? NO_HASH : toHex(sha256(bytes))
      return { account_name, code_hash: hashOf(account_name), abi_hash: abiHash, abi: Buffer.from(bytes).toString('base64') }
    },
    get_code_hash(body) {
      const { account_name } = accountRequest.parse(body)
      return { account_name, code_hash: hashOf(account_name) }
    },
    get_account: (body) => accountJson(view, accountRequest.parse(body).account_name),
    get_scheduled_transactions: (body) => scheduled(view, scheduledRequest.parse(body).limit),
    ...(view.chain.settings.fee ? feeAnswers(view) : {}),
  }
}

/** Only chains with fees have these. */
function feeAnswers({ chain }: View): Answers {
  const { symbol } = chain.settings.core
  return {
    get_required_fee: (body) => ({ required_fee: feeOf(feeRequest.parse(body).transaction.actions, symbol) }),
    get_action_fee(body) {
      const { account, action } = actionFeeRequest.parse(body)
      return { fee: feeOf([{ account, name: action }], symbol) }
    },
    get_chain_configs(body) {
      const { typ } = configRequest.parse(body)
      const row = chain.host.tables.row('', '', CONFIGS, typ)
      if (row !== undefined) return row
      throw new NodeError(500, 'Internal Service Error', { code: 0, name: 'exception', what: 'unspecified' }, `unknown key ${typ}`)
    },
  }
}

/** Table of the chain itself, which no contract owns: rows {typ, num, key, fee} by `typ`. */
const CONFIGS = 'config'

function scheduled({ chain }: View, limit: number) {
  const { deferred } = chain.host
  const transactions = deferred.slice(0, limit).map(({ id, packed, published, request }) => ({
    trx_id: id,
    sender: request.sender,
    sender_id: `${request.senderId}`,
    payer: request.payer,
    delay_until: formatMoment(published),
    expiration: `${unpackTransaction(packed, chain.settings.fee).expiration}`,
    published: formatMoment(published),
    transaction: transactionJson(chain, packed),
  }))
  return { transactions, more: deferred[limit]?.id ?? '' }
}
