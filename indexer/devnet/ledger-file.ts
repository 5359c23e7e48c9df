import { rename, writeFile } from 'node:fs/promises'

const intervalMs = 1000

/** Keeps a file equal to a ledger that grows; readers never see half of it. */
export function writeLedger(file: string, ledger: { readonly height: number }): { stop(): Promise<void> } {
  let written = -1
  let writing = Promise.resolve()
  const write = async () => {
    if (written === ledger.height) return
    written = ledger.height
    await writeFile(`${file}.part`, `${JSON.stringify(ledger)}\n`)
    await rename(`${file}.part`, file)
  }
  const next = () => {
    writing = writing.then(write)
    return writing
  }
  const timer = setInterval(next, intervalMs)
  return {
    stop() {
      clearInterval(timer)
      return next()
    },
  }
}
