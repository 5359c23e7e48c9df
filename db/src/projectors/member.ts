import type { FactOf } from '@secretariat/shared'
import { unitsIfAny, words, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

const membership = rowPerFact('membership', ['member.joined'], (fact) => {
  const { member, by, inviter, referrer, founding, invites } = fact
  return { ...placed(fact), member, joinedBy: by, inviter, referrer, founding, invites, joinedAt: new Date(fact.time) }
})

/** Every name a member ever had: names as of a block need them all. */
const memberHandle = rowPerFact('memberHandle', ['member.renamed'], (fact) => ({
  ...placed(fact),
  member: fact.member,
  handle: words(fact.handle),
  namedAt: new Date(fact.time),
}))

type AccountChange = FactOf<
  'member.root-set' | 'member.controller-set' | 'staking-account.added' | 'staking-account.confirmed' | 'staking-account.removed'
>

const accountChanges = {
  'member.root-set': { role: 'root', change: 'set' },
  'member.controller-set': { role: 'controller', change: 'set' },
  'staking-account.added': { role: 'staking', change: 'added' },
  'staking-account.confirmed': { role: 'staking', change: 'confirmed' },
  'staking-account.removed': { role: 'staking', change: 'removed' },
} as const satisfies Record<AccountChange['kind'], object>

const accountKinds = [
  'member.root-set',
  'member.controller-set',
  'staking-account.added',
  'staking-account.confirmed',
  'staking-account.removed',
] as const

const memberAccount = rowPerFact('memberAccount', accountKinds, (fact) => ({
  ...placed(fact),
  member: fact.member,
  ...accountChanges[fact.kind],
  account: fact.account,
  changedAt: new Date(fact.time),
}))

const memberProfile = rowPerFact('memberProfile', ['member.described'], (fact) => ({
  ...placed(fact),
  member: fact.member,
  name: wordsIfAny(fact.profile?.name ?? null),
  about: wordsIfAny(fact.profile?.about ?? null),
  avatarUri: wordsIfAny(fact.profile?.avatarUri ?? null),
  validatorAccount: wordsIfAny(fact.profile?.validatorAccount ?? null),
  raw: fact.raw,
  describedAt: new Date(fact.time),
}))

const memberVerification = rowPerFact('memberVerification', ['member.verified'], (fact) => {
  const { member, verified, worker } = fact
  return { ...placed(fact), member, verified, worker, verifiedAt: new Date(fact.time) }
})

const memberInviteTransfer = rowPerFact('memberInviteTransfer', ['member.invites-transferred'], (fact) => {
  const { member, to, count } = fact
  return { ...placed(fact), member, receiver: to, count, transferredAt: new Date(fact.time) }
})

const remark = rowPerFact('remark', ['remark.made'], (fact) => ({
  ...placed(fact),
  role: fact.role,
  member: fact.member,
  workingGroup: fact.group,
  worker: fact.worker,
  proposal: fact.proposal,
  message: words(fact.message),
  account: fact.payment?.account ?? null,
  ...unitsIfAny(fact.payment?.amount ?? null),
  madeAt: new Date(fact.time),
}))

export const members = [membership, memberHandle, memberAccount, memberProfile, memberVerification, memberInviteTransfer, remark]
