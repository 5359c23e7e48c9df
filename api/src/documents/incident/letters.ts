import { UsageError } from '@secretariat/shared'
import type { Document } from '../document.js'
import type { Locale } from '../format.js'
import { list, plain } from '../markdown.js'
import type { IncidentTexts } from './model.js'
import { evidenceList, factTable, type IncidentSpeech, signature, speechOf } from './say.js'

/** Asks those who run the node: what is seen, and what they can say. What may still be undone is marked. */
export function operatorNote(texts: IncidentTexts, lang: Locale): Document<'facts' | 'asked'> {
  const speech = goingOn(texts, lang)
  const { words, chain, who } = speech
  return {
    title: words.operatorTitle(chain, who),
    lead: [words.operatorDear(who), words.operator, ...mark(speech)],
    sections: [
      { key: 'facts', title: words.facts, body: [factTable(speech)] },
      { key: 'asked', title: words.asked, body: [list(words.questions, '')] },
    ],
    signed: signature(speech),
  }
}

/** Asks developers and other operators for help, with what is seen and the files that show it. */
export function supportRequest(texts: IncidentTexts, lang: Locale): Document<'facts' | 'evidence'> {
  const speech = goingOn(texts, lang)
  const { words, chain, who, paper } = speech
  const symptom = paper.symptom === null ? words.symptomUnknown : words.symptom(plain(paper.symptom))
  return {
    title: words.supportTitle(chain, who),
    lead: [words.supportDear, words.support, ...mark(speech)],
    sections: [
      { key: 'facts', title: words.facts, body: [factTable(speech)] },
      { key: 'evidence', title: words.symptomAndEvidence, body: [symptom, evidenceList(speech)] },
    ],
    signed: signature(speech),
  }
}

/** Nobody is asked about what is over. */
function goingOn(texts: IncidentTexts, lang: Locale): IncidentSpeech {
  const speech = speechOf(texts, lang)
  const { id, condition } = speech.paper
  if (condition !== 'suspected' && condition !== 'confirmed' && condition !== 'recovering') {
    throw new UsageError(`Incident ${id} is ${condition}: nobody has to be asked about it`, 2)
  }
  return speech
}

const mark = ({ paper, words }: IncidentSpeech): string[] => (paper.provisional ? [words.provisional] : [])
