import { slotMs } from './world/slots.js'

/** Makes blocks while real time passes. `speed` 1 is the chain's own pace, 60 a minute of chain time per second; 0 stands still. */
export function startClock(speed: number, tick: () => void): { stop(): void } {
  if (speed === 0) return { stop: () => undefined }
  const timer = setInterval(tick, slotMs / speed)
  return { stop: () => clearInterval(timer) }
}
