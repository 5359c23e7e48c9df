import type { Schema, Vault } from '@secretariat/db'
import type { Kysely } from 'kysely'
import type { Caller, Viewer } from './caller.js'
import type { Live } from './live/live.js'
import { alertLoaders } from './modules/alert-rule/readings.js'
import { factLoaders } from './modules/base/facts.js'
import { budgetLoaders } from './modules/budget/outlook.js'
import { chainLoaders } from './modules/chain/chains.js'
import { paceLoaders } from './modules/chain/pace.js'
import { contractLoaders } from './modules/contract/contracts.js'
import { councilLoaders } from './modules/council/councils.js'
import { stageLoaders } from './modules/council/stages.js'
import { electionLoaders } from './modules/election/elections.js'
import { findingLoaders } from './modules/finding/evidence.js'
import { fundLoaders } from './modules/fund/motions.js'
import { secretariatTermLoaders } from './modules/fund/terms.js'
import { headLoaders } from './modules/head/heads.js'
import { historyLoaders } from './modules/history/terms.js'
import { incidentLoaders } from './modules/incident/incidents.js'
import { kpiLoaders } from './modules/kpi/follow.js'
import { kpiHistoryLoaders } from './modules/kpi/history.js'
import { leaderboardLoaders } from './modules/leaderboard/councillors.js'
import { seatLoaders } from './modules/leaderboard/seats.js'
import { memberLoaders } from './modules/member/members.js'
import { membershipLoaders } from './modules/membership/memberships.js'
import { metaLoaders } from './modules/meta/meta.js'
import { sampleLoaders } from './modules/meta/samples.js'
import { multisigLoaders } from './modules/multisig/multisigs.js'
import { producerLoaders } from './modules/producer/loaders.js'
import { postLoaders } from './modules/proposal/posts.js'
import { proposalLoaders } from './modules/proposal/proposals.js'
import { roundsLoaders } from './modules/proposal/rounds.js'
import { voteLoaders } from './modules/proposal/votes.js'
import { scheduleLoaders } from './modules/schedule/schedules.js'
import { silenceLoaders } from './modules/silence/silences.js'
import { beneficiaryLoaders } from './modules/spending/beneficiary.js'
import { decisionLoaders } from './modules/spending-category/decisions.js'
import { spendingTermLoaders } from './modules/spending-category/items.js'
import { suggestionLoaders } from './modules/spending-category/suggestions.js'
import { roundLoaders } from './modules/term/rounds.js'
import { termLoaders } from './modules/term/terms.js'
import { validatorLoaders } from './modules/validator/loaders.js'
import { workingGroupLoaders } from './modules/working-group/groups.js'

/** Batch loaders of one request: many rows ask, one statement answers. */
export type Loaders = ReturnType<typeof loadersOf>

/** What resolvers read from: one state of the database, at one moment; in a mutation, what is committed. */
export interface Context {
  readonly db: Kysely<Schema>
  /** For entries and the audit log; undefined where the installation only reads. */
  readonly write: Kysely<Schema> | undefined
  readonly caller: Caller
  /** Who asks; undefined for strangers. */
  readonly viewer: Viewer | undefined
  readonly load: Loaders
  readonly now: Date
  /** Whether the chains are simulated ones. */
  readonly demo: boolean
  /** The address that people see, for links in messages; absent where it is not known. */
  readonly dashboard?: string | undefined
  /** For secrets of channels; absent where none are kept. */
  readonly vault?: Vault | undefined
  /** Of a subscription. */
  readonly live?: Live | undefined
}

/** What is the same for all statements of a request. */
export type Asked = Pick<Context, 'caller' | 'write' | 'demo' | 'dashboard' | 'vault'>

export function contextOf(db: Kysely<Schema>, asked: Asked): Context {
  return { db, load: loadersOf(db), now: new Date(), viewer: asked.caller.viewer, ...asked }
}

function loadersOf(db: Kysely<Schema>) {
  return {
    ...factLoaders(db),
    ...chainLoaders(db),
    ...paceLoaders(db),
    ...councilLoaders(db),
    ...stageLoaders(db),
    ...memberLoaders(db),
    ...metaLoaders(db),
    ...sampleLoaders(db),
    ...contractLoaders(db),
    ...proposalLoaders(db),
    ...voteLoaders(db),
    ...roundsLoaders(db),
    ...postLoaders(db),
    ...electionLoaders(db),
    ...membershipLoaders(db),
    ...termLoaders(db),
    ...roundLoaders(db),
    ...historyLoaders(db),
    ...leaderboardLoaders(db),
    ...seatLoaders(db),
    ...workingGroupLoaders(db),
    ...validatorLoaders(db),
    ...producerLoaders(db),
    ...scheduleLoaders(db),
    ...headLoaders(db),
    ...budgetLoaders(db),
    ...beneficiaryLoaders(db),
    ...findingLoaders(db),
    ...spendingTermLoaders(db),
    ...suggestionLoaders(db),
    ...decisionLoaders(db),
    ...kpiLoaders(db),
    ...kpiHistoryLoaders(db),
    ...fundLoaders(db),
    ...secretariatTermLoaders(db),
    ...multisigLoaders(db),
    ...incidentLoaders(db),
    ...silenceLoaders(db),
    ...alertLoaders(db),
  }
}
