import { type KpiFile, kpiFileSchema } from '@secretariat/shared/kpi'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** What is wrong in a file, and where, counted from 1. */
export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

export type Definitions = { readonly file: KpiFile } | { readonly problems: readonly Problem[] }

const largest = 1_000_000

/** Reads a file of KPI definitions, or says everything that is wrong with it. */
export function readDefinitions(text: string): Definitions {
  if (text.length > largest) return { problems: [{ line: 1, column: 1, message: `the file is longer than ${largest} characters` }] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) return { problems: document.errors.map(({ pos, message }) => placed(lines, pos[0], message)) }
  const parsed = kpiFileSchema.safeParse(contentOf(document))
  if (parsed.success) return { file: parsed.data }
  const problems = parsed.error.issues.flatMap(spread).map(({ path, message }) => {
    const at = path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`
    return placed(lines, offsetOf(document, path), at)
  })
  return { problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) }
}

/** Aliases that would unfold to something huge are refused by the parser. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return undefined
  }
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>

/** An unknown key is a problem at the key itself. */
function spread(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue]
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: 'no such field; see the sample for those there are' }))
}

/** Where the nearest part of the file begins that the path names. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function placed(lines: LineCounter, offset: number, message: string): Problem {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), message: message.replaceAll('\n', ' ') }
}
