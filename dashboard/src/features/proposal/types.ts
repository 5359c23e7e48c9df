import { proposalEn } from '../../i18n/proposal.en.js'

/** The types that we have words for, in the spelling of the chain. */
export const proposalTypes: readonly string[] = Object.keys(proposalEn.proposal.type)
