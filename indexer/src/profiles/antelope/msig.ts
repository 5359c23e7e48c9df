import { AccountId, nameSchema, permissionSchema, type Said } from '@secretariat/shared'
import { z } from 'zod'
import { keepTransaction } from './keep-action.js'
import { type ActionContext, action, type ContractSpec } from './profile.js'

const named = z.object({ proposer: AccountId.schema, proposal_name: nameSchema })
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const propose = named.extend({ requested: z.array(permissionSchema) })
/** Newer contracts let the signer say which transaction he means. */
const approve = named.extend({ level: permissionSchema, proposal_hash: hash.nullish() })
const unapprove = named.extend({ level: permissionSchema })
const cancel = named.extend({ canceler: AccountId.schema })
const exec = named.extend({ executer: AccountId.schema })
const invalidate = z.object({ account: AccountId.schema })

/** The contract of multisigs, in the form EOSC began with and in the one of today; `defers` says how `exec` runs what was signed. */
export function multisigContract(defers: boolean): ContractSpec {
  return {
    account: AccountId('eosio.msig'),
    actions: [
      action('propose', propose, proposed),
      action('approve', approve, ({ proposal_hash, level, ...name }) => ({
        ...{ kind: 'multisig.approved', level, proposalHash: proposal_hash ?? null },
        ...nameOf(name),
      })),
      action('unapprove', unapprove, ({ level, ...name }) => ({ kind: 'multisig.unapproved', level, ...nameOf(name) })),
      action('cancel', cancel, ({ canceler, ...name }) => ({ kind: 'multisig.cancelled', canceler, ...nameOf(name) })),
      action('exec', exec, ({ executer, ...name }) => ({ kind: 'multisig.executed', executer, inline: !defers, ...nameOf(name) })),
      action('invalidate', invalidate, ({ account }) => ({ kind: 'multisig.invalidated', account })),
    ],
    ignored: [],
  }
}

function proposed({ requested, ...name }: z.infer<typeof propose>, { hex, unpack }: ActionContext): Said {
  const transaction = keepTransaction(unpack(hex.slice(startOfTransaction(requested.length))))
  return { kind: 'multisig.proposed', ...nameOf(name), requested, transaction }
}

/** Where the transaction begins in the hex of `propose`: behind `0x`, two names, the number of levels in groups of seven bits, and two names for each level. */
function startOfTransaction(levels: number): number {
  const sizeOfCount = Math.ceil(levels.toString(2).length / 7)
  return 2 + 2 * (16 + sizeOfCount + 16 * levels)
}

function nameOf({ proposer, proposal_name: proposal }: z.infer<typeof named>) {
  return { proposer, proposal }
}
