import { refreshStatistics } from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import { importFolder } from '../cli/import-records.js'
import { measureAnswers } from './answers.js'
import { machine } from './machine.js'
import { questionsOfRecords } from './questions.js'
import { empty, withScratch } from './scratch.js'

export interface RecordsOptions {
  readonly records?: string
  readonly rounds: number
}

/** How soon the leaderboard over all terms shall be there. */
const WANTED_MS = 200

/** The queries of the pages over all terms, with a folder of council records imported. */
export async function benchRecords({ records, rounds }: RecordsOptions, signal: AbortSignal): Promise<object> {
  if (records === undefined) throw new UsageError('bench records: which records? Write --records FOLDER', 2)
  return withScratch(async ({ db }) => {
    await empty(db)
    const { imports } = await importFolder(db, records)
    await refreshStatistics(db)
    const facts = imports.reduce((sum, each) => sum + each.facts, 0)
    process.stderr.write(`${facts} facts are imported\n`)
    const answers = await measureAnswers(db, questionsOfRecords, { rounds, signal })
    return { goal: 'leaderboard over all terms', wantedMs: WANTED_MS, machine: machine(), facts, rounds, ...answers }
  })
}
