import { alertDefinitionsEn } from './alert-definitions.en.js'
import { budgetDefinitionsEn } from './budget.en.js'
import { electionDefinitionsEn } from './election.en.js'
import { fundDefinitionsEn } from './fund.en.js'
import { groupDefinitionsEn } from './group.en.js'
import { headDefinitionsEn } from './head.en.js'
import { historyDefinitionsEn } from './history.en.js'
import { kpiDefinitionsEn } from './kpi.en.js'
import { multisigDefinitionsEn } from './multisig.en.js'
import { producerDefinitionsEn } from './producer-definitions.en.js'
import { spendingDefinitionsEn } from './spending.en.js'
import { validatorDefinitionsEn } from './validator.en.js'
import type { Words } from './zh-CN.js'

type Pages = Pick<Words, 'overview' | 'member' | 'gallery' | 'definitions' | 'calls'>

export const pagesEn: Pages = {
  overview: {
    title: 'Overview',
    intro: 'How far each chain is read, where its council stands, what waits for whose vote, and who makes the blocks.',
    what: 'the overview',
    noChains: 'No chain is indexed yet',
    noChainsHint: 'A chain appears here once the indexer has written to it.',
    openTitle: 'Waiting for votes',
    openWhat: 'what waits for votes',
    noneOpen: 'Nothing waits for votes',
    noneOpenHint: 'A new motion or proposal appears here at once, with the members who have not voted yet.',
    openMore: 'All that is open',
    waitingUnknown: 'The members are not known, so nobody can be named.',
    waitingNobody: 'Every member has voted; waiting to be closed.',
    councils: 'Councils',
    seats_one: '{{count}} seat',
    seats_other: '{{count}} seats',
    seatsUnknown: 'seats unknown',
    prime: 'Prime',
    genesis: 'Genesis hash',
    profile: 'Profile {{profile}}',
    authorsTitle: 'Blocks per author',
    authorsSummary: 'Of {{total}} blocks, {{author}} made the most: {{share}}.',
    noAuthors: 'No block has a known author yet',
    noAuthorsHint: 'Shares appear once blocks are read whose author can be told.',
    author: 'Author',
    blocks: 'Blocks',
    share: 'Share',
    lastBlock: 'Last block',
    skipped: 'Skipped slots',
    skippedHint: 'Slots between two neighbouring blocks that no block filled.',
    unattributed: 'Author unknown',
  },
  member: {
    title: 'Members',
    intro: 'Who sat in which council, from which block to which, and on how many motions they voted.',
    what: 'the members',
    account: 'Member',
    from: 'From',
    until: 'Until',
    sitting: 'Sitting',
    sittingOnly: 'Sitting only',
    ballots: 'Ballots',
    caption: 'Council seats, sorted by: {{sort}}',
    empty: 'No seats on record yet',
    emptyHint: 'Seats appear once the chain has told who its members are.',
    filteredEmpty: 'No seat fits the filters',
    filteredEmptyHint: 'Active filters: {{filters}}.',
    waitingFor: 'Awaiting vote',
    waitingShow: 'Show motions',
  },
  gallery: { title: 'Components', intro: 'The interface is made of these; look here first when changing one.' },
  definitions: {
    'block-time-estimate': {
      formula:
        'time of the newest block read + blocks left × mean time of the last 1000 blocks read (fewer where fewer are read without a gap)',
      exclusions: 'blocks that are not read; changes of pace that are still to come',
    },
    'participation-eligible': {
      formula:
        'total = rounds of voting opened in the term; voted = those with a vote by the member; pooled = sum of voted ÷ sum of total; mean of terms = mean of the shares of each term',
      exclusions: 'votes and proposals in blocks that are not read; terms with nothing to vote on, in the mean of terms',
    },
    'participation-decided': {
      formula:
        'total = rounds of voting decided in the term; voted = those with a vote by the member in the term; pooled = sum of voted ÷ sum of total; mean of terms = mean of the shares of each term',
      exclusions: 'votes and proposals in blocks that are not read; terms with nothing to vote on, in the mean of terms',
    },
    'participation-all-in-term': {
      formula:
        'total = proposals created in the term; voted = those with a vote by the member in the term; pooled = sum of voted ÷ sum of total; mean of terms = mean of the shares of each term',
      exclusions: 'votes and proposals in blocks that are not read; terms with nothing to vote on, in the mean of terms',
    },
    'councillor-votes': {
      formula: 'votes cast in the terms shown, by what was said; each round of voting counts once',
      exclusions: 'posts and other remarks; blocks that are not read',
    },
    'councillor-agreement': {
      formula:
        'votes that agree with the decision ÷ votes on rounds decided in the same term: to approve with an approval, to reject or slash with any other end',
      exclusions: 'abstentions; rounds decided in another term; blocks that are not read',
    },
    'councillor-blocks-to-vote': {
      formula: 'median of block of the vote − block of the opening of its round, over all votes in the terms shown',
      exclusions: 'blocks that are not read',
    },
    'councillor-proposals': {
      formula: 'own proposals created in the terms shown; of these, those that were executed without an error at any time',
      exclusions: 'proposals created before or after these terms; blocks that are not read',
    },
    'councillor-posts': {
      formula: 'posts in the forum + posts in discussions of proposals, in the terms shown',
      exclusions: 'edits of posts; blocks that are not read',
    },
    'councillor-stake': {
      formula: "own stake and voters' stake behind the seat, as the chain counted them at the election of the latest term shown",
      exclusions: 'blocks that are not read',
    },
    'councillor-reward': {
      formula: 'sum of the pay for the seat between the election of each term shown and the next one',
      exclusions: 'pay that is owed; other income; blocks that are not read',
    },
    'councillor-elections': {
      formula: 'rounds of election that elected the member; rounds that elected others, over all time',
      exclusions: 'candidacies that were withdrawn; blocks that are not read',
    },
    ...alertDefinitionsEn,
    ...budgetDefinitionsEn,
    ...spendingDefinitionsEn,
    ...validatorDefinitionsEn,
    ...producerDefinitionsEn,
    ...headDefinitionsEn,
    ...multisigDefinitionsEn,
    ...fundDefinitionsEn,
    ...historyDefinitionsEn,
    ...electionDefinitionsEn,
    ...groupDefinitionsEn,
    ...kpiDefinitionsEn,
    'author-share': {
      formula: 'blocks of this author ÷ blocks read whose author is known',
      exclusions: 'blocks whose author is not known; blocks that are not read yet',
    },
    'proposal-tally': {
      formula: 'votes of the councillors in one round; nays = rejections + slashes; eligible = seats of the council of the round',
      exclusions: 'votes of earlier rounds; votes in blocks that are not read',
    },
    'motion-tally': {
      formula: 'ayes and nays as the chain counted them after the last vote, or at the close; missing = threshold − ayes, at least 0',
      exclusions: 'votes that were changed later; votes in blocks that are not read',
    },
  },
  calls: {
    alliancesetrule: 'Set the alliance rule',
    allianceannounce: 'Make an announcement',
    allianceremoveannouncement: 'Remove an announcement',
    allianceinitmembers: 'Appoint the first members',
    alliancekickmember: 'Kick a member',
    allianceelevateally: 'Elevate an ally to fellow',
    allianceaddunscrupulousitems: 'Add to the unscrupulous list',
    allianceremoveunscrupulousitems: 'Remove from the unscrupulous list',
    alliancedisband: 'Disband the alliance',
    systemremark: 'Remark on chain',
    systemremarkwithevent: 'Remark on chain, with event',
    treasuryspend: 'Spend from the treasury',
    treasuryspendlocal: 'Spend from the treasury (local)',
    treasuryapproveproposal: 'Approve a treasury proposal',
    treasuryrejectproposal: 'Reject a treasury proposal',
    treasuryremoveapproval: 'Withdraw a treasury approval',
    systemsetcode: 'Upgrade the runtime',
    balancesforcetransfer: 'Force a transfer',
    utilitybatch: 'Batch of calls',
    utilitybatchall: 'Batch of calls, all or nothing',
  },
}
