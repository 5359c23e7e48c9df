import type { AnomalyRow } from './anomalies.js'

/** What each kind of finding holds against what, in words. */
export const rules = {
  'budget-differs': 'a stated balance of a budget ≠ the statement before + the flows between the two',
  'power-differs': "the chain's count of a winner ≠ the stakes of the revealed votes for them",
  'reveal-differs': 'the commitment reckoned again from a revealed vote ≠ the commitment of the vote',
  'ledger-duplicate': 'the ledger has a number again that it had before',
  'ledger-paid-not-executed': 'the ledger books an amount as minted for a proposal that, as the records say, was not executed',
  'ledger-text-booked': 'the ledger books spending for a proposal that is of another type',
  'ledger-amount-differs': 'the ledger books another amount for an executed proposal than the report lists',
  'ledger-status-differs': 'the ledger names another end of a proposal than the records do',
  'ledger-payment-missing': 'a spending proposal was executed, and the ledger books nothing for it',
  'ledger-cell-unreadable': 'a cell of the ledger cannot be read as what its column holds',
  'ledger-number-missing': 'a number between the first and the last of the ledger is not in it',
  'listing-link-differs': 'a report links a proposal to another number than its own',
  'listing-amount-unreadable': 'the amount of a spending proposal in a report is no number',
  'listing-amount-missing': 'a report lists an executed spending proposal without its amount',
  'listing-status-differs': 'a report gives another status at the end of the term than follows from the state of the chain',
  'listing-voters-differ': 'a report names another number of voters than the chain counted votes',
  'listing-creator-differs': 'a report names another creator than the state of the chain does, as after a change of name',
  'listing-title-differs': 'a report prints another title than the chain has',
  'listing-blocks-differ': 'a report prints another number of blocks to the end of voting than follows from the chain',
  'listing-duplicate': 'a report lists a proposal more than once',
  'outcome-unknown': 'no record says how a proposal that a report lists ended',
  'term-overlap': 'a term begins before the one before it ended',
  'term-gap': 'a term begins more than one block after the one before it ended',
  'term-range-differs': 'a report prints another first or last block than the range that is used',
  'term-round-differs': 'a report prints another round of election than the chain counted',
  'term-stake-differs': 'a sum of stakes in a report ≠ the sum of its rows',
  'term-mint-differs': 'what a report says was minted ≠ its closing − its opening',
  'term-mint-percent-differs':
    'the share by which a report says the mint grew does not follow from its own figures, by more than 0.02 points',
  'term-mint-chain-differs': 'the mint in a report ≠ the mint in the tokenomics report of the same term',
  'term-count-differs': 'a number of proposals in a report ≠ the proposals that it lists',
  'seat-votes-differ': 'the votes that a report gives a member ≠ the proposals in whose list of voters it names them',
  'seat-stake-differs': 'a stake in a report ≠ the stake in the record of the election',
  'seat-not-elected': 'a report names a member whom the record of the election does not',
  'seat-missing': 'the record of the election names a winner whom the report does not',
  'spending-differs':
    'the spending of a term in its tokenomics report ≠ executed proposals whose voting ended in it, by more than 100 whole tokens',
  'kpi-sum-differs': 'the stated sum of a round of targets ≠ the sum of what its members earned',
  'kpi-elected-differs': 'the stated number of rounds of a member ≠ the rounds in which they are listed',
  'kpi-earned-differs': 'the stated earnings of a member ≠ the sum over the rounds',
  'kpi-reward-differs': 'the stated reward of a target ≠ the sum of what its members got',
  'leaderboard-average-differs': 'a stated average of a leaderboard ≠ the mean of its own terms',
} as const satisfies Record<AnomalyRow['kind'], string>

type Upper<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Uppercase<Head>}_${Upper<Tail>}` : Uppercase<Text>

/** The kinds as values of an enum, each described by its rule. */
export function kindValues() {
  const entries = Object.entries(rules).map(([kind, rule]) => [
    kind.toUpperCase().replaceAll('-', '_'),
    { value: kind, description: `${rule}.` },
  ])
  // Safety: each key is made from a kind in the way that Upper does it.
  return Object.fromEntries(entries) as { [K in AnomalyRow['kind'] as Upper<K>]: { value: K; description: string } }
}

/** Whether a text names a kind of finding. */
export function isKind(text: string): text is AnomalyRow['kind'] {
  return Object.hasOwn(rules, text)
}
