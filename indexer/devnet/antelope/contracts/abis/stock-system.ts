import { describeAbi, nativeActions, nativeStructs } from './describe.js'

/** The system contract most Antelope chains run, as far as the election of producers goes. */
export const stockSystemAbi = describeAbi({
  version: 'eosio::abi/1.1',
  structs: {
    ...nativeStructs,
    producer_info:
      'owner:name total_votes:float64 producer_key:public_key is_active:bool url:string unpaid_blocks:uint32 last_claim_time:time_point location:uint16',
    voter_info: 'owner:name proxy:name producers:name[] staked:int64 last_vote_weight:float64 proxied_vote_weight:float64 is_proxy:bool',
    regproducer: 'producer:name producer_key:public_key url:string location:uint16',
    unregprod: 'producer:name',
    voteproducer: 'voter:name proxy:name producers:name[]',
    claimrewards: 'owner:name',
  },
  actions: [...nativeActions, 'regproducer', 'unregprod', 'voteproducer', 'claimrewards'],
  tables: { producers: 'producer_info', voters: 'voter_info' },
})

/** Tokens on a stock chain, the core token among them. */
export const tokenAbi = describeAbi({
  version: 'eosio::abi/1.1',
  structs: {
    account: 'balance:asset',
    currency_stats: 'supply:asset max_supply:asset issuer:name',
    create: 'issuer:name maximum_supply:asset',
    issue: 'to:name quantity:asset memo:string',
    transfer: 'from:name to:name quantity:asset memo:string',
  },
  actions: ['create', 'issue', 'transfer'],
  tables: { accounts: 'account', stat: 'currency_stats' },
})
