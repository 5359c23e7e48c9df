import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { parseFindingSearch } from './features/finding/search.js'
import { parseHistorySearch } from './features/history/search.js'
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

/** Pages over what people wrote down beside what is read from chains. */
export const recordRoutes = [history, findings] as const
