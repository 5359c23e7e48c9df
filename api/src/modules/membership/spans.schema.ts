import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { spanAround } from '../base/as-of.js'
import { Source } from '../base/provenance.js'
import type { AccountSpanRow, HandleSpanRow } from './memberships.js'
import { Membership } from './schema.js'

export const AccountRole = builder.enumType('MemberAccountRole', {
  description: 'What an account is to a member.',
  values: {
    ROOT: { value: 'root', description: 'It owns the membership.' },
    CONTROLLER: { value: 'controller', description: 'It acts for the member.' },
    STAKING: { value: 'staking', description: 'It may stake for the member, as it has confirmed.' },
  },
} as const satisfies { description: string; values: Record<string, { value: AccountSpanRow['role']; description: string }> })

const HandleSpan = builder.objectRef<HandleSpanRow>('HandleSpan').implement({
  description: 'A name of a member, from when to when.',
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'The name, exactly as written; 0x and hex where it is no text.' }),
    fromAt: t.expose('namedAt', { type: 'DateTime', description: 'When it began.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Block of the next name; null while it lasts.',
    }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null while it lasts.' }),
    bytes: t.field({
      type: 'Hex',
      nullable: true,
      description: 'The bytes that the chain holds, where they are no text; null where they are.',
      resolve: async ({ factId }, _, { load }) => (await load.handleBytes.load(factId))?.hex ?? null,
    }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

const AccountSpan = builder.objectRef<AccountSpanRow>('MemberAccountSpan').implement({
  description: 'An account of a member, from when to when.',
  fields: (t) => ({
    role: t.expose('role', { type: AccountRole, description: 'What it is to them.' }),
    account: t.field({ type: Account, description: 'The account.', resolve: ({ chain, account }) => ({ chain, account }) }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'When it began; for staking accounts, when it confirmed.' }),
    untilBlock: t.expose('untilHeight', { type: 'BlockNumber', nullable: true, description: 'Block it ended in; null while it lasts.' }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null while it lasts.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

builder.objectFields(Membership, (t) => ({
  handles: t.field({
    type: [HandleSpan],
    description: 'Their names over time, newest first, as far as is read.',
    resolve: async (key, _, { load }) => [...(await load.handleSpans.load(key))],
  }),
  handleAt: t.field({
    type: HandleSpan,
    nullable: true,
    description:
      'The name they had after a block; null where they had none, or it is not known. AS_OF_UNAVAILABLE for a block that is not read.',
    args: { block: t.arg({ type: 'BlockNumber', description: 'After this block; now, when absent.' }) },
    resolve: async (key, { block }, { load }) => {
      if (block == null) return (await load.handleSpans.load(key))[0] ?? null
      const read = await spanAround(load, key.chain, block)
      const named = (await load.handleSpans.load(key)).find(({ height }) => height <= block)
      // Behind a gap the name may have changed unseen.
      return named !== undefined && named.height >= read.first ? named : null
    },
  }),
  accounts: t.field({
    type: [AccountSpan],
    description: 'Their accounts over time, newest first, as far as is read.',
    resolve: async (key, _, { load }) => [...(await load.accountSpans.load(key))],
  }),
}))
