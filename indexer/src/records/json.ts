import { UsageError } from '@secretariat/shared'
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { z } from 'zod'
import { type Reject, shorten } from './reject.js'
import { readText } from './text.js'

export type Path = readonly (string | number)[]

/** A JSON file with its places. */
export interface Json {
  readonly value: unknown
  reject(path: Path, reason: string, consequence?: Reject['consequence']): Reject
}

const LARGEST = 64 * 1024 * 1024

/** Reads a JSON file whole; one that is none is refused with line and column. */
export async function readJson(path: string, file: string): Promise<Json> {
  let text = ''
  for await (const piece of readText(path, file)) {
    text += piece
    if (text.length > LARGEST) throw new UsageError(`${file}: longer than ${LARGEST / 1024 ** 2} MB; nothing was imported`)
  }
  const plain = text.replace(/^\uFEFF/, '')
  let tree: Node | undefined
  return {
    value: parseWhole(plain, file),
    // Places are worked out for the first row that needs one, and for none of a file without mistakes.
    reject: (at, reason, consequence = 'row') => {
      tree ??= parseTree(plain)
      const node = tree === undefined ? undefined : nearest(tree, at)
      return { file, ...placeOf(plain, node?.offset ?? 0), reason, consequence, text: shorten(textOf(plain, node)) }
    },
  }
}

/** What zod says of the first thing that is wrong, and where that is. */
export function explainIssue({ issues: [issue] }: z.ZodError): { readonly reason: string; readonly path: Path } {
  const path = issue?.path.filter((part) => typeof part !== 'symbol') ?? []
  return { reason: `${path.join('.') || 'row'}: ${issue?.message ?? 'not what it should be'}`, path }
}

function parseWhole(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The other parser says where.
    const errors: ParseError[] = []
    parseTree(text, errors, { disallowComments: true })
    const [first] = errors
    const { line, column } = placeOf(text, first?.offset ?? text.length)
    const what = first === undefined ? 'not JSON' : `not JSON: ${printParseErrorCode(first.error)}`
    throw new UsageError(`${file} line ${line}, column ${column}: ${what}; mend it and import again, nothing was imported`)
  }
}

/** The node at a path, or the deepest one on the way to it. */
function nearest(tree: Node, path: Path): Node {
  return findNodeAtLocation(tree, [...path]) ?? (path.length === 0 ? tree : nearest(tree, path.slice(0, -1)))
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function textOf(text: string, node: Node | undefined): string {
  return node === undefined ? '' : text.slice(node.offset, node.offset + Math.min(node.length, 200)).replace(/\s+/g, ' ')
}
