import { z } from 'zod'
import { allyFacts } from './facts/ally.js'
import { authorityFacts } from './facts/authority.js'
import { budgetFacts } from './facts/budget.js'
import { candidacyFacts } from './facts/candidacy.js'
import { councilFacts } from './facts/council.js'
import { decreeFacts } from './facts/decree.js'
import { discussionFacts } from './facts/discussion.js'
import { electionFacts } from './facts/election.js'
import { fundFacts } from './facts/fund.js'
import { memberFacts } from './facts/member.js'
import { motionFacts } from './facts/motion.js'
import { multisigFacts } from './facts/multisig.js'
import { openingFacts } from './facts/opening.js'
import { producerFacts } from './facts/producer.js'
import { producerVoteFacts } from './facts/producer-vote.js'
import { proposalFacts } from './facts/proposal.js'
import { recordedKpiFacts } from './facts/record-kpi.js'
import { recordedProposalFacts } from './facts/record-proposal.js'
import { recordedTermFacts } from './facts/record-term.js'
import { recordedValidatorFacts } from './facts/record-validator.js'
import { rewardFacts } from './facts/reward.js'
import { scheduleFacts } from './facts/schedule.js'
import { stakeFacts } from './facts/stake.js'
import { validatorFacts } from './facts/validator.js'
import { voteFacts } from './facts/vote.js'
import { workerFacts } from './facts/worker.js'
import { FactId } from './ids.js'
import type { Place } from './place.js'

/** Every kind of fact the house knows; outside data is parsed with it before it is trusted. */
export const factSchema = z.discriminatedUnion('kind', [
  ...allyFacts,
  ...authorityFacts,
  ...budgetFacts,
  ...candidacyFacts,
  ...councilFacts,
  ...decreeFacts,
  ...discussionFacts,
  ...electionFacts,
  ...fundFacts,
  ...memberFacts,
  ...motionFacts,
  ...multisigFacts,
  ...openingFacts,
  ...producerFacts,
  ...producerVoteFacts,
  ...proposalFacts,
  ...recordedTermFacts,
  ...recordedProposalFacts,
  ...recordedKpiFacts,
  ...recordedValidatorFacts,
  ...rewardFacts,
  ...scheduleFacts,
  ...stakeFacts,
  ...validatorFacts,
  ...voteFacts,
  ...workerFacts,
])
export type Fact = z.infer<typeof factSchema>
export type FactKind = Fact['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>
export const factKinds: readonly FactKind[] = factSchema.options.map((option) => option.shape.kind.value)

/** What a decoder says of an event: a fact without its place, which `decode` alone knows. */
export type Said<F extends Fact = Fact> = F extends unknown ? Omit<F, keyof Place> : never

/** The identity of a fact; it does not move when later versions of a profile find more facts in the same block. */
export function factId(fact: Pick<Fact, 'chain' | 'height' | 'locator' | 'kind'>): FactId {
  return FactId(`${fact.chain}/${fact.height}/${fact.locator}/${fact.kind}`)
}
