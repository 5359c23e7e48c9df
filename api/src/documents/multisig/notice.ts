import type { Document } from '../document.js'
import type { Locale } from '../format.js'
import { facts, plain } from '../markdown.js'
import type { MultisigPaper, MultisigTexts } from './model.js'
import { actionBlocks, approveBlock, beijing, day, namesIn, reviewBlock, tallyOf, titleOf, wordsOf } from './say.js'
import type { MultisigWords } from './words.en.js'

/** Asks the nodes to sign: what it is, how to see it, and the command of each who has not signed yet. */
export function multisigNotice(
  { stretch, papers, secretariat, approvalFee, at }: MultisigTexts,
  lang: Locale,
): Document<'review' | 'perform' | 'remarks'> {
  const words = wordsOf[lang]
  const proposers = [...new Set(papers.map(({ proposer }) => plain(proposer)))].join(words.comma)
  return {
    title: words.noticeTitle(plain(stretch.chainName)),
    lead: [words.dear, words.launched(proposers, titleOf(papers))],
    sections: [
      { key: 'review', title: words.review, body: [reviewBlock(papers), ...papers.flatMap((paper) => content(paper, approvalFee, words))] },
      { key: 'perform', title: words.perform, body: [words.onlyYours, ...papers.flatMap((paper) => commands(paper, words))] },
      { key: 'remarks', title: words.remarks, body: remarks(papers, words) },
    ],
    signed: [words.secretariat(secretariat), day(at)],
  }
}

function content(paper: MultisigPaper, approvalFee: string | null, words: MultisigWords): string[] {
  const rows: (readonly [string, string] | undefined)[] = [
    [words.proposal, plain(paper.proposal)],
    [words.initiator, plain(paper.proposer)],
    [words.hash, paper.transactionId],
    [words.expires, beijing(paper.expiration)],
    paper.fee === null ? undefined : [words.fee, paper.fee],
    approvalFee === null ? undefined : [words.approvalFee, approvalFee],
    [words.signatures, tallyOf(paper, words)],
    [words.signers, namesIn(paper.signers, words)],
    [words.missing, namesIn(paper.missing, words)],
  ]
  return [
    `### ${words.each(plain(paper.proposal))}`,
    facts(
      [words.item, words.content],
      rows.filter((row) => row !== undefined),
    ),
    ...actionBlocks(paper, words),
  ]
}

function commands(paper: MultisigPaper, words: MultisigWords): string[] {
  const body = paper.missing.length === 0 ? words.nobody : approveBlock(paper)
  return [`### ${words.each(plain(paper.proposal))}`, body]
}

function remarks(papers: readonly MultisigPaper[], words: MultisigWords): string[] {
  const first = papers.map(({ expiration }) => expiration).toSorted((a, b) => a.getTime() - b.getTime())[0]
  return [...(first === undefined ? [] : [words.expiryNote(beijing(first))]), ...(papers.length > 1 ? [words.pairNote] : [])]
}
