/** Calls at once, then again when the call is done and this time is over: what comes in bursts is read once or twice. */
export function calm(call: () => Promise<unknown>, everyMs: number): () => void {
  let busy = false
  let more = false
  return function calmly() {
    more = busy
    if (busy) return
    busy = true
    const rest = new Promise((resolve) => setTimeout(resolve, everyMs))
    void Promise.allSettled([call(), rest]).then(() => {
      busy = false
      if (more) calmly()
    })
  }
}
