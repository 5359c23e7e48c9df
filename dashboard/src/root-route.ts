import { createRootRoute, retainSearchParams } from '@tanstack/react-router'
import { parseShell, type ShellSearch, shellKeys } from './search.js'
import { Shell } from './shell/Shell.js'

/** The frame around every page; what its address says stays while the reader goes from page to page. */
export const root = createRootRoute({
  component: Shell,
  validateSearch: parseShell,
  search: { middlewares: [retainSearchParams<ShellSearch>([...shellKeys])] },
})
