import { expect, test } from 'vitest'
import { joystreamProfile } from '../../profiles/joystream/index.js'
import { hasJoystreamMetadata, joystreamMetadata } from '../../testing/joystream.js'
import { readConstants } from './constants.js'

test.skipIf(!hasJoystreamMetadata)('what a real runtime lays down of elections and votes is read under its names', () => {
  const constants = Object.fromEntries(
    readConstants(joystreamMetadata(2004), joystreamProfile.constants).map(({ name, value }) => [name, value]),
  )
  expect(constants).toMatchObject({
    'Council.CouncilSize': 3,
    'Council.MinNumberOfExtraCandidates': 0,
    'Council.AnnouncingPeriodDuration': 86_400,
    'Referendum.VoteStageDuration': 57_600,
    'Referendum.RevealStageDuration': 57_600,
    'ProposalsCodex.FundingRequestProposalParameters': { votingPeriod: 43_200, gracePeriod: 1200 },
    'ProposalsCodex.FillWorkingGroupOpeningProposalParameters': { votingPeriod: expect.any(Number) },
    'ProposalsCodex.SetInvitationCountProposalParameters': { votingPeriod: expect.any(Number) },
    'ProposalsCodex.UpdateArgoBridgeConstraints': { votingPeriod: expect.any(Number) },
  })
  expect(Object.keys(constants).filter((name) => !/^(Council|Referendum|ProposalsCodex)\./.test(name))).toEqual([])
})
