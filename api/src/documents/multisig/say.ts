import type { Locale } from '../format.js'
import { code, plain } from '../markdown.js'
import { approveCommand, reviewCommand } from './commands.js'
import type { MultisigPaper } from './model.js'
import { type MultisigWords, multisigEn } from './words.en.js'
import { multisigZh } from './words.zh.js'

export const wordsOf: Record<Locale, MultisigWords> = { en: multisigEn, zh: multisigZh }

const eightHours = 8 * 3_600_000

/** `2020-03-05 10:28 UTC+8`: the time the secretariat goes by. */
export function beijing(at: Date): string {
  return `${new Date(at.getTime() + eightHours).toISOString().slice(0, 16).replace('T', ' ')} UTC+8`
}

export function day(at: Date): string {
  return new Date(at.getTime() + eightHours).toISOString().slice(0, 10)
}

/** Both names of an upgrade, or the one. */
export function titleOf(papers: readonly MultisigPaper[]): string {
  return papers.map(({ proposal }) => proposal).join(' + ')
}

/** Names of accounts; nothing else can stand in an account. */
export function namesIn(levels: readonly string[], words: MultisigWords): string {
  return levels.length === 0 ? words.nobody : levels.map((level) => plain(level.split('@')[0] ?? level)).join(words.comma)
}

export function reviewBlock(papers: readonly MultisigPaper[]): string {
  return code(papers.map(reviewCommand).join('\n'))
}

/** The command of each who has not signed. */
export function approveBlock(paper: MultisigPaper): string {
  return code(paper.missing.map((level) => approveCommand(paper, level)).join('\n'))
}

/** What would be run, as JSON that people can read. */
export function actionBlocks({ actions }: MultisigPaper, words: MultisigWords): string[] {
  return actions.flatMap(({ contract, name, data, authorization }) => [
    `**${plain(contract)}::${plain(name)}** (${words.runsWith}: ${plain(authorization.join(', '))})`,
    data === null ? words.unread : `\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\``,
  ])
}

export function tallyOf({ approved, threshold, total, signed, asked }: MultisigPaper, words: MultisigWords): string {
  if (approved === null || threshold === null) return `${signed} / ${words.unknown} (${asked})`
  return `${approved} / ${threshold} (${total})`
}
