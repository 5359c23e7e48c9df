import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { requireCouncil } from '../council/councils.js'
import { Council } from '../council/schema.js'
import { Membership } from '../membership/schema.js'
import { callOf, Execution, executionOf, ProposalCall } from './execution.js'
import type { ProposalRow } from './proposals.js'
import { Tally, TallyPoint, tallySteps } from './tally.js'
import { ProposalKind, ProposalStatus } from './where.js'

export const Proposal = builder.objectRef<ProposalRow>('Proposal')

builder.node(Proposal, {
  description: 'What was put to a vote of a council: a motion of accounts, or the proposal of a member.',
  id: { resolve: ({ key }) => key },
  loadMany: (keys, { load }) => Promise.all(keys.map((key) => load.proposal.load(key).then((row) => row ?? null))),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'chain:council:number of a motion, chain:proposal:number of a proposal.' }),
    kind: t.expose('kind', { type: ProposalKind, description: 'A motion or a proposal.' }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    council: t.field({
      type: Council,
      nullable: true,
      description: 'The council that decides it; null for a proposal of a chain of which no election is read. Who sat in it: see rounds.',
      resolve: ({ chain, council }, _, { load }) => (council === null ? null : requireCouncil(load, { chain, council })),
    }),
    number: t.exposeInt('number', {
      nullable: true,
      description: 'Number in its council or on its chain; null where the chain gives names that are no numbers.',
    }),
    hash: t.expose('motionHash', {
      type: 'Hex',
      nullable: true,
      description: 'Hash of the call of a motion; the same call may be proposed again under the same one. Proposals have none.',
    }),
    title: t.exposeString('title', { nullable: true, description: "The author's title; null for motions, which have none." }),
    type: t.exposeString('type', {
      nullable: true,
      description: 'Type of a proposal or name of the call of a motion, as the chain spells it; null where the call is not known.',
    }),
    description: t.exposeString('description', {
      nullable: true,
      description: "The author's words, never translated; null for motions, which have none.",
    }),
    proposer: t.field({
      type: Account,
      nullable: true,
      description: 'The account that put a motion; null for proposals, which a member makes: see author.',
      resolve: ({ chain, proposer }) => (proposer === null ? null : { chain, account: proposer }),
    }),
    author: t.field({
      type: Membership,
      nullable: true,
      description: 'The member who made a proposal; null for motions, which an account puts: see proposer.',
      resolve: ({ chain, author }) => (author === null ? null : { chain, member: author }),
    }),
    threshold: t.exposeInt('threshold', {
      nullable: true,
      description: 'Votes in favour that a motion needs; null for proposals, which need a quorum and a share of votes.',
    }),
    status: t.expose('status', { type: ProposalStatus, description: 'What became of it.' }),
  }),
})

builder.objectFields(Proposal, (t) => ({
  proposedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it was proposed.' }),
  decidedAt: t.expose('decidedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When the chain decided on it last; null while nothing is decided.',
  }),
  knownUntil: t.expose('knownUntil', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Last block of the span that is read around it: what came later is not known. Null where only its facts were imported.',
  }),
  source: t.field({ type: Source, description: 'The fact that proposed it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  decidedSource: t.field({
    type: Source,
    nullable: true,
    description: 'The fact that decided on it last; null while nothing is decided.',
    resolve: ({ decidedFact, decidedHeight }) =>
      decidedFact === null || decidedHeight === null ? null : { factId: decidedFact, height: decidedHeight },
  }),
}))

builder.objectFields(Proposal, (t) => ({
  call: t.field({
    type: ProposalCall,
    nullable: true,
    description: 'What a motion would do; null where the block does not contain the call, and for proposals: see details.',
    resolve: callOf,
  }),
  tally: t.field({
    type: Tally,
    description: 'Votes against what is required; for a proposal, of its latest round.',
    resolve: (row) => row,
  }),
  tallyOverTime: t.field({
    type: [TallyPoint],
    description: 'The steps of the tally, from nothing at the opening; for a proposal, of its latest round.',
    resolve: async (row, _, { load }) => tallySteps(row, await load.allVotes.load(row.factId)),
  }),
  notYetVoted: t.field({
    type: [Account],
    nullable: true,
    description:
      'Accounts without a vote on a motion, now or at the decision; null where the members are not known, and for proposals, whose voters are members: see awaiting.',
    resolve: async ({ kind, factId, eligible }, _, { load }) =>
      kind === 'proposal' || eligible === null ? null : [...(await load.awaiting.load(factId))],
  }),
  execution: t.field({
    type: Execution,
    nullable: true,
    description: 'What came of carrying it out; null where that was not done.',
    resolve: executionOf,
  }),
  requested: t.field({
    type: Amount,
    nullable: true,
    description: 'The amount that a proposal names, or the sum of its payments; null where it names none, and for motions.',
    resolve: ({ requested, requestedAsset }) => amountOrNull(requested, requestedAsset),
  }),
}))
