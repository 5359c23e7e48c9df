import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { z } from 'zod'
import type { Guard } from './guard.js'

interface Tree {
  readonly [key: string]: string | Tree
}
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])))

/** Words nobody says. A word that is missing in one language is a type error and needs no guard. */
export const wordsGuard: Guard = {
  name: 'translations',
  remedy: 'Delete the keys from both languages in dashboard/src/i18n, or use them.',
  async run(root) {
    const { module } = await runnerImport<unknown>(join(root, 'dashboard/src/i18n/zh-CN.ts'), { root, logLevel: 'error' })
    const { zhCN } = z.object({ zhCN: tree }).parse(module)
    const orphans = unusedKeys(keysOf(zhCN), await sourcesOf(join(root, 'dashboard/src')))
    return { ok: orphans.length === 0, report: orphans.map((key) => `${key}: no source uses this key`).join('\n') }
  },
}

/** Dotted keys; the plural forms of one key count as that key. */
export function keysOf(words: Tree, prefix = ''): string[] {
  const keys = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key.replace(/_(zero|one|two|few|many|other)$/, '')}`] : keysOf(value, `${prefix}${key}.`),
  )
  return [...new Set(keys)]
}

/** A key is used when a literal names it, or when it fits a template literal with holes. */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const literals = new Set<string>()
  const patterns: RegExp[] = []
  for (const source of sources) {
    for (const [, word = ''] of source.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)) literals.add(word)
    for (const [, template = ''] of source.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`\s]*)`/g)) patterns.push(patternOf(template))
  }
  return keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))
}

function patternOf(template: string): RegExp {
  return new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('[\\w-]+')}$`,
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

async function sourcesOf(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.tsx?$/.test(file) && !/i18n|\.test\./.test(file))
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
}
