import { userInfo } from 'node:os'
import { type Chain, type Database, importRecords, type RecordImport, type RecordSource } from '@secretariat/db'
import { openRecords, type RecordFile, type Reject } from '@secretariat/indexer'
import type { ChainId, Fact, NetworkRegistry } from '@secretariat/shared'

export interface ImportedRecords {
  readonly imports: readonly RecordImport[]
  readonly rejects: readonly Reject[]
}

/** Imports a folder of records: all of it, or nothing. */
export async function importFolder(db: Database, folder: string): Promise<ImportedRecords> {
  const { registry, files } = await openRecords(folder)
  const rejects: Reject[] = []
  const sources = files.map((file) => sourceOf(file, rejects))
  const imports = await importRecords(db, sources, {
    author: `cli:${userInfo().username}`,
    introduce: (id) => introduceRecorded(id, registry),
  })
  return { imports, rejects }
}

function sourceOf(file: RecordFile, rejects: Reject[]): RecordSource {
  let rejected = 0
  return {
    file: file.file,
    name: file.kind.name,
    digest: file.digest,
    kinds: file.kind.kinds,
    rejected: () => rejected,
    async *read(): AsyncGenerator<Fact> {
      for await (const item of file.read()) {
        if ('kind' in item) yield item
        else rejects.push(item)
        if (!('kind' in item) && item.consequence === 'row') rejected += 1
      }
    },
  }
}

/** A chain that is known from records alone: no node answers for it any more. */
export function introduceRecorded(id: ChainId, { chains, demo }: NetworkRegistry): Chain {
  const name = chains.find((chain) => chain.id === id)?.name ?? id
  return { id, family: 'records', profile: 'records', genesis: null, displayName: name, ss58Prefix: 42, demo }
}

/** One line for each file, and what was refused. */
export function summarise({ imports, rejects }: ImportedRecords): string[] {
  const lines = imports.map(({ file, facts, added, changed, removed, rejected }) => {
    const news = added + changed + removed === 0 ? 'nothing new' : `${added} added, ${changed} corrected, ${removed} taken out`
    return `${file}: ${facts} facts, ${news}${rejected === 0 ? '' : `; ${rejected} rows REFUSED`}.`
  })
  const unread = rejects.filter(({ consequence }) => consequence === 'cell').length
  const refused = rejects.length - unread
  if (rejects.length > 0) lines.push(`${refused} rows are not imported, ${unread} cells count as not stated:`)
  return [
    ...lines,
    ...rejects.slice(0, 20).map(describe),
    ...(rejects.length > 20 ? [`  … and ${rejects.length - 20} more; --rejects FILE writes them all`] : []),
  ]
}

function describe({ file, line, column, reason, text }: Reject): string {
  return `  ${file} line ${line}, column ${column}: ${reason}${text === '' ? '' : ` ("${text}")`}`
}
