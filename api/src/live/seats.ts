/** How many streams may be open at once: of one client, and in all. */
export interface SeatLimits {
  readonly perClient: number
  readonly inAll: number
}

export const standardSeats: SeatLimits = { perClient: 20, inAll: 200 }

/** Places for streams that stay open. */
export interface Seats {
  /** A function that gives the place back; undefined where none is free. */
  readonly take: (client: string) => (() => void) | undefined
  readonly taken: () => number
}

export function seatsOf({ perClient, inAll }: SeatLimits): Seats {
  const byClient = new Map<string, number>()
  let all = 0
  return {
    taken: () => all,
    take(client) {
      const own = byClient.get(client) ?? 0
      if (own >= perClient || all >= inAll) return undefined
      byClient.set(client, own + 1)
      all += 1
      let held = true
      return () => {
        if (!held) return
        held = false
        all -= 1
        const left = (byClient.get(client) ?? 1) - 1
        if (left === 0) byClient.delete(client)
        else byClient.set(client, left)
      }
    },
  }
}
