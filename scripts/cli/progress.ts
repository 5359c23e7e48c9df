import type { Progress } from '@secretariat/indexer'

/** Seconds between two lines where the terminal cannot be written over. */
const SPARSE_SECONDS = 10

/** Shows on stderr how far each chain is: one line that is written over on a terminal, a line now and then elsewhere. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr) {
  const shown = new Map<string, number>()
  return (chain: string, progress: Progress): void => {
    if (stream.isTTY) {
      stream.write(`\r\x1b[2K${describeProgress(chain, progress)}`)
      return
    }
    const last = shown.get(chain) ?? 0
    if (Date.now() - last < SPARSE_SECONDS * 1000 || progress.left === 0) return
    shown.set(chain, Date.now())
    stream.write(`${describeProgress(chain, progress)}\n`)
  }
}

/** `collectives 1,200 of 5,000 blocks (24 %), 410 blocks/s, 0:09 left` */
export function describeProgress(chain: string, { blocks, left, blocksPerSecond, etaSeconds }: Progress): string {
  const total = blocks + left
  const share = total === 0 ? '' : ` (${Math.floor((100 * blocks) / total)} %)`
  const rate = blocksPerSecond === null ? 'rate not known yet' : `${format(blocksPerSecond)} blocks/s`
  const eta = etaSeconds === null || left === 0 ? '' : `, ${clock(etaSeconds)} left`
  return `${chain} ${format(blocks)} of ${format(total)} blocks${share}, ${rate}${eta}`
}

const format = (value: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
