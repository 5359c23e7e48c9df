import { type Database, loadSamples, recordSample, reportFailedSample } from '@secretariat/db'
import type { ChainId, SlotTiming } from '@secretariat/shared'
import type { Logger } from 'pino'
import type { TableSample } from '../profiles/antelope/profile.js'
import { rest } from '../sources/backoff.js'
import type { Look } from '../sources/source.js'

/** What of a chain's tables is read again and again, and how. */
export interface Sampling {
  readonly db: Database
  readonly chain: ChainId
  readonly timing: SlotTiming
  readonly samples: readonly TableSample[]
  readonly look: (signal: AbortSignal) => Promise<Look>
  readonly log: Logger
}

const LEAST_MS = 1000
const MOST_MS = 60_000

/** Takes samples when they are due, until the signal says stop; blocks are read beside it, whatever becomes of the samples. */
export async function keepSampling(sampling: Sampling, signal: AbortSignal): Promise<void> {
  const { samples, timing } = sampling
  const shortest = Math.min(...samples.map(({ everySlots }) => everySlots * timing.intervalMs))
  const pauseMs = Math.min(MOST_MS, Math.max(LEAST_MS, shortest / 2))
  while (!signal.aborted) {
    await takeSamples(sampling, signal)
    await rest(pauseMs, signal).catch(() => undefined)
  }
}

/** Takes the samples that are due; a failure is told and tried again the next time. */
export async function takeSamples(sampling: Sampling, signal: AbortSignal): Promise<void> {
  await takeDue(sampling, signal).catch((error: unknown) => {
    if (!signal.aborted) sampling.log.warn(`No samples were taken: ${reasonOf(error)}`)
  })
}

async function takeDue({ db, chain, samples, look, log }: Sampling, signal: AbortSignal): Promise<void> {
  const taken = new Map((await loadSamples(db, chain)).map((sample) => [sample.name, newestSlotOf(sample)]))
  const looking = await look(signal)
  const { slot } = await looking.head()
  for (const { name, everySlots, awaitsBlock = false, read } of samples) {
    const due = slot - (slot % everySlots)
    if ((taken.get(name) ?? -1) >= due) continue
    try {
      const { slot: _, ...seen } = await readAtOneHead(looking, read)
      await recordSample(db, { chain, name, slot: due, awaitsBlock, ...seen })
    } catch (error) {
      signal.throwIfAborted()
      log.warn(`Sample ${name} was not taken: ${reasonOf(error)}`)
      log.debug(error)
      await reportFailedSample(db, { chain, name, error: reasonOf(error) })
    }
  }
}

const newestSlotOf = ({ slot, waiting }: Awaited<ReturnType<typeof loadSamples>>[number]): number | null => waiting.at(-1)?.slot ?? slot

/** Times that tables are read to find them between two blocks. */
const ATTEMPTS = 3

/**
 * What tables say, and the block whose state that is. Where blocks come faster than a node answers, the later one is named: what is there
 * was there by then. What is absent was absent only since the slot in which the sample was due; what began after it has not been looked for.
 */
async function readAtOneHead({ tables, head }: Look, read: TableSample['read']) {
  for (let [before, attempt] = [await head(), 1]; ; attempt++) {
    const said = await read(tables)
    const after = await head()
    if (after.hash === before.hash || attempt === ATTEMPTS) return { ...after, said }
    before = after
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
