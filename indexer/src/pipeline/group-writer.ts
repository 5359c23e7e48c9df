/** Writes items in order, in groups as large as they come. */
export interface GroupWriter<T> {
  /** Takes an item; waits only while too much of what was taken is unwritten. */
  add(item: T): Promise<void>
  /** Waits until all that was taken is written. */
  finish(): Promise<void>
}

/**
 * One write at a time; whatever is added meanwhile is the next one. So a store that costs time per write, not per item, keeps up,
 * and a lone item does not wait for company. After a write failed nothing more is written, and every call throws its failure.
 */
export function groupWriter<T>(write: (group: readonly T[]) => Promise<void>, sizeOf: (item: T) => number, limit: number): GroupWriter<T> {
  let waiting: T[] = []
  let size = 0
  let current = Promise.resolve()
  let writing: Promise<void> | undefined
  let failed = false
  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      current = write(waiting)
      waiting = []
      size = 0
      await current
    }
    writing = undefined
  }
  function start(): Promise<void> {
    const started = writeAll()
    // The next call meets the failure; until then it must not count as unhandled.
    started.catch(() => {
      failed = true
    })
    return started
  }
  return {
    async add(item) {
      waiting.push(item)
      size += sizeOf(item)
      writing ??= start()
      while (failed || size >= limit) await current
    },
    async finish() {
      await writing
    },
  }
}
