import { AssetId } from '@secretariat/shared'
import { change, grouped, type Locale, money } from '../format.js'
import { figure, plain, table, text } from '../markdown.js'
import { nameIn } from '../names.js'
import { type SayRecorded, sayRecorded } from '../recorded/recorded-report.js'
import { tokenomicsEn } from '../tokenomics/words.en.js'
import { tokenomicsZh } from '../tokenomics/words.zh.js'
import type { RecordedFigure, RecordedTokenomics } from './model.js'
import { recordedTokenomicsEn } from './words.en.js'
import { recordedTokenomicsZh } from './words.zh.js'

const words = { en: { ...recordedTokenomicsEn, live: tokenomicsEn }, zh: { ...recordedTokenomicsZh, live: tokenomicsZh } }

/** How a tokenomics report of records says things. */
export interface SayTokenomics extends SayRecorded {
  readonly own: (typeof words)[Locale]
  /** A quantity in the unit that its record names. */
  readonly quantity: (units: bigint | null, unit: string) => string
}

export function sayTokenomics(locale: Locale, { term }: RecordedTokenomics): SayTokenomics {
  const say = sayRecorded(locale, term.asset)
  return { ...say, own: words[locale], quantity: (units, unit) => (units === null ? say.words.council.unknown : measured(units, unit)) }
}

/** What something was when the term opened and closed. */
type Span = Pick<RecordedFigure, 'name' | 'unit' | 'opening' | 'closing' | 'fact'>

export function inSection({ figures }: RecordedTokenomics, section: string): RecordedFigure[] {
  return figures.filter((one) => one.section === section)
}

/** What each was at the beginning and at the end, with what it changed by. */
export function spanTable(spans: readonly Span[], { own, quantity, words: { council } }: SayTokenomics): string {
  const { difference, percent } = council.budget
  const rows = spans.map((span) => {
    const [from, to] = [span.opening, span.closing]
    const both = from === null || to === null ? null : { by: to - from, share: change(from, to) }
    return [
      plain(nameIn(own.names, span.name)),
      ...[from, to, both?.by ?? null].map((units) => quantity(units, span.unit)),
      both?.share ?? council.unknown,
      `\`${span.fact}\``,
    ]
  })
  const columns = [text(own.figure), ...[own.opening, own.closing, difference, percent].map(figure), text(council.roles.fact)]
  return table(columns, rows, own.unrecorded)
}

/** Figures that are one number each. */
export function valueTable(figures: readonly RecordedFigure[], { own, quantity, words: { council } }: SayTokenomics): string {
  const rows = figures.map((one) => [plain(nameIn(own.names, one.name)), quantity(one.value, one.unit), `\`${one.fact}\``])
  return table([text(own.figure), figure(council.value), text(council.roles.fact)], rows, own.unrecorded)
}

const countedIn = ['count', 'worker', 'byte']

function measured(units: bigint, unit: string): string {
  return countedIn.includes(unit) ? grouped(units.toString()) : money(units, AssetId(unit))
}
