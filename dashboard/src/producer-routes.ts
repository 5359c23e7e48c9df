import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseContractSearch } from './features/contract/search.js'
import { parseFundSearch } from './features/fund/search.js'
import { parseMultisigSearch } from './features/multisig/search.js'
import { parseProducerSearch, parseProducersSearch } from './features/producer/search.js'
import { parseVoteSearch } from './features/producer-vote/search.js'
import { parseScheduleSearch } from './features/schedule/search.js'
import { root } from './root-route.js'

const producers = createRoute({
  getParentRoute: () => root,
  path: '/producers',
  validateSearch: parseProducersSearch,
  component: lazyRouteComponent(() => import('./features/producer/ProducersPage.js'), 'ProducersPage'),
})
const producer = createRoute({
  getParentRoute: () => root,
  path: '/producers/$key',
  validateSearch: parseProducerSearch,
  component: lazyRouteComponent(() => import('./features/producer/ProducerPage.js'), 'ProducerPage'),
})
const schedules = createRoute({
  getParentRoute: () => root,
  path: '/schedules',
  validateSearch: parseScheduleSearch,
  component: lazyRouteComponent(() => import('./features/schedule/SchedulesPage.js'), 'SchedulesPage'),
})
const votes = createRoute({
  getParentRoute: () => root,
  path: '/votes',
  validateSearch: parseVoteSearch,
  component: lazyRouteComponent(() => import('./features/producer-vote/VotesPage.js'), 'VotesPage'),
})

const multisigs = createRoute({
  getParentRoute: () => root,
  path: '/multisigs',
  validateSearch: parseMultisigSearch,
  component: lazyRouteComponent(() => import('./features/multisig/MultisigsPage.js'), 'MultisigsPage'),
})
const multisig = createRoute({
  getParentRoute: () => root,
  path: '/multisigs/$key',
  component: lazyRouteComponent(() => import('./features/multisig/MultisigPage.js'), 'MultisigPage'),
})

const contracts = createRoute({
  getParentRoute: () => root,
  path: '/contracts',
  validateSearch: parseContractSearch,
  component: lazyRouteComponent(() => import('./features/contract/ContractsPage.js'), 'ContractsPage'),
})

const fund = createRoute({
  getParentRoute: () => root,
  path: '/fund',
  validateSearch: parseFundSearch,
  component: lazyRouteComponent(() => import('./features/fund/FundPage.js'), 'FundPage'),
})
const fundMotion = createRoute({
  getParentRoute: () => root,
  path: '/fund/$key',
  component: lazyRouteComponent(() => import('./features/fund/MotionPage.js'), 'MotionPage'),
})

/** Pages of chains whose producers take turns. */
export const producerRoutes = [producers, producer, schedules, votes, multisigs, multisig, contracts, fund, fundMotion] as const
