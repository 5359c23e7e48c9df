import type { PalletPlan } from '../../substrate/pallets.js'
import { struct } from '../../substrate/types.js'
import { bytesToHex, ScaleWriter } from '../../substrate/writer.js'
import { type Laws, type Procedure, procedureOf } from '../laws.js'
import { maybeU128, u32 } from './types.js'

type Constants = PalletPlan['constants']

const count = (value: number): Constants[string] => ({ type: u32, value: hexOf([value]) })

function hexOf(values: readonly number[], rest: readonly number[] = []): string {
  const output = new ScaleWriter()
  for (const value of values) output.u32(value)
  for (const byte of rest) output.u8(byte)
  return bytesToHex(output.finish())
}

/** What the runtime lays down of elections: the same laws that the world follows. */
export const councilConstants = ({ seats, announcing, idle }: Laws): Constants => ({
  MinNumberOfExtraCandidates: count(0),
  CouncilSize: count(seats),
  AnnouncingPeriodDuration: count(announcing),
  IdlePeriodDuration: count(idle),
})

export const referendumConstants = ({ voting, revealing }: Laws): Constants => ({
  VoteStageDuration: count(voting),
  RevealStageDuration: count(revealing),
})

const parameters = struct(['pallet_proposals_engine', 'types', 'ProposalParameters'], {
  voting_period: u32,
  grace_period: u32,
  approval_quorum_percentage: u32,
  approval_threshold_percentage: u32,
  slashing_quorum_percentage: u32,
  slashing_threshold_percentage: u32,
  required_stake: maybeU128,
  constitutionality: u32,
})

/** Names that the real runtime does not make of the name of the type. */
const otherwise: Readonly<Record<string, string>> = {
  FillWorkingGroupLeadOpening: 'FillWorkingGroupOpeningProposalParameters',
  SetInitialInvitationCount: 'SetInvitationCountProposalParameters',
  UpdateTokenPalletTokenConstraints: 'UpdateTokenPalletTokenConstraints',
  UpdateArgoBridgeConstraints: 'UpdateArgoBridgeConstraints',
}

/** How each type of proposal is voted on. */
export function codexConstants(laws: Laws, types: readonly string[]): Constants {
  return Object.fromEntries(
    types.map((type) => [otherwise[type] ?? `${type}ProposalParameters`, { type: parameters, value: written(laws, procedureOf(type)) }]),
  )
}

function written(laws: Laws, procedure: Procedure): string {
  const { voting, grace, quorum, threshold, slashQuorum, slashThreshold, councils } = procedure
  const shares = [quorum, threshold, slashQuorum, slashThreshold]
  const head = hexOf([laws.blocks(voting), laws.blocks(grace), ...shares], [0])
  return head + hexOf([councils]).slice(2)
}
