/** How what the server tells by itself stands. Refused: too many are open, or something between here and there cannot pass it on. */
export type StreamState = 'connecting' | 'live' | 'reconnecting' | 'refused'

/** What is used of an EventSource. */
export interface Source {
  readonly readyState: number
  readonly addEventListener: (type: string, heard: () => void) => void
  readonly close: () => void
}

const AGAIN_MS = 3000
const AGAIN_AFTER_REFUSAL_MS = 60_000
const CLOSED = 2

interface Heard {
  readonly onState: (state: StreamState) => void
  /** Something happened, or may have happened while nobody listened. */
  readonly onNews: () => void
}

/** Keeps a subscription open until it is hung up, whatever happens to the connection. */
export function keepOpen(open: () => Source, { onState, onNews }: Heard): () => void {
  let source: Source
  let again: ReturnType<typeof setTimeout> | undefined

  function retry(state: StreamState, afterMs: number): void {
    source.close()
    onState(state)
    again = setTimeout(begin, afterMs)
  }

  function begin(): void {
    const own = open()
    source = own
    own.addEventListener('open', () => {
      onState('live')
      onNews()
    })
    own.addEventListener('next', onNews)
    own.addEventListener('complete', () => retry('reconnecting', AGAIN_MS))
    // The browser tries again by itself as long as the server does not refuse.
    own.addEventListener('error', () => (own.readyState === CLOSED ? retry('refused', AGAIN_AFTER_REFUSAL_MS) : onState('reconnecting')))
  }

  begin()
  return () => {
    clearTimeout(again)
    source.close()
  }
}
