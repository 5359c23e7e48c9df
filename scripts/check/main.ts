import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { guards } from './guards.js'
import { runGuards, table } from './run-guards.js'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
const results = await runGuards(guards, root, (name) => process.stderr.write(`checking ${name}\n`))

for (const { guard, report } of results.filter(({ ok }) => !ok)) process.stdout.write(`\n== ${guard.name}\n${report}\n`)
process.stdout.write(`\n${table(results)}\n`)
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
