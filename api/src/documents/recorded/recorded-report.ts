import type { AssetId } from '@secretariat/shared'
import { type CouncilSection, councilSections, definitionsVersion } from '../council/council-report.js'
import { councilEn } from '../council/words.en.js'
import { councilZh } from '../council/words.zh.js'
import type { Document, Notes } from '../document.js'
import { count, type Locale, money } from '../format.js'
import { code, list, plain } from '../markdown.js'
import { nameIn, namesOf } from '../names.js'
import { commandOf } from '../stretch.js'
import { software } from '../version.js'
import type { RecordedReport } from './model.js'
import { basicBlocks, budgetBlocks, findingTable, memberBlocks, roleBlocks } from './parts.js'
import { carriedBlocks, overviewBlocks, proposalBlocks, spendingBlocks } from './proposals.js'
import { recordedEn } from './words.en.js'
import { recordedZh } from './words.zh.js'

const words = { en: { ...recordedEn, council: councilEn }, zh: { ...recordedZh, council: councilZh } }

/** How a report of records says things. */
export interface SayRecorded {
  readonly words: (typeof words)[Locale]
  readonly known: (value: string | number | null) => string
  readonly amount: (units: bigint | null) => string
  readonly state: (state: string | null) => string
}

export function sayRecorded(locale: Locale, asset: AssetId): SayRecorded {
  const said = words[locale]
  const { unknown } = said.council
  return {
    words: said,
    known: (value) => (value === null ? unknown : typeof value === 'number' ? count(value) : plain(value)),
    amount: (units) => (units === null ? unknown : money(units, asset)),
    state: (state) => (state === null ? unknown : nameIn(namesOf[locale].states, state)),
  }
}

/** The report of a term that only people's records tell of, under the same headings as that of a chain. */
export function recordedReport(report: RecordedReport, locale: Locale, notes: Notes): Document<CouncilSection> {
  const say = sayRecorded(locale, report.term.asset)
  const { council } = say.words
  const bodies: Record<CouncilSection, string[]> = {
    basics: basicBlocks(report, say),
    members: memberBlocks(report, say),
    roles: roleBlocks(report, say),
    budget: budgetBlocks(report, say),
    spending: spendingBlocks(report, say),
    overview: overviewBlocks(report, say),
    proposals: proposalBlocks(report, say),
    carried: carriedBlocks(report, say),
    review: (notes.review ?? '').trim() === '' ? [council.review.place] : [],
    definitions: [list([council.definitions.list[0] ?? '', council.definitions.list.at(-1) ?? ''], ''), council.definitions.changes],
    checks: [findingTable(report, say)],
    proof: [
      council.proof.intro,
      code(commandOf('council', report.stretch, locale)),
      say.words.files,
      list(
        report.files.map(({ file, digest }) => `${plain(file)}: \`${digest}\``),
        council.none,
      ),
      list([`${council.proof.software}: Secretariat ${software}`, `${council.proof.definitions}: ${definitionsVersion}`], ''),
    ],
  }
  return {
    title: council.title(report.stretch.chainName, report.term.term),
    sections: councilSections.map((key) => ({ key, title: council.sections[key], body: bodies[key] })),
  }
}
