/** Values by key with the heights at which they changed: any state that ever was can be read again. */
export interface Storage {
  put(height: number, key: string, value: Uint8Array | undefined): void
  /** The value after the block at this height. */
  at(height: number, key: string): Uint8Array | undefined
  /** Keys that hold a value after the block, in order. */
  keys(height: number, prefix: string): string[]
}

interface Version {
  readonly height: number
  readonly value: Uint8Array | undefined
}

export function createStorage(): Storage {
  const versions = new Map<string, Version[]>()
  const at = (height: number, key: string) => versions.get(key)?.findLast((version) => version.height <= height)?.value
  return {
    put(height, key, value) {
      const known = versions.get(key) ?? []
      if (known.at(-1)?.height === height) known.pop()
      known.push({ height, value })
      versions.set(key, known)
    },
    at,
    keys: (height, prefix) => [...versions.keys()].filter((key) => key.startsWith(prefix) && at(height, key) !== undefined).sort(),
  }
}
