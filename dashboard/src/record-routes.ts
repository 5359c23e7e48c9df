import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseRulesSearch } from './features/alert-rule/search.js'
import { parseChannelSearch } from './features/channel/search.js'
import { parseContactSearch } from './features/contact/search.js'
import { parseFindingSearch } from './features/finding/search.js'
import { parseHistorySearch } from './features/history/search.js'
import { parseIncidentSearch } from './features/incident/search.js'
import { parseSilenceSearch } from './features/silence/search.js'
import { root } from './root-route.js'

const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  validateSearch: parseHistorySearch,
  component: lazyRouteComponent(() => import('./features/history/HistoryPage.js'), 'HistoryPage'),
})
const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: parseFindingSearch,
  component: lazyRouteComponent(() => import('./features/finding/FindingsPage.js'), 'FindingsPage'),
})

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: parseIncidentSearch,
  component: lazyRouteComponent(() => import('./features/incident/IncidentsPage.js'), 'IncidentsPage'),
})
const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  component: lazyRouteComponent(() => import('./features/incident/IncidentPage.js'), 'IncidentPage'),
})
const rules = createRoute({
  getParentRoute: () => root,
  path: '/rules',
  validateSearch: parseRulesSearch,
  component: lazyRouteComponent(() => import('./features/alert-rule/RulesPage.js'), 'RulesPage'),
})

const silences = createRoute({
  getParentRoute: () => root,
  path: '/silences',
  validateSearch: parseSilenceSearch,
  component: lazyRouteComponent(() => import('./features/silence/SilencesPage.js'), 'SilencesPage'),
})

const channels = createRoute({
  getParentRoute: () => root,
  path: '/channels',
  validateSearch: parseChannelSearch,
  component: lazyRouteComponent(() => import('./features/channel/ChannelsPage.js'), 'ChannelsPage'),
})

const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contacts',
  validateSearch: parseContactSearch,
  component: lazyRouteComponent(() => import('./features/contact/ContactsPage.js'), 'ContactsPage'),
})

/** Pages over what people wrote down beside what is read from chains. */
export const recordRoutes = [history, findings, incidents, incident, rules, silences, channels, contacts] as const
