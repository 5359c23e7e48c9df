import { type Guard, programGuard } from './guard.js'
import { wordsGuard } from './words.js'

/** In this order: a later guard reads what an earlier one built. */
export const guards: readonly Guard[] = [
  programGuard(
    'format, lint, arrows, sizes',
    "'npx biome check --write .' mends format and simple findings; the message of an arrow says which way imports go.",
    'node_modules/@biomejs/biome/bin/biome',
    ['check', '--error-on-warnings', '--max-diagnostics=100', '.'],
  ),
  programGuard('types', 'A missing translation shows here too: both languages have the same keys.', 'node_modules/typescript/bin/tsc', [
    '-b',
    '--pretty',
    'false',
  ]),
  programGuard(
    'dead code',
    'Delete what nobody imports, or stop exporting it; unused dependencies leave package.json.',
    'node_modules/knip/bin/knip.js',
    ['--no-progress', '--no-config-hints'],
  ),
  programGuard(
    'GraphQL schema',
    "'node api/dist/print-schema.js' writes api/schema.graphql again; review it first.",
    'api/dist/print-schema.js',
    ['--check'],
  ),
  wordsGuard,
]
