import { Height } from '@secretariat/shared'
import { type PlainJson, plainJson } from '../plain-json.js'
import { type EventSpec, event, type PalletSpec } from '../profile.js'
import { record } from '../records.js'
import { u32, u64, type ValueOf } from '../shape.js'
import { account, option } from '../shapes.js'
import { text } from '../text.js'
import { blake2b256 } from './commitment.js'
import { memberId, proposalId, recordId } from './joy.js'
import { openingWords } from './opening-words.js'
import { coreOf } from './proposal-core.js'
import { proposalDetails } from './proposal-details.js'

const general = record('GeneralProposalParams', {
  memberId: u64,
  title: text,
  description: text,
  stakingAccountId: option(account),
  exactExecutionBlock: option(u32),
})

const created: EventSpec = event('ProposalCreated', [u32, general, proposalDetails, u64], (proposal, params, details, thread) => ({
  kind: 'proposal.created',
  proposal: proposalId(proposal),
  proposer: memberId(params.memberId),
  title: params.title,
  description: params.description,
  stakingAccount: params.stakingAccountId,
  executeAt: params.exactExecutionBlock === null ? null : Height(params.exactExecutionBlock),
  thread: recordId(thread),
  type: details.is,
  ...coreOf(details),
  details: detailsJson(details),
}))

/** A program is a million bytes that nobody reads: its hash and its length stand for it. The words of an opening are unwrapped. */
function detailsJson(details: ValueOf<typeof proposalDetails>): PlainJson {
  switch (details.is) {
    case 'RuntimeUpgrade':
      return [{ codeHash: blake2b256(details.values[0]), length: details.values[0].length }]
    case 'CreateWorkingGroupLeadOpening':
      return plainJson([{ ...details.values[0], ...openingWords(details.values[0].description) }])
    default:
      return plainJson(details.values)
  }
}

/** Where proposals are made. */
export const proposalsCodex: PalletSpec = { pallet: 'ProposalsCodex', optional: false, events: [created], ignored: [], states: [] }
