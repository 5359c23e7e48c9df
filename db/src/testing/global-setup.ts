import { randomUUID } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../client.js'
import { migrate } from '../migrate.js'
import { administer, withDatabase } from './administer.js'
import type { TestServer } from './context.js'
import { startServer } from './server.js'

/** One server for all test files of a run, with one migrated database that they copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const template = `secretariat_template_${randomUUID().slice(0, 8)}`
  try {
    await administer(server.url, `create database ${template} template template0 encoding 'UTF8'`)
    await migrateOnce(withDatabase(server.url, template))
  } catch (error) {
    await server.stop()
    throw error
  }
  const { url, reader } = server
  project.provide('testServer', { url, template, ...(reader && { reader }) } satisfies TestServer)
  return async () => {
    await administer(url, `drop database ${template}`)
    await server.stop()
  }
}

async function migrateOnce(url: string): Promise<void> {
  const db = await openDatabase(url)
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}
