import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { interpolate, parseCompose, readCompose, schemaErrors } from './compose-file.js'

const file = fileURLToPath(new URL('../../docker-compose.yml', import.meta.url))

test('docker-compose.yml follows the published schema', async () => {
  expect(schemaErrors(await readCompose(file))).toEqual([])
})

test.each([
  ['an unknown key of a service', 'restart: unless-stopped', 'restrat: unless-stopped'],
  ['an unknown condition of depends_on', 'condition: service_healthy', 'condition: service_happy'],
  ['a retry count that is no number', 'retries: 20', 'retries: [20]'],
  ['an unknown key at the top', 'volumes:\n  postgres:', 'volumens:\n  postgres:'],
])('the schema refuses %s', async (_, right, wrong) => {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(right)
  expect(schemaErrors(parse(text.replace(right, wrong)))).not.toEqual([])
})

test('no password has a default, and a missing one is named', async () => {
  const { services } = parseCompose(await readCompose(file))
  const texts = Object.values(services).flatMap(({ environment }) => Object.values(environment))
  const secret = texts.filter((text) => /PASSWORD/.test(text))
  expect(secret.length).toBeGreaterThan(0)
  for (const text of secret) expect(() => interpolate(text, {})).toThrow('set POSTGRES_PASSWORD in .env')
})
