import { builder } from '../../builder.js'
import { approveCommand } from '../../documents/multisig/commands.js'
import { Account } from '../base/account.js'
import { Source } from '../base/provenance.js'
import { type EvidenceRow, sourceOf } from './evidence.js'
import type { GroupsRow } from './groups.js'
import type { LevelRow } from './multisigs.js'
import type { StepRow } from './steps.js'

const ApprovalState = builder.enumType('MultisigApprovalState', {
  description: 'What somebody who was asked says.',
  values: {
    APPROVED: { value: 'approved', description: 'Signed, and it stands.' },
    MISSING: { value: 'missing', description: 'Said nothing.' },
    WITHDRAWN: { value: 'withdrawn', description: 'Signed, and took it back.' },
    VOID: { value: 'void', description: 'Signed, and took back all that the account had signed before.' },
  } as const,
})

export const Approval = builder.objectRef<LevelRow>('MultisigApproval').implement({
  description: 'What one level of permission that was asked says of a multisig.',
  fields: (t) => ({
    account: t.field({ type: Account, description: 'Who.', resolve: ({ chain, actor }) => ({ chain, account: actor }) }),
    permission: t.exposeString('permission', { description: 'With which of its permissions.' }),
    state: t.expose('state', { type: ApprovalState, description: 'What they say.' }),
    approvedAt: t.expose('approvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they signed; null where they have not, or where rows without times alone tell of it.',
    }),
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null where it was not.',
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that told it last; null where nothing was said.',
      resolve: ({ factId }) => (factId === null ? null : sourceOf(factId)),
    }),
    command: t.string({
      description: 'What they run to sign.',
      resolve: ({ level, proposer, proposal }) => approveCommand({ proposer, proposal }, level),
    }),
  }),
})

interface GroupsOfMultisig extends GroupsRow {
  readonly chain: LevelRow['chain']
}

export const Groups = builder.objectRef<GroupsOfMultisig>('MultisigGroups').implement({
  description: 'Those who were asked and those who were not, by whether they are in office.',
  fields: (t) => ({
    approved: t.field({ type: [Approval], description: 'In office, and signed.', resolve: ({ approved }) => [...approved] }),
    missing: t.field({ type: [Approval], description: 'In office, asked, and not signed.', resolve: ({ missing }) => [...missing] }),
    left: t.field({ type: [Approval], description: 'Asked, and no longer in office.', resolve: ({ left }) => [...left] }),
    neverAsked: t.field({
      type: [Account],
      description: 'In office, and never asked: they cannot sign this one, only a new proposal that asks them.',
      resolve: ({ neverAsked, chain }) => neverAsked.map((account) => ({ chain, account })),
    }),
  }),
})

export const Step = builder.objectRef<StepRow & Pick<LevelRow, 'chain'>>('MultisigStep').implement({
  description: 'A moment at which the number of signatures changed.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    block: t.expose('block', { type: 'Int', nullable: true, description: 'Block of the action; null where rows alone tell of it.' }),
    account: t.field({ type: Account, description: 'Whose signature.', resolve: ({ chain, account }) => ({ chain, account }) }),
    given: t.exposeBoolean('given', { description: 'Whether it was given; false where it was taken back or became void.' }),
    signed: t.exposeInt('signed', { description: 'Signatures after it, of all who were asked.' }),
  }),
})

const EvidenceRole = builder.enumType('MultisigEvidenceRole', {
  description: 'What a fact proves.',
  values: {
    PROPOSED: { value: 'proposed', description: 'It was proposed.' },
    ROW: { value: 'row', description: 'Its row stood in the tables.' },
    LOOK: { value: 'look', description: 'The last look at the tables, which did not see its row.' },
    ENDED: { value: 'ended', description: 'It was executed or cancelled.' },
    RECEIPT: { value: 'receipt', description: 'A deferred transaction came to its end.' },
    BEFORE: { value: 'before', description: 'The account had other code, or another ABI.' },
    EFFECT: { value: 'effect', description: 'The account has the code, or the ABI, that was signed.' },
  } as const,
})

export const Evidence = builder.objectRef<EvidenceRow>('MultisigEvidence').implement({
  description: 'A fact that the state follows from.',
  fields: (t) => ({
    role: t.expose('role', { type: EvidenceRole, description: 'What it proves.' }),
    source: t.field({ type: Source, description: 'The fact.', resolve: ({ source }) => source }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'The moment it speaks of; null where the block says it.' }),
  }),
})

const action = builder.objectRef<{
  readonly account: string
  readonly name: string
  readonly authorization: readonly string[]
  readonly data: unknown
  readonly hex: string | null
  readonly size: number
}>('MultisigAction')

export const MultisigAction = action.implement({
  description: 'An action that would be run.',
  fields: (t) => ({
    account: t.exposeString('account', { description: 'The contract.' }),
    name: t.exposeString('name', { description: 'What it is told to do.' }),
    authorization: t.stringList({
      description: 'The permissions it would run with, as actor@permission.',
      resolve: ({ authorization }) => [...authorization],
    }),
    data: t.expose('data', {
      type: 'JSON',
      nullable: true,
      description: 'What the ABI in force reads; long bytes as their length and sha256. Null where it reads nothing: see hex.',
    }),
    hex: t.expose('hex', { type: 'Hex', nullable: true, description: 'The bytes; null where they are more than a kilobyte.' }),
    size: t.exposeInt('size', { description: 'Number of bytes.' }),
  }),
})
