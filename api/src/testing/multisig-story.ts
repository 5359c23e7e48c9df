import { AccountId, type Fact } from '@secretariat/shared'
import {
  abiStated,
  actionUnread,
  authorityStated,
  codeStated,
  held,
  levelOf,
  multisigApproved,
  multisigExecuted,
  multisigProposed,
  multisigStated,
  multisigUnapproved,
  proposedTransaction,
  scheduleStated,
  transactionSettled,
  upgradeOf,
} from '@secretariat/shared/testing'

/** Three of four producers must sign. */
export const inOffice = ['bpa', 'bpb', 'bpc', 'bpd']
const wanted = 'b'.repeat(64)

const asked = (...names: string[]) => names.map(levelOf)
const approved = (height: number, proposal: string, name: string) =>
  multisigApproved({ height, ordinal: 2, proposal, level: levelOf(name) })
const code = (height: number, codeHash: string) =>
  codeStated({
    ...{ height, ordinal: 1_000_000, locator: `s:${height}:codes` },
    codes: [{ account: AccountId('eosio.pledge'), codeHash }],
  })

const opened: Fact[] = [
  multisigProposed({
    ...{ height: 30, proposal: 'open', requested: asked('bpa', 'bpb', 'bpc', 'old') },
    transaction: proposedTransaction(1, { fee: { units: '15000', asset: 'EOS' } }),
  }),
  approved(31, 'open', 'bpa'),
  approved(32, 'open', 'bpb'),
  approved(33, 'open', 'old'),
  multisigUnapproved({ height: 34, proposal: 'open', level: levelOf('bpb') }),
]

const upgraded: Fact[] = [
  multisigProposed({
    ...{ height: 40, ordinal: 1, proposal: 'p.upcode', requested: asked(...inOffice) },
    transaction: upgradeOf('code', 'eosio.pledge', wanted, 2),
  }),
  multisigProposed({
    ...{ height: 40, ordinal: 2, proposal: 'p.upabi', requested: asked(...inOffice) },
    transaction: upgradeOf('abi', 'eosio.pledge', 'c'.repeat(64), 3),
  }),
  code(41, 'a'.repeat(64)),
  approved(42, 'p.upcode', 'bpa'),
  approved(43, 'p.upcode', 'bpb'),
  approved(44, 'p.upcode', 'bpc'),
  multisigExecuted({ height: 45, proposal: 'p.upcode' }),
  transactionSettled({ height: 46 }),
  code(47, wanted),
]

const abi = (height: number, abiHash: string) =>
  abiStated({ ...{ height, ordinal: 1_000_001, locator: `s:${height}:abis` }, abis: [{ account: AccountId('eosio.pledge'), abiHash }] })

/** The same contract got another ABI, and something it was sent cannot be read. */
const contracts: Fact[] = [
  abi(41, 'd'.repeat(64)),
  abi(48, 'c'.repeat(64)),
  actionUnread({ height: 49, contract: AccountId('eosio.pledge'), action: 'addtype', hex: '0x0011', reason: 'more bytes than fields' }),
]

/** Two of three people decide for the desk; one of them signed. */
const desk: Fact[] = [
  authorityStated({
    ...{ height: 20, ordinal: 1_000_000, locator: 's:20:authorities' },
    authorities: [held('desk@active', 2, { 'bpa@active': 1, 'bpb@active': 1, 'carol@active': 1 })],
  }),
  multisigProposed({
    ...{ height: 21, proposer: 'dora', proposal: 'desk', requested: asked('bpa', 'bpb') },
    transaction: proposedTransaction(5, {
      actions: [{ account: 'eosio', name: 'transfer', authorization: [levelOf('desk@active')], data: null, hex: '0x00', size: 1 }],
    }),
  }),
  multisigApproved({ height: 22, ordinal: 2, proposer: 'dora', proposal: 'desk', level: levelOf('bpa') }),
]

const tables = multisigStated({
  ...{ height: 50, ordinal: 1_000_000, locator: 's:50:multisigs', invalidated: [] },
  proposals: [
    {
      ...{ proposer: AccountId('carol'), proposal: 'inline', transaction: proposedTransaction(4) },
      ...{ requested: [{ ...levelOf('bpa'), at: null }], provided: [{ ...levelOf('bpd'), at: null }] },
    },
    {
      ...{ proposer: AccountId('dora'), proposal: 'desk', transaction: proposedTransaction(5) },
      ...{ requested: [{ ...levelOf('bpb'), at: null }], provided: [{ ...levelOf('bpa'), at: null }] },
    },
    {
      ...{ proposer: AccountId('alice'), proposal: 'open', transaction: proposedTransaction(1) },
      requested: ['bpb', 'bpc'].map((name) => ({ ...levelOf(name), at: null })),
      provided: ['bpa', 'old'].map((name) => ({ ...levelOf(name), at: null })),
    },
  ],
})

/** An open one of which one signer left office, an upgrade of which one half ran, one that others than the producers decide, one that only the tables tell of, one that is gone. */
export const multisigStory: readonly Fact[] = [
  scheduleStated({ height: 1, ordinal: 90, version: 1, producers: inOffice.map((name) => ({ producer: AccountId(name), key: null })) }),
  ...opened,
  ...upgraded,
  ...desk,
  ...contracts,
  tables,
]
