import { join } from 'node:path'
import { testDatabase } from '@secretariat/db/testing'
import { startDevnet } from '@secretariat/indexer/devnet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Program, root, startProgram } from '../testing/program.js'
import { interpolate, parseCompose, readCompose } from './compose-file.js'

const stops: (() => Promise<unknown>)[] = []
let api: Program
let indexer: Program
let url: string

beforeAll(async () => {
  const database = await testDatabase({ migrated: false })
  const node = await startDevnet({ kind: 'collective', blocks: 60, speed: 60 })
  stops.push(() => node.stop())
  const settings = { POSTGRES_PASSWORD: 'unused', SECRETARIAT_CHAIN: `devnet=${node.url}` }
  indexer = await startService('indexer', settings, { DATABASE_URL: database.url })
  // As in Compose the API does not wait for the tables, which the indexer brings.
  api = await startService('api', settings, { DATABASE_URL: database.url, SECRETARIAT_PORT: '0', SECRETARIAT_HOST: '127.0.0.1' })
  url = (await api.says(/http:\/\/127\.0\.0\.1:\d+/))[0]
}, 120_000)

afterAll(async () => {
  for (const stop of stops.reverse()) await stop()
})

/** The command and environment of a service as the file gives them; only addresses inside the container network change. */
async function startService(name: string, settings: Record<string, string>, addresses: Record<string, string>): Promise<Program> {
  const { services } = parseCompose(await readCompose(join(root, 'docker-compose.yml')))
  const { command: [program, ...args] = [], environment } = services[name] ?? { environment: {} }
  expect(program).toBe('node')
  const env = Object.fromEntries(Object.entries(environment).map(([key, text]) => [key, interpolate(text, settings)]))
  const started = startProgram(args, { ...env, ...addresses })
  stops.push(() => started.stop())
  return started
}

const readiness = z.object({ reasons: z.array(z.string()), chains: z.array(z.object({ chain: z.string(), reasons: z.array(z.string()) })) })

/** What still keeps the service from being ready. The blocks of the simulated node carry its own time, so their age says nothing. */
async function obstacles(): Promise<readonly string[]> {
  const { reasons, chains } = readiness.parse(await (await fetch(`${url}/ready`)).json())
  return [...reasons, ...chains.flatMap((chain) => chain.reasons)].filter(
    (reason) => !reason.startsWith('the newest block that is read is'),
  )
}

test('the api service is alive, and nothing keeps it from being ready once the indexer has caught up', async () => {
  expect((await fetch(`${url}/health`)).status).toBe(200)
  await expect.poll(obstacles, { timeout: 60_000 }).toEqual([])
}, 90_000)

test('the api service serves the dashboard it was built with', async () => {
  const page = await fetch(url)
  expect(page.headers.get('content-type')).toContain('text/html')
})

test('both services stop when they are asked to', async () => {
  expect(await api.stop()).toBe(0)
  expect(await indexer.stop()).toBe(130)
})
