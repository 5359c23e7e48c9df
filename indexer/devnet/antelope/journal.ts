/** Remembers how to take back what a transaction did. */
export interface Journal {
  /** Runs `deed`; when it throws, everything noted since the beginning is taken back, newest first. */
  attempt(deed: () => void): void
  /** Notes how to take back what was just done. */
  note(undo: () => void): void
}

export function createJournal(): Journal {
  let undos: (() => void)[] | undefined
  return {
    attempt(deed) {
      const outer = undos
      const inner: (() => void)[] = []
      undos = inner
      try {
        deed()
        outer?.push(...inner)
      } catch (error) {
        for (const undo of inner.reverse()) undo()
        throw error
      } finally {
        undos = outer
      }
    },
    note(undo) {
      undos?.push(undo)
    },
  }
}
