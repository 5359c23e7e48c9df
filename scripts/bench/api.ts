import { refreshStatistics } from '@secretariat/db'
import { measureAnswers } from './answers.js'
import { writeAntelope } from './antelope/history.js'
import { type History, writeHistory } from './history.js'
import { writeJoystream } from './joystream/history.js'
import { machine } from './machine.js'
import { questionsOf } from './questions.js'
import { empty, withScratch } from './scratch.js'

export interface ApiOptions extends History {
  readonly multisigs: number
  readonly rounds: number
}

/** How soon a page's query shall be answered, nineteen times out of twenty. */
const WANTED_MS = 100

/** Every query of the pages on a large database, over HTTP. */
export async function benchApi({ blocks, motions, multisigs, rounds }: ApiOptions, signal: AbortSignal): Promise<object> {
  return withScratch(async ({ db }) => {
    await empty(db)
    await writeHistory(db, { blocks, motions })
    await writeJoystream(db, blocks)
    await writeAntelope(db, blocks, multisigs)
    await refreshStatistics(db)
    process.stderr.write(`${motions} motions, an elected council and ${multisigs} multisigs on ${blocks} blocks each are written\n`)
    const answers = await measureAnswers(db, questionsOf, { rounds, signal })
    return { goal: 'pages', wantedP95Ms: WANTED_MS, machine: machine(), blocks, motions, multisigs, rounds, ...answers }
  })
}
