import type { AccountId, ChainId } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { addressOf } from './address.js'

/** An account on a chain; the chain decides how people write it. */
export interface AccountRow {
  readonly chain: ChainId
  readonly account: AccountId
}

export const Account = builder.objectRef<AccountRow>('Account').implement({
  description: 'An account: the key that acts.',
  fields: (t) => ({
    id: t.expose('account', { type: 'AccountId', description: 'Raw form of the chain; the same key on every chain.' }),
    address: t.string({
      description: "The form for people: SS58 with the chain's prefix (42 where it names none), or the name.",
      resolve: async ({ chain, account }, _, { load }) => addressOf(account, (await load.chain.load(chain))?.ss58Prefix ?? null),
    }),
  }),
})
