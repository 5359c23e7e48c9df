import { AccountId } from '@secretariat/shared'
import { z } from 'zod'
import { eoscFund, giftsTo } from './budget.js'
import { action, type ContractSpec } from './profile.js'
import { eoscVotes, stockVotes } from './votes.js'
import { account, flag, words } from './words.js'

/** What EOSC's system contract says of producers. */
const eoscProducers = [
  action(
    'updatebp',
    z.object({ bpname: account, block_signing_key: z.string(), commission_rate: z.number(), url: words }),
    ({ bpname, block_signing_key, commission_rate, url }) => ({
      kind: 'producer.registered',
      producer: bpname,
      key: block_signing_key,
      commission: commission_rate,
      url,
    }),
  ),
  action('removebp', z.object({ bpname: account }), ({ bpname }) => ({ kind: 'producer.removed', producer: bpname })),
  action('setemergency', z.object({ bpname: account, emergency: flag }), ({ bpname, emergency }) => ({
    kind: 'producer.emergency-set',
    producer: bpname,
    emergency,
  })),
  // The time in it is the sender's clock; the block's says more.
  action('heartbeat', z.object({ bpname: account }), ({ bpname }) => ({ kind: 'producer.heartbeat', producer: bpname })),
  action('punishbp', z.object({ bpname: account, proposaler: account }), ({ bpname, proposaler }) => ({
    kind: 'punishment.proposed',
    producer: bpname,
    proposer: proposaler,
  })),
  action('approvebp', z.object({ bpname: account, approver: account }), ({ bpname, approver }) => ({
    kind: 'punishment.approved',
    producer: bpname,
    approver,
  })),
  action('bailpunish', z.object({ bpname: account }), ({ bpname }) => ({ kind: 'punishment.bailed', producer: bpname })),
  action('removepunish', z.object({ bpname: account }), ({ bpname }) => ({ kind: 'punishment.lifted', producer: bpname })),
]

/** The same of the reference contract, which knows no commission. */
const stockProducers = [
  action('regproducer', z.object({ producer: account, producer_key: z.string(), url: words }), ({ producer, producer_key, url }) => ({
    kind: 'producer.registered',
    producer,
    key: producer_key,
    commission: null,
    url,
  })),
  action('unregprod', z.object({ producer: account }), ({ producer }) => ({ kind: 'producer.removed', producer })),
  action('rmvproducer', z.object({ producer: account }), ({ producer }) => ({ kind: 'producer.removed', producer })),
]

/** Accounts, keys and permissions: every chain has them, and they say nothing of who makes blocks. */
const native = ['newaccount', 'updateauth', 'deleteauth', 'linkauth', 'unlinkauth', 'canceldelay', 'onerror', 'onblock']

export const eoscSystem: ContractSpec = {
  account: AccountId('eosio'),
  actions: [...eoscProducers, ...eoscVotes, giftsTo(eoscFund)],
  ignored: [
    ...native,
    ...['unfreeze', 'vote4ram', 'unfreezeram', 'claim', 'bpclaim', 'monitorevise'],
    ...['updateconfig', 'onfee', 'voteagefee', 'setfee', 'setconfig'],
  ],
}

export const antelopeSystem: ContractSpec = {
  account: AccountId('eosio'),
  actions: [...stockProducers, ...stockVotes],
  ignored: [
    ...native,
    ...['init', 'setparams', 'setpriv', 'setalimits', 'setacctram', 'setacctnet', 'setacctcpu', 'activate', 'limitauthchg'],
    ...['buyram', 'buyrambytes', 'buyramself', 'ramburn', 'buyramburn', 'ramtransfer', 'sellram', 'setram', 'setramrate', 'logbuyram'],
    ...['logsellram', 'logramchange', 'delegatebw', 'undelegatebw', 'refund', 'regproxy', 'voteupdate', 'claimrewards', 'updtrevision'],
    ...[
      'bidname',
      'bidrefund',
      'deposit',
      'withdraw',
      'buyrex',
      'unstaketorex',
      'sellrex',
      'cnclrexorder',
      'rentcpu',
      'rentnet',
      'fundcpuloan',
    ],
    ...[
      'fundnetloan',
      'defcpuloan',
      'defnetloan',
      'updaterex',
      'consolidate',
      'mvtosavings',
      'mvfrsavings',
      'rexexec',
      'closerex',
      'setrex',
    ],
    ...[
      'cfgpowerup',
      'powerup',
      'powerupexec',
      'setinflation',
      'setpayfactor',
      'setschedule',
      'execschedule',
      'denyhashadd',
      'denyhashcalc',
    ],
    ...['denyhashrm', 'unvest', 'giftram', 'ungiftram', 'donatetorex', 'rexstake', 'regfinkey', 'actfinkey', 'delfinkey', 'switchtosvnn'],
  ],
}
