import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alter, copyOfCheckout, plant } from './copy.js'
import { guards } from './guards.js'
import { arrows, style } from './planted.js'
import { type Result, runGuards, table } from './run-guards.js'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
let copy: string
let results: readonly Result[]
let lint: readonly string[]

beforeAll(async () => {
  copy = await copyOfCheckout(root)
  for (const { file, text } of [...arrows, ...style]) await plant(copy, file, text)
  await plant(copy, 'shared/src/zz-type.ts', "export const wrong: number = 'text'\n")
  await plant(copy, 'shared/src/zz-dead.ts', 'export const dead = 1\n')
  await alter(copy, 'shared/src/place.ts', /$/, '\nexport const deadExport = 1\n')
  await alter(copy, 'dashboard/src/i18n/zh-CN.ts', 'export const zhCN = {', "export const zhCN = {\n  zzOrphan: '孤儿',")
  await alter(copy, 'api/schema.graphql', 'type Query', 'type ZzDrift {\n  field: Int\n}\n\ntype Query')
  lint = lintLines()
  results = await runGuards(guards, copy, () => {})
}, 180_000)

afterAll(() => rm(copy, { recursive: true, force: true }))

function report(name: string): string {
  return results.find(({ guard }) => guard.name.startsWith(name))?.report ?? `no guard ${name}`
}

/** What the linter says of the planted files, one line per finding with rule, file and message. */
function lintLines(): string[] {
  const args = [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--reporter=github', '--max-diagnostics=none']
  const { stdout } = spawnSync(process.execPath, [...args, ...[...arrows, ...style].map(({ file }) => file)], {
    cwd: copy,
    encoding: 'utf8',
  })
  return stdout.split('\n')
}

test.each([...arrows, ...style])('the linter says "$says" of $file', ({ file, says }) => {
  expect(lint.filter((line) => line.includes(`${file},`)).join('\n')).toContain(says)
})

test('the linter of the whole checkout names the planted files', () => {
  expect(report('format')).toContain('shared/src/zz-')
})

test('the compiler names a wrong type', () => {
  expect(report('types')).toMatch(/zz-type\.ts.*TS2322/)
})

test('the compiler names a word that one language lacks', () => {
  expect(report('types')).toMatch(/i18n\/en\.ts.*zzOrphan/)
})

test('the search for dead code names a file and an export nobody imports', () => {
  expect(report('dead code')).toContain('shared/src/zz-dead.ts')
  expect(report('dead code')).toMatch(/deadExport\s+shared\/src\/place\.ts/)
})

test('the schema guard sees that the committed SDL is not the printed one', () => {
  expect(report('GraphQL')).toContain('schema.graphql')
})

test('the translation guard names a word no source uses', () => {
  expect(report('translations')).toContain('zzOrphan')
})

test('the table marks every broken guard and says what to do', () => {
  expect(results.map(({ guard, ok }) => [guard.name, ok])).toEqual(guards.map(({ name }) => [name, false]))
  for (const { remedy } of guards) expect(table(results)).toContain(remedy)
})
