import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { Definition, Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { actionsOf } from './actions.js'
import { approvedDefinition } from './definitions.js'
import { sourceOf } from './evidence.js'
import type { MultisigRow } from './multisigs.js'
import { MultisigBasis } from './need.schema.js'
import { MultisigAction } from './parts.schema.js'
import { verdictOf } from './verdict.js'
import { MultisigGround, MultisigState } from './where.js'

const MultisigAuthority = builder.enumType('MultisigAuthority', {
  description: 'How many of the producers in office must sign.',
  values: {
    ACTIVE: { value: 'active', description: 'More than two thirds.' },
    MAJOR: { value: 'major', description: 'More than half.' },
    MINOR: { value: 'minor', description: 'More than a third.' },
  } as const,
})

export const Multisig = builder.objectRef<MultisigRow>('Multisig').implement({
  description: 'A transaction that waits for signatures, or waited. A name that is used again is another multisig.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'chain:proposer:name:place of the action that proposed it; chain:proposer:name:transaction where none is read.',
    }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    name: t.exposeString('proposal', { description: 'Its name, which its proposer may use again.' }),
    proposer: t.field({ type: Account, description: 'Who proposed it.', resolve: ({ chain, proposer }) => ({ chain, account: proposer }) }),
    proposed: t.exposeBoolean('proposed', { description: 'Whether its proposing is read; false where only the tables tell of it.' }),
    knownAt: t.expose('knownAt', { type: 'DateTime', description: 'When it was proposed, or seen first.' }),
    source: t.field({ type: Source, description: 'The fact that told of it first.', resolve: ({ factId }) => sourceOf(factId) }),
    transactionId: t.exposeString('transactionId', { description: 'sha256 of the packed transaction, fee included.' }),
    expiresAt: t.expose('expiration', { type: 'DateTime', description: 'Executing it later than this fails.' }),
    delaySeconds: t.exposeInt('delaySeconds', { description: 'What it waits for after its execution.' }),
    fee: t.field({
      type: Amount,
      nullable: true,
      description: 'What the chain charges for it; null on chains without such fees.',
      resolve: ({ fee, feeAsset }) => amountOrNull(fee, feeAsset),
    }),
    actions: t.field({ type: [MultisigAction], description: 'What would be run.', resolve: actionsOf }),
  }),
})

builder.objectFields(Multisig, (t) => ({
  state: t.expose('state', { type: MultisigState, description: 'What became of it.' }),
  ground: t.expose('ground', { type: MultisigGround, description: 'What that rests on.' }),
  verdict: t.string({ description: 'The state in an English sentence, with the arithmetic of its signatures.', resolve: verdictOf }),
  authority: t.expose('authority', {
    type: MultisigAuthority,
    nullable: true,
    description:
      'Which part of the producers decides, by the names of its permissions or because they alone act for these; null where others decide.',
  }),
  threshold: t.exposeInt('threshold', {
    nullable: true,
    description:
      'Signatures of producers in office, or weight of others, that its decisive permission needs; null where that is not known.',
  }),
  approved: t.exposeInt('approved', { nullable: true, description: 'Of those, what has been given; null where it is not known.' }),
  total: t.exposeInt('total', { nullable: true, description: 'Of those, all that could be given; null where it is not known.' }),
  basis: t.expose('basis', { type: MultisigBasis, description: 'Who decides.' }),
  decisive: t.exposeString('decisive', {
    nullable: true,
    description: 'The permission that is told of: the one that lacks most. Null where its permissions are all those of the producers.',
  }),
  lacking: t.exposeStringList('lacking', {
    nullable: true,
    description:
      'Permissions that are not met, or of which that is not known; null where none lacks, or where all are those of the producers.',
  }),
  producers: t.exposeInt('producers', { nullable: true, description: 'Producers in office; null where they are not known.' }),
  asked: t.exposeInt('asked', { description: 'All who were asked.' }),
  signed: t.exposeInt('signed', { description: 'All whose signature stands, in office or not.' }),
  missing: t.field({
    type: [Account],
    nullable: true,
    description: 'Who was asked, would count and has not signed: producers in office, or others who decide; null where they are not known.',
    resolve: ({ chain, missing }) => missing?.map((account) => ({ chain, account })) ?? null,
  }),
  scheduleVersion: t.exposeInt('version', { nullable: true, description: 'The schedule it is judged by; null where it is not known.' }),
  judgedBlock: t.expose('judgedHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'The block whose schedule that is: the newest one read, or the one that ended it.',
  }),
  definition: t.field({ type: Definition, description: 'How signatures are counted.', resolve: () => approvedDefinition }),
}))

builder.objectFields(Multisig, (t) => ({
  endedAt: t.expose('endedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was executed or cancelled; null where neither is read.',
  }),
  endedBy: t.field({
    type: Account,
    nullable: true,
    description: 'Who did that.',
    resolve: ({ chain, endedBy }) => (endedBy === null ? null : { chain, account: endedBy }),
  }),
  endedBlock: t.expose('endedHeight', { type: 'BlockNumber', nullable: true, description: 'The block of that.' }),
  effectiveBlock: t.expose('effectiveHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'The block in which it took effect; null where it did not, or where that is not known to the block.',
  }),
  receiptStatus: t.exposeString('receiptStatus', {
    nullable: true,
    description: "The chain's word for the outcome; null where no receipt is read.",
  }),
}))

builder.objectFields(Multisig, (t) => ({
  codeAccount: t.exposeString('codeAccount', {
    nullable: true,
    description: 'The account that would get other code; null where none would.',
  }),
  codeHash: t.exposeString('codeHash', { nullable: true, description: 'sha256 of that code.' }),
  effectFrom: t.expose('effectBeforeHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Last block at which the account was known to have other code; null where the change is not seen.',
  }),
  effectUntil: t.expose('effectHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'First block at which the account was known to have the code that was signed.',
  }),
  abiAccount: t.exposeString('abiAccount', {
    nullable: true,
    description: 'The account that would get another ABI; null where none would.',
  }),
  abiHash: t.exposeString('abiHash', { nullable: true, description: 'sha256 of that ABI.' }),
  abiEffectFrom: t.expose('abiEffectBeforeHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Last block at which the account was known to have another ABI; null where the change is not seen.',
  }),
  abiEffectUntil: t.expose('abiEffectHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'First block at which the account was known to have the ABI that was signed.',
  }),
  lookedAt: t.expose('lookedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'The last look at the tables; null where nobody looked.',
  }),
  readUntil: t.expose('readUntil', { type: 'DateTime', nullable: true, description: 'Time of the newest block that is read.' }),
}))
