import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reference } from './recording.js'

const folder = join(reference, 'data', 'metadata', 'joystream')

/** Runtimes of Joystream whose real metadata is at hand. */
export const joystreamSpecs = [1001, 2001, 2003, 2004] as const
export type JoystreamSpec = (typeof joystreamSpecs)[number]

export const hasJoystreamMetadata = joystreamSpecs.every((spec) => existsSync(join(folder, `${spec}.hex`)))

export function joystreamMetadata(spec: JoystreamSpec): string {
  return readFileSync(join(folder, `${spec}.hex`), 'utf8').trim()
}
