import type { DefinitionRow } from '../base/provenance.js'

export const approvedDefinition: DefinitionRow = {
  key: 'multisig-approvals',
  version: 2,
  formula:
    'producers in office whose approval stands; needed for eosio@active: ⌊2N/3⌋ + 1 of the N producers of the schedule in force, for prod.major ⌊N/2⌋ + 1, for prod.minor ⌊N/3⌋ + 1. Where others act for an account, the weights that its authority gives to those whose approval stands, against its threshold; an account that one other alone may act for is judged by that one. All permissions that the actions name must be met: told is the one that lacks most. An open multisig is judged by the schedule of the newest block that is read, an ended one by that of the block that ended it; authorities likewise, as the chain or a look at a node told them last.',
  exclusions: [
    'approvals of accounts that are no longer in the schedule',
    'approvals that were taken back, or void because their account invalidated what it had signed',
    'permissions of producers other than active and owner',
    'who stands more than two accounts behind a permission',
    'permissions that the chain links to single actions',
  ],
}
