import { fileURLToPath } from 'node:url'

/** The folder of the checkout; this file is run from `scripts/dist/bench`. */
export const checkout = fileURLToPath(new URL('../../..', import.meta.url))

/** A compiled program of ours, named by its place in `scripts`. */
export function built(program: string): string {
  return fileURLToPath(new URL(`../${program}`, import.meta.url))
}
