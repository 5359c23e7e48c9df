import type { Text } from '@secretariat/shared'
import { readText } from '../text.js'
import { readMessage } from './messages.js'

const openingFields = { 1: 'text', 2: 'text', 3: 'number', 4: 'number', 5: 'text', 6: 'message', 7: 'text' } as const

/** What an opening says: the words the client wrapped, or the bytes as they are. Older clients call the title a short description. */
export function openingWords(raw: Uint8Array): { title: Text | null; description: Text } {
  const opening = readMessage(raw, openingFields)
  if (opening === undefined) return { title: null, description: readText(raw) }
  return { title: opening.text(7) ?? opening.text(1), description: opening.text(2) ?? '' }
}

/** Answers to the questions of an opening, in their order. */
export function applicationAnswers(raw: Uint8Array): readonly Text[] {
  return readMessage(raw, { 1: 'text' })?.texts(1) ?? [readText(raw)]
}
