import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from './graphql/client.js'
import { startLanguages } from './i18n/i18n.js'
import { router } from './routes.js'
import { parseShell, readSearch } from './search.js'
import { currentTheme, showTheme } from './shell/theme.js'
import './styles/index.css'

const asked = parseShell(readSearch(window.location.search))
showTheme(currentTheme(asked.theme))
await startLanguages(asked.lang)

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element with the id "root"')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={createClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
