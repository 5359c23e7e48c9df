import { setTimeout as sleep } from 'node:timers/promises'

const SHORTEST_MS = 20

/** Does some work again, a few times and soon, while it fails in a way that seldom repeats itself. */
export async function persist<T>(work: () => Promise<T>, times: number, isPassing: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= times || !isPassing(error)) throw error
      await sleep(SHORTEST_MS * 2 ** (attempt - 1))
    }
  }
}
