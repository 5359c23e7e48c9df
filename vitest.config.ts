import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const browser = process.env.SECRETARIAT_BROWSER_TESTS === '1'

/** Packages see each other's sources, so a test never runs against a stale build. */
function project(name: string, options: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration {
  const conditions = ['source', 'module', 'node', 'development|production']
  return {
    resolve: {
      conditions,
      // vitest would load graphql twice otherwise: index.mjs for us, index.js for the packages.
      alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
    },
    ssr: { resolve: { conditions } },
    test: {
      name,
      root: `./${name}`,
      environment: 'node',
      pool: 'forks',
      // A file keeps no state between tests that another could trip over; reading the packages once for all files halves the time.
      isolate: false,
      testTimeout: 20_000,
      hookTimeout: 60_000,
      include: ['**/*.test.{ts,tsx}'],
      exclude: [...configDefaults.exclude, '**/{dist,dist-types}/**', 'browser/**'],
      ...options,
    },
  }
}

/** `npm run test:browser` sets the variable: those tests start the whole product and need Chromium. */
const browserProjects = [
  project('scripts', {
    name: 'browser',
    include: ['browser/**/*.test.ts'],
    exclude: configDefaults.exclude,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  }),
]

export default defineConfig({
  test: {
    globalSetup: browser ? [] : ['./db/src/testing/global-setup.ts'],
    projects: browser ? browserProjects : ['shared', 'db', 'indexer', 'api', 'dashboard', 'scripts'].map((name) => project(name)),
  },
})
