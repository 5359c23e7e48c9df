import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sdl } from './sdl.js'

// Writes the printed schema; with --check it only compares, for `npm run check`.
const path = fileURLToPath(new URL('../schema.graphql', import.meta.url))
if (!process.argv.includes('--check')) {
  writeFileSync(path, sdl())
} else if (readFileSync(path, 'utf8') !== sdl()) {
  process.stderr.write('api/schema.graphql is not what the code says; run: npx tsc -b api && node api/dist/print-schema.js\n')
  process.exitCode = 1
}
