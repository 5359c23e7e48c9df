import { alertRuleEn } from './alert-rule.en.js'
import { budgetEn } from './budget.en.js'
import { channelEn } from './channel.en.js'
import { contactEn } from './contact.en.js'
import { contractEn } from './contract.en.js'
import { councilEn } from './council.en.js'
import { documentEn } from './document.en.js'
import { electionEn } from './election.en.js'
import { findingEn } from './finding.en.js'
import { fundEn } from './fund.en.js'
import { groupEn } from './group.en.js'
import { headEn } from './head.en.js'
import { historyEn } from './history.en.js'
import { incidentEn } from './incident.en.js'
import { kpiEn } from './kpi.en.js'
import { leaderboardEn } from './leaderboard.en.js'
import { liveEn } from './live.en.js'
import { motionEn } from './motion.en.js'
import { multisigEn } from './multisig.en.js'
import { pagesEn } from './pages.en.js'
import { personEn } from './person.en.js'
import { producerEn } from './producer.en.js'
import { producerVoteEn } from './producer-vote.en.js'
import { proposalEn } from './proposal.en.js'
import { scheduleEn } from './schedule.en.js'
import { auditEn, sessionEn } from './session.en.js'
import { silenceEn } from './silence.en.js'
import { spendingEn } from './spending.en.js'
import { validatorEn } from './validator.en.js'
import type { Words } from './zh-CN.js'

export const en: Words = {
  app: {
    name: 'Secretariat',
    title: '{{page}} · Secretariat',
    tagline: 'Indexer, API and dashboard for on-chain councils',
    demo: 'Demo',
    demoHint: 'These chains are simulated on this machine; nothing here is a record of a real chain.',
    skip: 'Skip to content',
    language: 'Language',
    theme: 'Theme',
    chain: 'Chain',
    allChains: 'All chains',
  },
  zone: {
    label: 'Time zone',
    chain: 'Chain time',
    beijing: 'Beijing {{offset}}',
    utc: '{{offset}}',
    local: 'Local {{offset}}',
  },
  theme: { system: 'System', light: 'Light', dark: 'Dark' },
  nav: { label: 'Main', overview: 'Overview', proposals: 'Proposals', members: 'Members' },
  footer: { label: 'Interfaces', metrics: 'Metrics', status: 'Status', schema: 'Schema version {{version}}', gallery: 'Components' },
  fresh: {
    state: {
      live: 'Live',
      lagging: 'Lagging',
      stale: 'Stale',
      unknown: 'Unknown',
      syncing: 'Syncing',
      stopped: 'Stopped',
      done: 'Read to the end',
    },
    age: '{{state}} · {{duration}}',
    details: 'Data freshness',
    offline: 'Server not reached',
    offlineFor: 'No answer from the server for {{duration}}; the page shows the last data it got.',
    noChains: 'No chains yet',
    stale: '{{chain}} stands at block {{block}}, {{duration}} old.',
    stopped: '{{chain}} has stopped: {{error}}',
    unknown: 'The indexer of {{chain}} is silent; data stands at block {{block}}.',
    unknownEmpty: 'The indexer of {{chain}} is silent; no block has been read yet.',
    noReason: 'no reason given',
  },
  sync: {
    state: {
      CONNECTING: 'Connecting',
      BACKFILLING: 'Reading history',
      FOLLOWING: 'Following',
      STOPPED: 'Stopped',
      DONE: 'Read to the end',
      UNKNOWN: 'Silent',
    },
    title: 'Indexing',
    stage: 'Stage',
    age: 'Age of newest block',
    progress: 'Blocks read',
    indexed: 'Indexed block',
    finalized: 'Finalized block',
    lag: 'Lag',
    lagBlocks_one: '{{formatted}} block',
    lagBlocks_other: '{{formatted}} blocks',
    rate: 'Speed',
    rateValue: '{{rate}} blocks/s',
    eta: 'Time left',
    coverage: 'Coverage',
    coverageSpan: '{{first}}–{{last}}',
    block: 'Block',
    heartbeat: 'Indexer heartbeat',
    endpoint: 'Node',
    lastError: 'Last error',
    none: 'None',
  },
  page: {
    loading: 'Loading',
    failed: 'Could not load {{what}}',
    unreachable: 'The server cannot be reached. Check the network, or that the service is running.',
    unreadable: 'The server’s answer does not fit this page. Reload it; if that does not help, check that both have the same version.',
    refused: 'The server refused this request: {{message}}',
    broken: 'The server failed inside. Try again; if it stays, give the error id to the maintainers.',
    errorId: 'Error id {{id}}',
    retry: 'Retry',
    keptFrom: 'Could not be updated; this is data from {{duration}} ago.',
    notFound: 'Page not found',
    notFoundHint: 'The address may be mistyped, or the page has moved.',
    toOverview: 'Back to the overview',
    crashed: 'This page broke',
    crashedHint: 'This is a defect in the program. Try again; if it stays, send the text below to the maintainers.',
    truncated: 'Latest {{shown}} of {{total}}',
  },
  view: { chart: 'Chart', table: 'Table' },
  common: {
    copied: 'Copied',
    copyFailed: 'Cannot copy',
    copyWhat: 'Copy {{what}}',
    link: 'link',
    pair: '{{name}}: {{value}}',
    explain: 'Explain this number',
    formula: 'Formula',
    exclusions: 'Not counted',
    noExclusions: 'Nothing is left out',
    version: 'Definition {{key}}, version {{version}}',
    unknown: 'Unknown',
    block: 'Block {{block}}',
    hash: 'hash',
    address: 'address',
    view: 'View',
    csv: 'Download CSV',
    total: '{{total}} in total',
    previous: 'Previous',
    next: 'Next',
    paging: 'Pages',
    all: 'All',
    remove: 'Remove filter: {{what}}',
    clear: 'Clear filters',
    filters: 'Filters',
    moreFilters: 'More filters',
    sortBy: 'Sort by {{what}}',
    moreChars: 'Show all {{length}} characters',
  },
  council: councilEn,
  leaderboard: leaderboardEn,
  document: documentEn,
  election: electionEn,
  session: sessionEn,
  audit: auditEn,
  budget: budgetEn,
  spending: spendingEn,
  group: groupEn,
  head: headEn,
  live: liveEn,
  history: historyEn,
  finding: findingEn,
  person: personEn,
  validator: validatorEn,
  producer: producerEn,
  producerVote: producerVoteEn,
  schedule: scheduleEn,
  contract: contractEn,
  multisig: multisigEn,
  fund: fundEn,
  kpi: kpiEn,
  incident: incidentEn,
  alertRule: alertRuleEn,
  silence: silenceEn,
  channel: channelEn,
  contact: contactEn,
  ...motionEn,
  ...proposalEn,
  ...pagesEn,
}
