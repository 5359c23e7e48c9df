import { AccountId, type Authority } from '@secretariat/shared'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { authoritySample } from './authority-sample.js'
import type { Tables } from './profile.js'

const level = (text: string) => {
  const [actor = '', permission = ''] = text.split('@')
  return { actor: AccountId(actor), permission }
}
const byAccounts = (...levels: string[]): Authority => ({
  ...{ threshold: 1, keys: 0, waits: [] },
  accounts: levels.map((each) => ({ ...level(each), weight: 1 })),
})

const permissions: Readonly<Record<string, Readonly<Record<string, Authority>>>> = {
  fund: { active: byAccounts('eosio.prods@active') },
  team: { active: byAccounts('alice@active', 'board@active', 'team@pay'), pay: byAccounts('carol@active'), spare: byAccounts() },
  board: { active: byAccounts('dave@active') },
}

async function read(...signers: string[]) {
  const asked: string[] = []
  const action = { account: 'eosio', name: 'transfer', data: null, hex: '0x', authorization: signers.map(level) }
  const node = {
    ...{ has: async () => true, scopes: async () => ['alice'] },
    unpack: () => ({ id: 'ab'.repeat(32), expiration: 1000, delaySeconds: 0, fee: null, actions: [action] }),
    rows: async ({ table }: { table: string }, row: z.ZodType) =>
      table === 'proposal' ? [row.parse({ proposal_name: 'pay', packed_transaction: '00' })] : [],
    permissions: async (account: string) => {
      asked.push(account)
      return Object.entries(permissions[account] ?? {}).map(([permission, authority]) => ({ permission, parent: 'owner', authority }))
    },
  }
  // Safety: the sample asks a node for nothing else.
  return { said: await authoritySample(20).read(node as unknown as Tables), asked }
}

test('states who may act for the accounts that open multisigs need, and for those that these name', async () => {
  const { said, asked } = await read('team@active', 'fund@active', 'team@active', 'nobody@active')
  const held = (account: string, permission: string) => ({
    account,
    permission,
    parent: 'owner',
    authority: permissions[account]?.[permission],
  })
  const absent = (account: string) => ({ account, permission: 'active', parent: null, authority: null })
  expect(said).toEqual([
    {
      kind: 'authority.stated',
      authorities: [
        ...[held('fund', 'active'), absent('nobody'), held('team', 'active')],
        ...[absent('alice'), held('board', 'active'), held('team', 'pay')],
      ],
    },
  ])
  expect(asked).toEqual(['fund', 'nobody', 'team', 'alice', 'board', 'team'])
})

test('asks nothing of the permissions that the producers have by their schedule', async () => {
  expect(await read('eosio@active', 'eosio.prods@prod.minor')).toEqual({ said: [{ kind: 'authority.stated', authorities: [] }], asked: [] })
})
