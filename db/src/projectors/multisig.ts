import { AccountId, digestSchema, type FactOf, producerAuthority } from '@secretariat/shared'
import { z } from 'zod'
import { unitsIfAny } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

type Transaction = FactOf<'multisig.proposed'>['transaction']
type Level = FactOf<'multisig.proposed'>['requested'][number]

const levelText = ({ actor, permission }: Level) => `${actor}@${permission}`
const nameOf = ({ proposer, proposal }: Pick<FactOf<'multisig.proposed'>, 'proposer' | 'proposal'>) => ({ proposer, proposal })

/** What `setcode` and `setabi` give an account; facts hold the hash of it. */
const upgrade = z.object({ account: AccountId.schema, code: digestSchema.optional(), abi: digestSchema.optional() })

function upgradeIn(actions: Transaction['actions'], name: 'setcode' | 'setabi') {
  const found = actions.find((action) => action.account === 'eosio' && action.name === name)
  return upgrade.safeParse(found?.data).data
}

function transactionColumns({ id, expiration, delaySeconds, fee, actions }: Transaction) {
  const { amount, asset } = unitsIfAny(fee)
  const [code, abi] = [upgradeIn(actions, 'setcode'), upgradeIn(actions, 'setabi')]
  return {
    ...{ transactionId: id, expiration: new Date(expiration), delaySeconds, fee: amount, feeAsset: asset },
    actions: JSON.stringify(actions),
    authority: producerAuthority(actions),
    ...{ codeAccount: code?.account ?? null, codeHash: code?.code?.sha256 ?? null },
    ...{ abiAccount: abi?.account ?? null, abiHash: abi?.abi?.sha256 ?? null },
  }
}

const multisig = rowPerFact('multisig', ['multisig.proposed'], (fact) => ({
  ...placed(fact),
  ...nameOf(fact),
  ...transactionColumns(fact.transaction),
  key: `${fact.chain}:${fact.proposer}:${fact.proposal}:${fact.height}.${fact.ordinal}`,
  requested: fact.requested.map(levelText),
  proposedAt: new Date(fact.time),
}))

const multisigApproval = rowPerFact('multisigApproval', ['multisig.approved', 'multisig.unapproved'], (fact) => ({
  ...placed(fact),
  ...nameOf(fact),
  level: levelText(fact.level),
  given: fact.kind === 'multisig.approved',
  proposalHash: fact.kind === 'multisig.approved' ? fact.proposalHash : null,
  givenAt: new Date(fact.time),
}))

const multisigEnd = rowPerFact('multisigEnd', ['multisig.cancelled', 'multisig.executed'], (fact) => ({
  ...placed(fact),
  ...nameOf(fact),
  ...(fact.kind === 'multisig.executed'
    ? { ending: 'executed' as const, actor: fact.executer, inline: fact.inline }
    : { ending: 'cancelled' as const, actor: fact.canceler, inline: true }),
  endedAt: new Date(fact.time),
}))

function invalidationsOf(fact: FactOf<'multisig.invalidated' | 'multisig.stated'>) {
  if (fact.kind === 'multisig.invalidated') return [{ account: fact.account, at: fact.time }]
  return fact.invalidated ?? []
}

const multisigInvalidation = projector({
  table: 'multisigInvalidation',
  key: ['factId', 'account'],
  keep: 'first',
  kinds: ['multisig.invalidated', 'multisig.stated'],
  project: (fact) => invalidationsOf(fact).map(({ account, at }) => ({ ...placed(fact), account, invalidatedAt: new Date(at) })),
})

/** The slot whose state a sample tells: `s:194329264:multisigs`. */
export function slotOf(locator: string): number | null {
  const [, slot] = /^s:(\d{1,15}):/.exec(locator) ?? []
  return slot === undefined ? null : Number(slot)
}

const multisigLook = rowPerFact('multisigLook', ['multisig.stated'], (fact) => ({
  ...placed(fact),
  slot: slotOf(fact.locator),
  statedAt: new Date(fact.time),
}))

const multisigRow = projector({
  table: 'multisigRow',
  key: ['factId', 'proposer', 'proposal'],
  keep: 'first',
  kinds: ['multisig.stated'],
  project: (fact) =>
    fact.proposals.map(({ transaction, requested, provided, ...name }) => ({
      ...placed(fact),
      ...nameOf(name),
      ...transactionColumns(transaction),
      key: `${fact.chain}:${name.proposer}:${name.proposal}:${transaction.id}`,
      requested: requested.map(levelText),
      provided: provided.map(levelText),
      providedAt: provided.map(({ at }) => (at === null ? null : new Date(at).toISOString())),
    })),
})

export const multisigs = [multisig, multisigApproval, multisigEnd, multisigInvalidation, multisigLook, multisigRow]
