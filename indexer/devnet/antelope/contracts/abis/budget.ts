import { describeAbi } from './describe.js'

export const budgetAbi = describeAbi({
  version: 'eosio::abi/1.1',
  structs: {
    committee_info: 'budget_name:name member:account_name[]',
    motion_info:
      'id:uint64 root_id:uint64 title:string content:string quantity:asset proposer:account_name section:uint32 takecoin_num:uint32 approve_end_block_num:uint32 extern_data:bytes[]',
    approval_info: 'id:uint64 requested:account_name[] approved:account_name[] unapproved:account_name[]',
    takecoin_info:
      'id:uint64 montion_id:uint64 content:string quantity:asset receiver:account_name section:uint32 end_block_num:uint32 requested:account_name[] approved:account_name[] unapproved:account_name[]',
    budget_config: 'config_name:name number_value:uint64 string_value:string',
    handover: 'committeers:account_name[] memo:string',
    propose: 'proposer:account_name title:string content:string quantity:asset',
    approve: 'approver:account_name id:uint64 memo:string',
    unapprove: 'approver:account_name id:uint64 memo:string',
    takecoin: 'proposer:account_name montion_id:uint64 content:string quantity:asset',
    agreecoin: 'approver:account_name proposer:account_name id:uint64 memo:string',
    unagreecoin: 'approver:account_name proposer:account_name id:uint64 memo:string',
    turndown: 'id:uint64 memo:string',
    closemotion: 'id:uint64 memo:string',
    closecoin: 'proposer:account_name id:uint64 memo:string',
    updateconfig: 'config:name number_value:uint64 string_value:string',
  },
  actions: [
    'handover',
    'propose',
    'approve',
    'unapprove',
    'takecoin',
    'agreecoin',
    'unagreecoin',
    'turndown',
    'closemotion',
    'closecoin',
    'updateconfig',
  ],
  tables: {
    committee: 'committee_info',
    motions: 'motion_info',
    approvers: 'approval_info',
    takecoins: 'takecoin_info',
    budgetconfig: 'budget_config',
  },
})

export const pledgeAbi = describeAbi({
  version: 'eosio::abi/1.1',
  structs: {
    pledge_type: 'pledge_name:name deduction_account:account_name pledge:asset',
    pledge_info: 'pledge_name:name pledge:asset deduction:asset',
    addtype: 'pledge_name:name deduction_account:account_name ram_payer:account_name quantity:asset memo:string',
    open: 'pledge_name:name payer:account_name memo:string',
    withdraw: 'pledge_name:name pledger:account_name quantity:asset memo:string',
    deduction: 'pledge_name:name debitee:account_name quantity:asset memo:string',
  },
  actions: ['addtype', 'open', 'withdraw', 'deduction'],
  tables: { pledgetype: 'pledge_type', pledge: 'pledge_info' },
})
