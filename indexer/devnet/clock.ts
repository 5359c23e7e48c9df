import { slotMs } from './world/slots.js'

/** Makes blocks while real time passes. `speed` 1 is the chain's own pace, 60 a minute of chain time per second; 0 stands still. */
export function startClock(speed: number, tick: () => void): { stop(): void } {
  if (speed === 0) return { stop: () => undefined }
  const timer = setInterval(tick, slotMs / speed)
  return { stop: () => clearInterval(timer) }
}

/** Makes the blocks whose time has come; one that skips slots may lie ahead of it for a moment. */
export function catchUp(slot: () => number, tick: () => void): void {
  while ((slot() + 1) * slotMs <= Date.now()) tick()
}

/** Makes blocks when the wall clock reaches their slots, so that a chain is as old as it says. */
export function followWall(slot: () => number, tick: () => void): { stop(): void } {
  const timer = setInterval(() => catchUp(slot, tick), 250)
  return { stop: () => clearInterval(timer) }
}
