import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Source } from '../base/provenance.js'
import { Worker } from './worker.schema.js'
import type { WorkerChangeRow } from './workers.js'

builder.objectFields(Worker, (t) => ({
  rewardPerBlock: t.field({
    type: Amount,
    nullable: true,
    description: 'Pay per block, as set last; null for none, and where it is not read.',
    resolve: ({ rewardPerBlock, asset }) => amountOrNull(rewardPerBlock, asset),
  }),
  rewardPaid: t.field({
    type: Amount,
    nullable: true,
    description: 'Pay so far, late pay included; null where its asset is not known.',
    resolve: ({ rewardPaid, asset }) => amountOrNull(rewardPaid, asset),
  }),
  overduePaid: t.field({
    type: Amount,
    nullable: true,
    description: 'The part of it that was missed at its time and paid later; null where its asset is not known.',
    resolve: ({ overduePaid, asset }) => amountOrNull(overduePaid, asset),
  }),
  rewardOwed: t.field({
    type: Amount,
    nullable: true,
    description: 'Pay that was missed and is still owed, as the chain said last; null where it says that nothing is owed, or said nothing.',
    resolve: ({ rewardOwed, asset }) => amountOrNull(rewardOwed, asset),
  }),
  slashed: t.field({
    type: Amount,
    nullable: true,
    description: 'Stake that was taken away; null where its asset is not known.',
    resolve: ({ slashed, asset }) => amountOrNull(slashed, asset),
  }),
}))

const WorkerChangeKind = builder.enumType('WorkerChangeKind', {
  description: 'What happened to a worker.',
  values: {
    LEAVING: { value: 'leaving', description: 'They gave notice.' },
    EXITED: { value: 'exited', description: 'They left.' },
    TERMINATED: { value: 'terminated', description: 'They were dismissed; the amount is the penalty.' },
    SLASHED: { value: 'slashed', description: 'Stake was taken away.' },
    STAKE_INCREASED: { value: 'stake-increased', description: 'They staked more; the amount is what was added.' },
    STAKE_DECREASED: { value: 'stake-decreased', description: 'They staked less; the amount is what was given back.' },
    ROLE_ACCOUNT_SET: { value: 'role-account-set', description: 'They act by another account.' },
    REWARD_ACCOUNT_SET: { value: 'reward-account-set', description: 'They are paid to another account.' },
    REWARD_SET: { value: 'reward-set', description: 'Their pay per block was changed; the amount is the new one, null for none.' },
  },
} as const satisfies { description: string; values: Record<string, { value: WorkerChangeRow['change']; description: string }> })

const WorkerChange = builder.objectRef<WorkerChangeRow>('WorkerChange').implement({
  description: 'Something that happened to a worker after they were hired.',
  fields: (t) => ({
    kind: t.expose('change', { type: WorkerChangeKind, description: 'What.' }),
    amount: t.field({
      type: Amount,
      nullable: true,
      description: 'The penalty, the stake or the pay per block; null where there is none.',
      resolve: ({ amount, asset }) => amountOrNull(amount, asset),
    }),
    requested: t.field({
      type: Amount,
      nullable: true,
      description: 'What a slash was to take, which may be more than there was; null for everything else.',
      resolve: ({ requested, asset }) => amountOrNull(requested, asset),
    }),
    account: t.field({
      type: Account,
      nullable: true,
      description: 'The new account; null where none changed.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    rationale: t.exposeString('rationale', { nullable: true, description: 'The words sent with it; null where there are none.' }),
    at: t.expose('changedAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

builder.objectField(Worker, 'changes', (t) =>
  t.field({
    type: [WorkerChange],
    description: 'What happened to them since, oldest first, slashes among it.',
    resolve: async (worker, _, { load }) => [...(await load.workerChanges.load(worker))],
  }),
)
