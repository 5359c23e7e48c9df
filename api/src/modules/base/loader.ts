import DataLoader from 'dataloader'

/** Reads the rows of many keys in one statement; each key gets its rows, in the order they came. */
export function rowsLoader<Key, Row>(
  keyOf: (key: Key) => string,
  find: (keys: readonly Key[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
) {
  return new DataLoader<Key, readonly Row[], string>(
    async (keys) => {
      const rows = new Map<string, Row[]>(keys.map((key) => [keyOf(key), []]))
      for (const row of await find(keys)) rows.get(ownerOf(row))?.push(row)
      return keys.map((key) => rows.get(keyOf(key)) ?? [])
    },
    { cacheKeyFn: keyOf },
  )
}

/** Reads one row per key in one statement; undefined where there is none. */
export function rowLoader<Key, Row>(
  keyOf: (key: Key) => string,
  find: (keys: readonly Key[]) => Promise<readonly Row[]>,
  ownerOf: (row: Row) => string,
) {
  return new DataLoader<Key, Row | undefined, string>(
    async (keys) => {
      const rows = new Map((await find(keys)).map((row) => [ownerOf(row), row]))
      return keys.map((key) => rows.get(keyOf(key)))
    },
    { cacheKeyFn: keyOf },
  )
}
