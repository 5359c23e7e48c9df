interface Watch {
  readonly endpoints: readonly { readonly answeredAt: string | null }[]
}

/** Endpoints that are asked answer within seconds, and are asked again within a quarter of a minute when they do not. */
const RECENT_MS = 5 * 60_000

/** Whether an endpoint of the chain answered lately: otherwise nobody follows it, or nobody can. */
export function isWatched(heads: readonly Watch[], now: number): boolean {
  return heads.some(({ endpoints }) => endpoints.some(({ answeredAt }) => answeredAt !== null && now - Date.parse(answeredAt) < RECENT_MS))
}
