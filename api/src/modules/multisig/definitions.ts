import type { DefinitionRow } from '../base/provenance.js'

export const approvedDefinition: DefinitionRow = {
  key: 'multisig-approvals',
  version: 1,
  formula:
    'producers in office whose approval stands; needed for eosio@active: ⌊2N/3⌋ + 1 of the N producers of the schedule in force, for prod.major ⌊N/2⌋ + 1, for prod.minor ⌊N/3⌋ + 1. An open multisig is judged by the schedule of the newest block that is read, an ended one by that of the block that ended it.',
  exclusions: [
    'approvals of accounts that are no longer in the schedule',
    'approvals that were taken back, or void because their account invalidated what it had signed',
    'permissions other than active and owner',
  ],
}
