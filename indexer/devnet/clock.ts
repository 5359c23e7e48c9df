import { setImmediate } from 'node:timers/promises'
import { slotMs } from './world/slots.js'

/** Makes blocks while real time passes. */
export interface Clock {
  stop(): void
}

/** `speed` 1 is the chain's own pace, 60 a minute of chain time per second; 0 stands still. */
export function startClock(speed: number, makeBlock: () => void, intervalMs: number = slotMs): Clock {
  if (speed === 0) return { stop: () => undefined }
  const timer = setInterval(makeBlock, intervalMs / speed)
  return { stop: () => clearInterval(timer) }
}

/** How long blocks are made without a pause: what else the process does is not to be kept waiting. */
const STRETCH_MS = 20

/** Makes blocks as long as one is due. */
export async function catchUp(isDue: () => boolean, makeBlock: () => void): Promise<void> {
  while (isDue()) {
    const pause = performance.now() + STRETCH_MS
    while (performance.now() < pause && isDue()) makeBlock()
    await setImmediate()
  }
}

/** Makes every block when its slot comes, and those that are late at once: the chain is as old as it says. */
export function followWall(nextTime: () => number, makeBlock: () => void): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    while (nextTime() <= Date.now()) makeBlock()
    timer = setTimeout(tick, nextTime() - Date.now())
  }
  tick()
  return { stop: () => clearTimeout(timer) }
}
