import { AssetId, amountText, type ChainId, Timestamp, unitsSchema } from '@secretariat/shared'
import { type Facts, factForms, type Signal } from '@secretariat/shared/alert'
import type { Database } from '../client.js'
import { deskOf } from '../desk/tables.js'
import type { SignalView } from '../tables/signal.js'

/** The rules that a view measures, each by which. */
const views = {
  'proposal-ending': 'signalProposalEnding',
  'low-candidacy': 'signalLowCandidacy',
  'election-stage-ending': 'signalElectionStageEnding',
  'election-result': 'signalElectionResult',
  'budget-low': 'signalBudgetLow',
  'budget-owed': 'signalBudgetOwed',
  'kpi-due': 'signalKpiDue',
  'kpi-annihilating': 'signalKpiDue',
  'multisig-expiring': 'signalMultisigExpiring',
  'multisig-ready': 'signalMultisigReady',
  'fund-publicity-ending': 'signalFundPublicityEnding',
  'pledge-runway': 'signalPledgeRunway',
  'punishment-open': 'signalPunishmentOpen',
  'sampler-late': 'signalSamplerLate',
  'chain-stopped': 'signalChainStopped',
  'emergency-mode': 'signalEmergency',
  'standby-silent': 'signalStandbyHeartbeat',
  'handover-ahead': 'signalHandover',
  'silence-ending': 'signalSilenceEnding',
  'notice-one-language': 'signalNoticeHalf',
  'motion-ready': 'signalMotionReady',
  'motion-waiting': 'signalMotionWaiting',
} as const

/** Rules that are measured by what is kept. */
export type RecordsRule = keyof typeof views | 'outbox-old'
export const recordsRules: readonly RecordsRule[] = [...Object.keys(views).filter(isViewed), 'outbox-old']

function isViewed(rule: string): rule is keyof typeof views {
  return rule in views
}

/** What a rule measures of each of its subjects on a chain now. */
export async function measure(db: Database, rule: RecordsRule, chain: ChainId, now: Timestamp): Promise<Signal[]> {
  if (rule === 'outbox-old') return [await oldestMessage(db, chain, now)]
  const rows: SignalView[] = await db.selectFrom(views[rule]).selectAll().where('chain', '=', chain).where('rule', '=', rule).execute()
  return rows.map(({ at, facts, ...row }) => ({ ...row, at: Timestamp(at.getTime()), facts: withUnits(facts) }))
}

/** The newest block time up to which a chain is read; undefined where nothing is. */
export async function measuredUntil(db: Database, chain: ChainId): Promise<Timestamp | undefined> {
  const row = await db.selectFrom('signalFrontier').select('at').where('chain', '=', chain).executeTakeFirst()
  return row && Timestamp(row.at.getTime())
}

/** Amounts come as whole units beside the asset that they are of; texts tell them with its name. */
function withUnits(facts: Facts): Facts {
  const asset = AssetId.schema.safeParse(facts.asset)
  if (!asset.success) return facts
  const told = Object.entries(facts).map(([name, value]) => {
    const units = unitsSchema.safeParse(value)
    const isAmount = Object.entries(factForms).some(([fact, form]) => fact === name && form === 'amount')
    if (!isAmount || !units.success) return [name, value]
    const text = amountText({ units: BigInt(units.data), asset: asset.data })
    return [name, `${text ?? units.data} ${asset.data}`]
  })
  return Object.fromEntries(told)
}

/** How long a message about a chain has been waiting to be sent. */
async function oldestMessage(db: Database, chain: ChainId, now: Timestamp): Promise<Signal> {
  const { oldest, pending } = await deskOf(db)
    .selectFrom('desk.outbox')
    .select(({ fn }) => [fn.min('createdAt').as('oldest'), fn.countAll<number>().as('pending')])
    .where('chain', '=', chain)
    .where('state', 'in', ['pending', 'sending', 'retry'])
    .executeTakeFirstOrThrow()
  const value = oldest === null ? 0 : (now - oldest.getTime()) / 1000
  const place = { height: null, provisional: false, at: now }
  return { chain, rule: 'outbox-old', subject: chain, value, good: 1, ...place, facts: { pending: Number(pending) } }
}
