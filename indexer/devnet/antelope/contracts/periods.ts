import type { SimSettings } from '../contract.js'

/** Blocks of so many days of the real chain, shortened by the scale. */
export function daysInBlocks(days: number, { intervalMs, scale }: Pick<SimSettings, 'intervalMs' | 'scale'>): number {
  return Math.max(1, Math.round((days * 86_400_000) / intervalMs / scale))
}

/** More than two thirds: the votes that decide among `size`. */
export const twoThirds = (size: number): number => Math.floor((2 * size) / 3) + 1
