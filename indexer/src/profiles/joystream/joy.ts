import { AssetId, MemberId, ProposalId, RecordId, type StatedAmount, stateAmount } from '@secretariat/shared'

const JOY = AssetId('JOY')

/** Base units of the chain's own token. */
export function joy(units: bigint): StatedAmount {
  return stateAmount({ units, asset: JOY })
}

export function joyOrNull(units: bigint | null): StatedAmount | null {
  return units === null ? null : joy(units)
}

export const memberId = (number: bigint): MemberId => MemberId(number.toString())
export const proposalId = (number: number): ProposalId => ProposalId(number.toString())
export const recordId = (number: bigint | number): RecordId => RecordId(number.toString())
