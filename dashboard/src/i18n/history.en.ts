import type { historyDefinitionsZh } from './history.zh-CN.js'
import type { Words } from './zh-CN.js'

export const historyEn: Words['history'] = {
  title: 'All terms',
  intro: 'Every term of the council that is known: those people wrote down of networks that are gone, and those read from chains.',
  views: 'What to show',
  view: {
    members: 'People by terms',
    elections: 'Elections',
    validators: 'Validators',
  },
  origin: {
    RECORD: 'record',
    CHAIN: 'chain',
  },
  writtenDown: 'Written down by people, of {{network}}',
  what: 'terms',
  empty: 'No term is known',
  emptyHint: 'Terms appear here once records are imported or an election is read.',
  peopleInTerms: '{{people}} people in {{terms}} terms',
  cellsCsv: 'Cells as CSV',
  cellHint: 'x: did not sit. —: not known. Above 100 %: a report counts more votes than proposals, which stands in the findings.',
  caption: 'Everybody by every term, newest term first',
  person: 'Name',
  terms: 'Terms',
  pooled: 'All votes',
  mean: 'Mean of terms',
  earned: 'KPI, USD',
  term: 'Term',
  began: 'Began',
  round: 'Round',
  applicants: 'Applicants',
  applicantStake: 'Stake of applicants',
  votes: 'Votes',
  seats: 'Seats',
  stake: 'Stake of winners',
  electionsCaption: 'Elections, newest first',
  newestFirst: 'newest first',
  showWinners: 'Show who won in {{term}}',
  noSeats: 'Nobody wrote down who sat in it.',
  winnersCaption: 'Who won seats, with their stakes',
  ownStake: 'Own stake',
  backing: 'Of voters',
  operatorStake: 'Of the operator',
  voted: 'Voted on',
  backers: 'Who stood behind',
  validatorsCaption: 'Validators by terms, newest first',
  activeOpening: 'In the set at the start',
  activeClosing: 'At the end',
  rewards: 'Rewards',
  stakeOpening: 'Stake at the start',
  stakeClosing: 'Stake at the end',
  blockTime: 'Block time',
  impliedApr: 'APR, as written',
  seconds: '{{seconds}} s',
}

export const historyDefinitionsEn: typeof historyDefinitionsZh = {
  'history-share': {
    formula:
      'proposals of the term that the member voted on ÷ proposals of the term; written down: votes as the report prints them (where it prints none, as its list of proposals names them) ÷ (created − canceled); on a chain: proposals created in the term',
    exclusions: 'terms of which votes or proposals are not known; votes on proposals of other terms on a chain',
  },
  'history-pooled': {
    formula: 'Σ votes ÷ Σ proposals, over the terms of the member',
    exclusions: 'terms of which votes or proposals are not known',
  },
  'history-mean': {
    formula: "mean of the shares of the member's terms, each counting once",
    exclusions: 'terms of which votes or proposals are not known',
  },
  'history-earned': {
    formula: 'Σ KPI rewards in USD of all rounds, by name',
    exclusions: 'rounds of which no earnings are written down; rewards in other currencies',
  },
  'history-people': {
    formula: 'terms of one name are terms of one person, in whatever case it is written',
    exclusions: 'names that were changed: each is a line of its own',
  },
}
