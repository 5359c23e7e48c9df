import { UsageError } from '@secretariat/shared'
import type { Document, Notes } from '../document.js'
import type { Locale } from '../format.js'
import { facts, figure, list, plain, table, text } from '../markdown.js'
import type { MultisigPaper, MultisigTexts } from './model.js'
import { actionBlocks, beijing, day, namesIn, tallyOf, titleOf, wordsOf } from './say.js'
import type { MultisigWords } from './words.en.js'

/** Tells the community what was executed. Refused while any part of it is not proven to be. */
export function multisigCompletion(
  { papers, secretariat, at }: MultisigTexts,
  lang: Locale,
  notes: Notes = {},
): Document<'result' | 'changes' | 'meaning' | 'evidence'> {
  const open = papers.filter(({ state }) => state !== 'executed')
  if (open.length > 0) {
    const states = open.map(({ proposal, state }) => `${proposal} is ${state}`).join(', ')
    throw new UsageError(`Nothing is announced before it is executed: ${states}`, 2)
  }
  const words = wordsOf[lang]
  const done = papers
    .flatMap(({ effectiveAt, executedAt }) => effectiveAt ?? executedAt ?? [])
    .toSorted((a, b) => b.getTime() - a.getTime())
  return {
    title: words.completionTitle(titleOf(papers)),
    lead: [words.completed(beijing(done[0] ?? at), titleOf(papers))],
    sections: [
      { key: 'result', title: words.result, body: papers.flatMap((paper) => result(paper, words)) },
      { key: 'changes', title: words.changes, body: papers.flatMap((paper) => changes(paper, words)) },
      { key: 'meaning', title: words.meaning, body: notes.meaning === undefined ? [words.toWrite] : [] },
      { key: 'evidence', title: words.evidence, body: papers.flatMap((paper) => evidence(paper, words)) },
    ],
    signed: [words.secretariat(secretariat), day(at)],
  }
}

function result(paper: MultisigPaper, words: MultisigWords): string[] {
  const rows: (readonly [string, string] | undefined)[] = [
    [words.initiator, plain(paper.proposer)],
    [words.proposal, plain(paper.proposal)],
    [words.block, blockOf(paper, words)],
    [words.executedBlock, paper.executedBlock === null ? words.unknown : String(paper.executedBlock)],
    paper.receipt === null ? undefined : [words.receipt, plain(paper.receipt)],
    [words.signatures, tallyOf(paper, words)],
    [words.signedOf, namesIn(paper.signers, words)],
  ]
  return [
    facts(
      [words.item, words.content],
      rows.filter((row) => row !== undefined),
    ),
  ]
}

function blockOf({ effectiveBlock, effect }: MultisigPaper, words: MultisigWords): string {
  if (effectiveBlock !== null) return String(effectiveBlock)
  return effect === null ? words.unknown : words.blockBetween(effect.from, effect.until)
}

function changes(paper: MultisigPaper, words: MultisigWords): string[] {
  const { code, abi } = paper
  const rows = [
    ...(code === null ? [] : [[words.codeOf(plain(code.account)), code.before ?? words.unknown, code.after]]),
    ...(abi === null ? [] : [[words.abiOf(plain(abi.account)), words.unknown, abi.after]]),
  ]
  if (rows.length === 0) return actionBlocks(paper, words)
  return [table([text(words.item), figure(words.from), figure(words.to)], rows, '')]
}

function evidence({ proposal, ground, facts: ids }: MultisigPaper, words: MultisigWords): string[] {
  return [`${words.each(plain(proposal))}: ${words.grounds[ground] ?? ground}`, list(ids.map(plain), '')]
}
