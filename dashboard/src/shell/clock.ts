import { useSyncExternalStore } from 'react'

/** The server's clock as far as we know it: its last stated time plus what has passed here since. The browser's own date is never trusted. */
let offset = 0
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Sets the clock by a time the server stated at a moment of this browser. */
export function setClock(serverTime: number, receivedAt: number): void {
  offset = serverTime - receivedAt
}

export const serverNow = (): number => Date.now() + offset

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(tick, 1000)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

function tick(): void {
  for (const listener of listeners) listener()
}

/** The time in steps, so that a page of ages is not drawn anew every second. */
export function useNow(stepMs: number): number {
  return useSyncExternalStore(subscribe, () => Math.floor(serverNow() / stepMs) * stepMs)
}
