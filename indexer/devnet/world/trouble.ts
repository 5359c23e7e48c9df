/** What keeps those from their blocks who would make them. */
export interface Trouble {
  /** These make no blocks any more. */
  silence(makers: readonly string[]): void
  /** So many slots stay empty. */
  halt(slots: number): void
  /** Where nobody else is left but who is `away`, even who is silenced makes blocks: a chain cannot be asked for the next one otherwise. */
  isSilent(maker: string, makers: readonly string[], away?: string): boolean
  /** How many slots stay empty now; they are told once. */
  takeHalt(): number
}

export function createTrouble(): Trouble {
  let silenced: ReadonlySet<string> = new Set()
  let halted = 0
  return {
    silence(makers) {
      silenced = new Set(makers)
    },
    halt(slots) {
      halted += slots
    },
    isSilent: (maker, makers, away) => silenced.has(maker) && !makers.every((each) => each === away || silenced.has(each)),
    takeHalt() {
      const slots = halted
      halted = 0
      return slots
    },
  }
}
