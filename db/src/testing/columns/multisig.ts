import type { MultisigProjections } from '../../tables/multisig.js'
import type { MultisigKept, MultisigViews } from '../../tables/multisig-state.js'
import { type ColumnsOf, placed } from './columns.js'

const named = { proposer: true, proposal: true } as const
const proposed = {
  ...named,
  ...({ transactionId: true, expiration: true, delaySeconds: true, fee: true, feeAsset: true, actions: true } as const),
  ...({ authority: true, codeAccount: true, codeHash: true, abiAccount: true, abiHash: true, requested: true } as const),
} as const
const origin = { ...placed, ...proposed, key: true, proposed: true, proposedAt: true, knownAt: true } as const
const span = { ...origin, fromHeight: true, fromOrdinal: true, fromAt: true } as const
const tally = {
  ...({ judgedHeight: true, judgedAt: true, readUntil: true, version: true, producers: true } as const),
  ...({ threshold: true, asked: true, signed: true, approved: true, missing: true } as const),
  ...({ authority: true, basis: true, decisive: true, lacking: true, total: true } as const),
} as const

const course = {
  ...({ endedFact: true, endedHeight: true, endedAt: true, ending: true, endedBy: true } as const),
  ...({ rowFact: true, rowAt: true } as const),
} as const

export const multisigColumns = {
  multisig: { ...placed, ...proposed, key: true, proposedAt: true },
  multisigApproval: { ...placed, ...named, level: true, given: true, proposalHash: true, givenAt: true },
  multisigEnd: { ...placed, ...named, ending: true, actor: true, inline: true, endedAt: true },
  multisigInvalidation: { ...placed, account: true, invalidatedAt: true },
  multisigLook: { ...placed, slot: true, statedAt: true },
  multisigRow: { ...placed, ...proposed, key: true, provided: true, providedAt: true },
  settlement: { ...placed, transactionId: true, status: true, settledAt: true },
  codeState: { ...placed, account: true, codeHash: true, sampled: true, slot: true, statedAt: true },
  abiState: { ...placed, account: true, abiHash: true, bytes: true, sampled: true, slot: true, statedAt: true },
  unreadAction: { ...placed, contract: true, action: true, bytes: true, reason: true, sentAt: true },
  multisigOrigin: span,
  multisigSpan: { ...span, untilHeight: true, untilOrdinal: true, untilAt: true },
  multisigSeen: { ...placed, seenAt: true },
  multisigCourse: {
    ...span,
    ...course,
    ...({ untilHeight: true, untilOrdinal: true, untilAt: true, endedOrdinal: true, settlesBy: true } as const),
    ...({ rowHeight: true, rowRequested: true, rowProvided: true, rowProvidedAt: true } as const),
  },
  multisigReceipt: {
    ...({ key: true, chain: true, factId: true, height: true, status: true, transactionId: true, settledAt: true } as const),
    disputed: true,
  },
  multisigEffect: {
    ...({ key: true, part: true, factId: true, height: true, sampled: true, seenAt: true } as const),
    ...({ beforeFact: true, beforeHeight: true, beforeHash: true } as const),
  },
  multisigLevel: {
    ...named,
    ...({ chain: true, multisig: true, level: true, actor: true, permission: true, state: true } as const),
    ...({ approvedAt: true, withdrawnAt: true, factId: true, height: true } as const),
  },
  multisigNewest: { chain: true, height: true, readUntil: true, lookFact: true, lookHeight: true, lookedAt: true },
  multisigOutcome: {
    ...named,
    ...({
      key: true,
      chain: true,
      knownAt: true,
      expiration: true,
      plainAuthority: true,
      ground: true,
      standing: true,
      state: true,
    } as const),
  },
  multisigElectorate: { key: true, height: true, judgedAt: true, readUntil: true, version: true, producers: true },
  authorityState: {
    ...placed,
    ...({ account: true, permission: true, parent: true, threshold: true, keys: true, levels: true, weights: true } as const),
    ...({ waits: true, waitWeights: true, sampled: true } as const),
  },
  multisigNeed: {
    ...({ key: true, level: true, behind: true, basis: true, authority: true, toldBy: true, threshold: true, weight: true } as const),
    ...({ total: true, met: true, levels: true, weights: true, metLevels: true, helpers: true } as const),
  },
  multisigTally: { ...tally, key: true, met: true, askedLevels: true, signedLevels: true, producersSigned: true },
  multisigState: {
    ...origin,
    ...tally,
    ...course,
    ...({ receiptFact: true, receiptHeight: true, receiptAt: true, receiptStatus: true } as const),
    ...({ effectFact: true, effectHeight: true, effectAt: true, effectSampled: true } as const),
    ...({ effectBeforeFact: true, effectBeforeHeight: true, lookFact: true, lookedAt: true } as const),
    ...({ abiEffectFact: true, abiEffectHeight: true, abiEffectAt: true, abiEffectSampled: true } as const),
    ...({ abiEffectBeforeFact: true, abiEffectBeforeHeight: true } as const),
    ...({ effectiveHeight: true, standing: true, ground: true, state: true } as const),
  },
} as const satisfies ColumnsOf<keyof MultisigProjections | keyof MultisigKept | keyof MultisigViews>
