import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reference } from './recording.js'

const folder = join(reference, 'data', 'metadata', 'joystream')

/** Runtimes of Joystream whose real metadata is at hand. */
export const joystreamSpecs = [1001, 2001, 2003, 2004] as const
export type JoystreamSpec = (typeof joystreamSpecs)[number]

const fileOf = (spec: JoystreamSpec): string => join(folder, `${spec}.hex`)

/** The same as files, in the order of the upgrades. */
export const joystreamMetadataFiles: readonly string[] = joystreamSpecs.map(fileOf)

export const hasJoystreamMetadata = joystreamMetadataFiles.every((file) => existsSync(file))

export function joystreamMetadata(spec: JoystreamSpec): string {
  return readFileSync(fileOf(spec), 'utf8').trim()
}
