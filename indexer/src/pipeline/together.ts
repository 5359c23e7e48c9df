/** Runs tasks beside each other. The first failure stops the others, is thrown when all have ended, and leaves none running. */
export async function together<T>(tasks: readonly ((signal: AbortSignal) => Promise<T>)[], outer: AbortSignal): Promise<T[]> {
  const stop = new AbortController()
  const signal = AbortSignal.any([outer, stop.signal])
  const running = tasks.map(async (task) => {
    try {
      return await task(signal)
    } catch (error) {
      stop.abort(error)
      throw error
    }
  })
  await Promise.allSettled(running)
  if (stop.signal.aborted) throw stop.signal.reason
  return await Promise.all(running)
}
