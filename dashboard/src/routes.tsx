import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router'
import { parseMemberSearch, parseMotionSearch, parseShell, readSearch, type ShellSearch, shellKeys, writeSearch } from './search.js'
import { Crashed } from './shell/Crashed.js'
import { NotFound } from './shell/NotFound.js'
import { Shell } from './shell/Shell.js'

const root = createRootRoute({
  component: Shell,
  validateSearch: parseShell,
  search: { middlewares: [retainSearchParams<ShellSearch>([...shellKeys])] },
})

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./features/chain/OverviewPage.js'), 'OverviewPage'),
})
const proposals = createRoute({
  getParentRoute: () => root,
  path: '/proposals',
  validateSearch: parseMotionSearch,
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
const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./features/gallery/GalleryPage.js'), 'GalleryPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([overview, proposals, proposal, members, gallery]),
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
