import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import type { MembershipRow } from './memberships.js'
import { Membership } from './schema.js'

const JoinedBy = builder.enumType('JoinedBy', {
  description: 'How a membership began.',
  values: {
    PURCHASE: { value: 'purchase', description: 'Bought.' },
    INVITATION: { value: 'invitation', description: 'Invited by another member.' },
    GIFT: { value: 'gift', description: 'Given.' },
    CREATION: { value: 'creation', description: 'Created by the chain.' },
  },
} as const)

interface JoinedRow extends MembershipRow {
  readonly joinedFact: NonNullable<MembershipRow['joinedFact']>
  readonly joinedHeight: NonNullable<MembershipRow['joinedHeight']>
  readonly joinedAt: Date
  readonly joinedBy: NonNullable<MembershipRow['joinedBy']>
}

const Joining = builder.objectRef<JoinedRow>('Joining').implement({
  description: 'How a membership began.',
  fields: (t) => ({
    by: t.expose('joinedBy', { type: JoinedBy, description: 'How.' }),
    at: t.expose('joinedAt', { type: 'DateTime', description: 'When.' }),
    inviter: t.field({
      type: Membership,
      nullable: true,
      description: 'Who invited them; null where nobody did.',
      resolve: ({ chain, inviter }) => (inviter === null ? null : { chain, member: inviter }),
    }),
    referrer: t.field({
      type: Membership,
      nullable: true,
      description: 'Who referred them; null where nobody did.',
      resolve: ({ chain, referrer }) => (referrer === null ? null : { chain, member: referrer }),
    }),
    founding: t.boolean({ description: 'Whether they are a founding member.', resolve: ({ founding }) => founding === true }),
    source: t.field({
      type: Source,
      description: 'The fact behind it.',
      resolve: ({ joinedFact, joinedHeight }) => ({ factId: joinedFact, height: joinedHeight }),
    }),
  }),
})

function joined(row: MembershipRow | undefined): JoinedRow | null {
  if (row === undefined) return null
  const { joinedFact, joinedHeight, joinedAt, joinedBy } = row
  if (joinedFact === null || joinedHeight === null || joinedAt === null || joinedBy === null) return null
  return { ...row, joinedFact, joinedHeight, joinedAt, joinedBy }
}

builder.objectFields(Membership, (t) => ({
  chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
  joined: t.field({
    type: Joining,
    nullable: true,
    description: 'How it began; null where that is not read.',
    resolve: async (key, _, { load }) => joined(await load.membership.load(key)),
  }),
  rootAccount: t.field({
    type: Account,
    nullable: true,
    description: 'Account that owns it now; null where it is not known.',
    resolve: async (key, _, { load }) => accountOf(key.chain, (await load.membership.load(key))?.rootAccount),
  }),
  controllerAccount: t.field({
    type: Account,
    nullable: true,
    description: 'Account that acts for it now; null where it is not known.',
    resolve: async (key, _, { load }) => accountOf(key.chain, (await load.membership.load(key))?.controllerAccount),
  }),
  name: t.string({
    nullable: true,
    description: 'Name they say they have; null where they say none.',
    resolve: async (key, _, { load }) => (await load.membership.load(key))?.name ?? null,
  }),
  about: t.string({
    nullable: true,
    description: 'What they say of themselves; null where they say nothing.',
    resolve: async (key, _, { load }) => (await load.membership.load(key))?.about ?? null,
  }),
  avatarUri: t.string({
    nullable: true,
    description: 'Address of a picture, as they give it; null where they give none.',
    resolve: async (key, _, { load }) => (await load.membership.load(key))?.avatarUri ?? null,
  }),
  validatorAccount: t.string({
    nullable: true,
    description: 'The validator that they say is theirs, in their own spelling. Nobody has proven it; null where they say nothing.',
    resolve: async (key, _, { load }) => (await load.membership.load(key))?.validatorAccount ?? null,
  }),
  verified: t.boolean({
    nullable: true,
    description: 'Whether the membership group vouches for them, as it said last; null where it said nothing.',
    resolve: async (key, _, { load }) => (await load.membership.load(key))?.verified ?? null,
  }),
}))

function accountOf(chain: MembershipRow['chain'], account: MembershipRow['rootAccount'] | undefined) {
  return account == null ? null : { chain, account }
}
