import { UsageError } from '@secretariat/shared'
import type { Document } from '../document.js'
import type { Locale } from '../format.js'
import { plain } from '../markdown.js'
import type { IncidentTexts } from './model.js'
import { factTable, type IncidentSpeech, refuseProvisional, signature, speechOf, timeIn } from './say.js'

/** Tells the community that somebody makes no blocks; a draft until a person posts it. Refused unless it is certain, and goes on. */
export function outageNotice(texts: IncidentTexts, lang: Locale): Document<'facts' | 'meaning'> {
  const speech = speechOf(texts, lang)
  const { paper, words, chain, who, about } = speech
  refuseProvisional(paper)
  if (paper.condition !== 'confirmed')
    throw new UsageError(`Incident ${paper.id} is ${paper.condition}: it is not announced as an outage`, 2)
  return {
    title: words.outageTitle(chain, who),
    lead: [words.outage(who, timeIn(speech, paper.openedAt))],
    sections: [
      { key: 'facts', title: words.facts, body: [factTable(speech)] },
      { key: 'meaning', title: words.meaning, body: [words.outageMeaning[about]] },
    ],
    signed: signature(speech),
  }
}

/** Tells the community that it is over; a draft until a person posts it. Refused before it has recovered for certain. */
export function recoveryNotice(texts: IncidentTexts, lang: Locale): Document<'facts' | 'cause'> {
  const speech = speechOf(texts, lang)
  const { paper, words, chain, who } = speech
  refuseProvisional(paper)
  if (paper.condition !== 'resolved' || paper.resolvedAt === null) {
    throw new UsageError(`Incident ${paper.id} is ${paper.condition}: its recovery is announced once it is resolved`, 2)
  }
  return {
    title: words.recoveryTitle(chain, who),
    lead: [words.recovered(who, timeIn(speech, paper.resolvedAt))],
    sections: [
      { key: 'facts', title: words.facts, body: [factTable(speech)] },
      { key: 'cause', title: words.causeAndThanks, body: causeAndThanks(speech) },
    ],
    signed: signature(speech),
  }
}

function causeAndThanks({ paper, words }: IncidentSpeech): string[] {
  const { cause, helpers } = paper
  return [
    cause === null ? words.causeUnknown : words.cause(plain(cause)),
    ...(helpers.length === 0 ? [] : [words.thanks(helpers.map(plain).join(words.comma))]),
  ]
}
