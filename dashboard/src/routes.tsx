import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { parseBudgetSearch } from './features/budget/search.js'
import { parsePageSearch } from './features/council/search.js'
import { parseReportSearch } from './features/document/search.js'
import { parseElectionSearch, parseElectionsSearch } from './features/election/search.js'
import { parseGroupSearch } from './features/group/search.js'
import { parseKpiSearch } from './features/kpi/search.js'
import { parseBoardSearch } from './features/leaderboard/search.js'
import { parsePeopleSearch } from './features/person/search.js'
import { parseProposalSearch } from './features/proposal/search.js'
import { parseAuditSearch } from './features/session/search.js'
import { parseSpendingSearch } from './features/spending/search.js'
import { parseValidatorSearch } from './features/validator/search.js'
import { producerRoutes } from './producer-routes.js'
import { recordRoutes } from './record-routes.js'
import { root } from './root-route.js'
import { parseMemberSearch, readSearch, writeSearch } from './search.js'
import { Crashed } from './shell/Crashed.js'
import { NotFound } from './shell/NotFound.js'

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./features/chain/OverviewPage.js'), 'OverviewPage'),
})
const proposals = createRoute({
  getParentRoute: () => root,
  path: '/proposals',
  validateSearch: parseProposalSearch,
  component: lazyRouteComponent(() => import('./features/proposal/ProposalsPage.js'), 'ProposalsPage'),
})
const proposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$key',
  component: lazyRouteComponent(() => import('./features/proposal/ProposalPage.js'), 'ProposalPage'),
})
const members = createRoute({
  getParentRoute: () => root,
  path: '/members',
  validateSearch: parseMemberSearch,
  component: lazyRouteComponent(() => import('./features/member/MembersPage.js'), 'MembersPage'),
})
const council = createRoute({
  getParentRoute: () => root,
  path: '/council',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./features/council/CouncilPage.js'), 'CouncilPage'),
})
const term = createRoute({
  getParentRoute: () => root,
  path: '/terms/$key',
  validateSearch: parsePageSearch,
  component: lazyRouteComponent(() => import('./features/council/TermPage.js'), 'TermPage'),
})
const leaderboard = createRoute({
  getParentRoute: () => root,
  path: '/leaderboard',
  validateSearch: parseBoardSearch,
  component: lazyRouteComponent(() => import('./features/leaderboard/LeaderboardPage.js'), 'LeaderboardPage'),
})
const elections = createRoute({
  getParentRoute: () => root,
  path: '/elections',
  validateSearch: parseElectionsSearch,
  component: lazyRouteComponent(() => import('./features/election/ElectionsPage.js'), 'ElectionsPage'),
})
const election = createRoute({
  getParentRoute: () => root,
  path: '/elections/$key',
  validateSearch: parseElectionSearch,
  component: lazyRouteComponent(() => import('./features/election/ElectionPage.js'), 'ElectionPage'),
})
const budget = createRoute({
  getParentRoute: () => root,
  path: '/budget',
  validateSearch: parseBudgetSearch,
  component: lazyRouteComponent(() => import('./features/budget/BudgetPage.js'), 'BudgetPage'),
})
const spending = createRoute({
  getParentRoute: () => root,
  path: '/spending',
  validateSearch: parseSpendingSearch,
  component: lazyRouteComponent(() => import('./features/spending/SpendingPage.js'), 'SpendingPage'),
})
const groups = createRoute({
  getParentRoute: () => root,
  path: '/groups',
  component: lazyRouteComponent(() => import('./features/group/GroupsPage.js'), 'GroupsPage'),
})
const group = createRoute({
  getParentRoute: () => root,
  path: '/groups/$key',
  validateSearch: parseGroupSearch,
  component: lazyRouteComponent(() => import('./features/group/GroupPage.js'), 'GroupPage'),
})
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: parsePeopleSearch,
  component: lazyRouteComponent(() => import('./features/person/PeoplePage.js'), 'PeoplePage'),
})
const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$key',
  component: lazyRouteComponent(() => import('./features/person/PersonPage.js'), 'PersonPage'),
})
const validators = createRoute({
  getParentRoute: () => root,
  path: '/validators',
  validateSearch: parseValidatorSearch,
  component: lazyRouteComponent(() => import('./features/validator/ValidatorsPage.js'), 'ValidatorsPage'),
})
const validator = createRoute({
  getParentRoute: () => root,
  path: '/validators/$key',
  component: lazyRouteComponent(() => import('./features/validator/ValidatorPage.js'), 'ValidatorPage'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./features/session/SignInPage.js'), 'SignInPage'),
})
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: parseAuditSearch,
  component: lazyRouteComponent(() => import('./features/session/AuditPage.js'), 'AuditPage'),
})
const kpiRounds = createRoute({
  getParentRoute: () => root,
  path: '/kpi',
  validateSearch: parseKpiSearch,
  component: lazyRouteComponent(() => import('./features/kpi/KpiRoundsPage.js'), 'KpiRoundsPage'),
})
const kpiRound = createRoute({
  getParentRoute: () => root,
  path: '/kpi/$key',
  component: lazyRouteComponent(() => import('./features/kpi/KpiRoundPage.js'), 'KpiRoundPage'),
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(() => import('./features/document/ReportPage.js'), 'ReportPage'),
})
const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./features/gallery/GalleryPage.js'), 'GalleryPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    overview,
    proposals,
    proposal,
    members,
    council,
    term,
    leaderboard,
    elections,
    election,
    budget,
    spending,
    groups,
    group,
    people,
    person,
    validators,
    validator,
    ...producerRoutes,
    ...recordRoutes,
    signIn,
    audit,
    kpiRounds,
    kpiRound,
    report,
    gallery,
  ]),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  pathParamsAllowedCharacters: [':'],
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
