import type { DefinitionRow } from '../base/provenance.js'

const unread = 'what is in blocks that are not read'

function rule(key: string, formula: string, ...exclusions: string[]): DefinitionRow {
  return { key, version: 1, formula, exclusions: [...exclusions, unread] }
}

/** The rules behind the figures of a councillor, shares of votes apart: those carry their own. */
export const councillorRules: readonly DefinitionRow[] = [
  rule('councillor-votes', 'votes cast in the terms shown, by what was said; each round of voting counts once', 'posts and other remarks'),
  rule(
    'councillor-agreement',
    'votes that agree with the decision ÷ votes on rounds decided in the same term: to approve with an approval, to reject or slash with any other end',
    'abstentions',
    'rounds decided in another term',
  ),
  rule('councillor-blocks-to-vote', 'median of block of the vote − block of the opening of its round, over all votes in the terms shown'),
  rule(
    'councillor-proposals',
    'own proposals created in the terms shown; of these, those that were executed without an error at any time',
    'proposals created before or after these terms',
  ),
  rule('councillor-posts', 'posts in the forum + posts in discussions of proposals, in the terms shown', 'edits of posts'),
  rule(
    'councillor-stake',
    "own stake and voters' stake behind the seat, as the chain counted them at the election of the latest term shown",
  ),
  rule(
    'councillor-reward',
    'sum of the pay for the seat between the election of each term shown and the next one',
    'pay that is owed',
    'other income',
  ),
  rule(
    'councillor-elections',
    'rounds of election that elected the member; rounds that elected others, over all time',
    'candidacies that were withdrawn',
  ),
]
