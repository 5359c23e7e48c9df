import { createHash } from 'node:crypto'
import { type Fact, factSchema, type Network, type Said } from '@secretariat/shared'
import { explainIssue } from './json.js'

/** What a record says, and where it belongs. */
export interface Draft {
  readonly network: Network
  /** Natural key of the record within its kind: a corrected file corrects the same fact. */
  readonly key: readonly (string | number)[]
  /** The block the record names. */
  readonly height?: number | null | undefined
  /** The day the record names, in milliseconds. */
  readonly time?: number | undefined
  readonly said: { readonly kind: Said['kind'] } & Readonly<Record<string, unknown>>
}

/** Makes facts of drafts; says why when one is none. Records with the same key are told apart by a number. */
export type MakeFact = (draft: Draft) => Fact | string

export function factMaker(): { readonly make: MakeFact; readonly again: (network: Network, key: string) => number } {
  const seen = new Map<string, number>()
  const again = (network: Network, key: string): number => {
    const occurrence = (seen.get(`${network.chain}/${key}`) ?? 0) + 1
    seen.set(`${network.chain}/${key}`, occurrence)
    return occurrence
  }
  return { again, make: (draft) => makeFact(draft, again(draft.network, locatorOf(draft))) }
}

function makeFact(draft: Draft, occurrence: number): Fact | string {
  const { network, height, time, said } = draft
  const content = { network: network.name, ...said }
  const parsed = factSchema.safeParse({
    ...content,
    chain: network.chain,
    height: height ?? 0,
    hash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
    time: time ?? 0,
    locator: occurrence === 1 ? locatorOf(draft) : `${locatorOf(draft)}.${occurrence}`,
    ordinal: 0,
  })
  return parsed.success ? parsed.data : explainIssue(parsed.error).reason
}

/** `seat:sumer-26:1905`; characters that no locator has become hyphens. */
function locatorOf({ key, said }: Draft): string {
  const noun = said.kind.replace(/\..*$/, '')
  const parts = key.map((part) =>
    String(part)
      .replace(/[^A-Za-z0-9.-]+/g, '-')
      .slice(0, 40),
  )
  return [noun, ...parts].join(':').slice(0, 88)
}
