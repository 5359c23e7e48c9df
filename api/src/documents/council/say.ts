import type { AssetId, MemberId } from '@secretariat/shared'
import { count, type Locale, moment, money } from '../format.js'
import { plain } from '../markdown.js'
import { nameIn, namesOf } from '../names.js'
import type { Mark } from '../stretch.js'
import type { CouncilReport, ProposalLine } from './model.js'
import { councilEn } from './words.en.js'
import { type CouncilWords, councilZh } from './words.zh.js'

const words = { en: councilEn, zh: councilZh }

/** How a report says things in a language. */
export interface Say {
  readonly words: CouncilWords
  readonly state: (state: string) => string
  readonly flow: (flow: string) => string
  readonly amount: (units: bigint | null, asset: AssetId | null) => string
  readonly time: (at: Date | null) => string
  readonly person: (member: MemberId | null) => string
  readonly proposal: (line: Pick<ProposalLine, 'proposal' | 'title'>) => string
  readonly hash: (mark: Mark) => string
  /** A fact that a figure rests on; its name opens it. */
  readonly source: (fact: string | null) => string
}

export function sayIn(locale: Locale, { people }: Pick<CouncilReport, 'people'>): Say {
  const { unknown, none } = words[locale]
  return {
    words: words[locale],
    state: (state) => nameIn(namesOf[locale].states, state),
    flow: (flow) => nameIn(namesOf[locale].flows, flow),
    amount: (units, asset) => (units === null || asset === null ? unknown : money(units, asset)),
    time: (at) => (at === null ? unknown : moment(at)),
    person: (member) => (member === null ? none : `${plain(people.get(member)?.handle ?? unknown)} (${member})`),
    proposal: ({ proposal, title }) => `${proposal} ${plain(title)}`.trim(),
    hash: ({ hash }) => hash ?? unknown,
    source: (fact) => (fact === null ? unknown : `\`${fact}\``),
  }
}

export function ratio({ part, of }: { readonly part: number; readonly of: number }): string {
  return `${count(part)}/${count(of)}`
}
