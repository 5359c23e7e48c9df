import type { Document, Notes } from '../document.js'
import type { Locale } from '../format.js'
import { code, list, plain } from '../markdown.js'
import { basicBlocks, findingTable } from '../recorded/parts.js'
import { commandOf } from '../stretch.js'
import { definitionsVersion, type TokenomicsSection, tokenomicsSections } from '../tokenomics/tokenomics-report.js'
import { software } from '../version.js'
import type { RecordedTokenomics } from './model.js'
import { flowBlocks, issuanceBlocks } from './money.js'
import { countBlocks, electionBlocks, groupBlocks, validatorBlocks } from './network.js'
import { inSection, type SayTokenomics, sayTokenomics, spanTable } from './say.js'

type RecordedSection = TokenomicsSection | 'checks'

/** The headings of a report on a chain; what disagrees stands before how to compute it again. */
const sections: readonly RecordedSection[] = [...tokenomicsSections.slice(0, -1), 'checks', ...tokenomicsSections.slice(-1)]

/** The report on money and network in a term that only people's records tell of. */
export function recordedTokenomicsReport(report: RecordedTokenomics, locale: Locale, notes: Notes): Document<RecordedSection> {
  const say = sayTokenomics(locale, report)
  const { own, words } = say
  const { council } = words
  const bodies: Record<RecordedSection, string[]> = {
    basics: [...basicBlocks(report, say), `${own.report}: ${say.known(report.term.tokenomicsReport)}`],
    issuance: issuanceBlocks(report, say),
    spending: flowBlocks(report, say),
    budgets: [own.mintIntro, spanTable(inSection(report, 'mint'), say)],
    election: electionBlocks(report, say),
    validators: validatorBlocks(report, say),
    groups: groupBlocks(report, say),
    counts: countBlocks(report, say),
    review: (notes.review ?? '').trim() === '' ? [council.review.place] : [],
    definitions: [list(own.definitions, ''), council.definitions.changes],
    checks: [findingTable(report, say)],
    proof: proofBlocks(report, locale, say),
  }
  const titles = { ...own.live.sections, ...own.sections, checks: council.sections.checks }
  return {
    title: own.live.title(report.stretch.chainName, report.term.term),
    sections: sections.map((key) => ({ key, title: titles[key], body: bodies[key] })),
  }
}

function proofBlocks({ stretch, files }: RecordedTokenomics, locale: Locale, { words }: SayTokenomics): string[] {
  const { proof, none } = words.council
  return [
    proof.intro,
    code(commandOf('tokenomics', stretch, locale)),
    words.files,
    list(
      files.map(({ file, digest }) => `${plain(file)}: \`${digest}\``),
      none,
    ),
    list([`${proof.software}: Secretariat ${software}`, `${proof.definitions}: ${definitionsVersion}`], ''),
  ]
}
