import type { BlockHash, ChainId } from '@secretariat/shared'
import type { Profile } from '../../profiles/profile.js'
import { type RuntimeConstant, readConstants } from './constants.js'
import { compileDecoder, type Decoder } from './decoder/compile.js'
import { onTrial } from './decoder/reference.js'
import type { Endpoint } from './endpoint.js'
import { readMetadata } from './metadata.js'
import { hexSchema } from './raw.js'

/** Where metadata is kept, so that a node is asked once per version and never again. */
export interface MetadataShelf {
  load(spec: number): Promise<string | undefined>
  save(spec: number, metadata: string): Promise<void>
  hasConstants(spec: number): Promise<boolean>
  saveConstants(spec: number, constants: readonly RuntimeConstant[]): Promise<void>
}

/** The decoders of a chain's runtime versions. */
export interface Runtimes {
  /** Compiles the decoder of a version, or fails with a `ProfileError`; `at`: a block whose state has that version. */
  decoderFor(endpoint: Endpoint, spec: number, at: BlockHash): Promise<Decoder>
  /** A decoder that `decoderFor` made before. */
  known(spec: number): Promise<Decoder>
}

export function openRuntimes(chain: ChainId, profile: Profile, shelf: MetadataShelf): Runtimes {
  const decoders = new Map<number, Promise<Decoder>>()
  async function load(endpoint: Endpoint, spec: number, at: BlockHash): Promise<Decoder> {
    const kept = await shelf.load(spec)
    const metadata = kept ?? (await endpoint.call('state_getMetadata', [at], hexSchema))
    const decoder = onTrial(compileDecoder(profile, readMetadata(metadata), chain, spec), metadata, chain)
    if (kept === undefined) await shelf.save(spec, metadata)
    if (profile.constants.length > 0 && !(await shelf.hasConstants(spec)))
      await shelf.saveConstants(spec, readConstants(metadata, profile.constants))
    return decoder
  }
  return {
    decoderFor(endpoint, spec, at) {
      const known = decoders.get(spec)
      if (known !== undefined) return known
      const loading = load(endpoint, spec, at)
      decoders.set(spec, loading)
      // What failed for a reason that passes is tried again by whoever asks next.
      loading.catch(() => decoders.delete(spec))
      return loading
    },
    known(spec) {
      return decoders.get(spec) ?? Promise.reject(new RangeError(`Runtime ${spec} of ${chain} was never loaded`))
    },
  }
}
