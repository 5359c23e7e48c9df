import { startEmbedded } from '../index.js'

/** A program for tests: holds the database of a folder until it is told to stop, and says one line of JSON per event. */
function say(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`)
}

const [, , dataDir = ''] = process.argv
try {
  const server = await startEmbedded({ dataDir, passing: true, onNotice: (notice) => say({ notice }) })
  process.once('SIGINT', () => void server.stop())
  say({ url: server.url, port: server.port })
  await server.closed
  say({ closed: true })
} catch (error) {
  say({ failed: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
}
