import { UsageError } from '@secretariat/shared'
import type { Document } from '../document.js'
import type { Locale } from '../format.js'
import { plain } from '../markdown.js'
import type { MultisigPaper, MultisigTexts } from './model.js'
import { approveBlock, beijing, day, namesIn, titleOf, wordsOf } from './say.js'
import type { MultisigWords } from './words.en.js'

/** Reminds those who have not signed, and nobody else. */
export function multisigNudge({ papers, secretariat, at }: MultisigTexts, lang: Locale): Document<'perform'> {
  const words = wordsOf[lang]
  const waiting = papers.filter(({ state, missing }) => state === 'open' && missing.length > 0)
  if (waiting.length === 0) throw new UsageError(`Nobody has to be reminded of ${titleOf(papers)}: ${statesOf(papers)}`, 2)
  const missing = [...new Set(waiting.flatMap((paper) => paper.missing))].toSorted()
  return {
    title: words.nudgeTitle(titleOf(waiting)),
    lead: [words.nudge(namesIn(missing, words))],
    sections: [{ key: 'perform', title: words.perform, body: waiting.flatMap((paper) => reminder(paper, words)) }],
    signed: [words.secretariat(secretariat), day(at)],
  }
}

function reminder(paper: MultisigPaper, words: MultisigWords): string[] {
  const { approved, threshold } = paper
  const counted = approved === null || threshold === null ? [] : [words.progress(String(approved), String(threshold))]
  return [
    `### ${words.each(plain(paper.proposal))}`,
    [...counted, words.expiryNote(beijing(paper.expiration))].join(' '),
    approveBlock(paper),
  ]
}

function statesOf(papers: readonly MultisigPaper[]): string {
  return papers.map(({ proposal, state }) => `${proposal} is ${state}`).join(', ')
}
