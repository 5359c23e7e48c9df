import { type ContactDraft, contactSchema, contactWays } from '@secretariat/db'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { Mistake } from '../base/mutation.js'
import { subjectOf } from './schema.js'

/** Columns of the book as a table, in their order. */
export const contactColumns = ['chain', 'subject', 'position', 'person', 'way', 'value', 'language', 'zone', 'hours', 'note'] as const

const mustHave = ['chain', 'subject', 'person', 'way', 'value'] as const
const longest = 1000

const rowsSchema = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }))

/** The contacts of a table; the first thing that is wrong with it names its line, never the value that is wrong. */
export function parseContacts(csv: string): ContactDraft[] {
  const rows = readRows(csv)
  if (rows.length > longest) throw new Mistake('INVALID', 'csv', `At most ${longest} contacts at once; these are ${rows.length}`)
  return rows.map(({ record, info }) => {
    const parsed = contactSchema.safeParse(draftOf(record), { reportInput: false })
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    throw new Mistake('INVALID', 'csv', `Line ${info.lines}: ${issue?.path.join('.')} ${issue?.message}; nothing was imported`)
  })
}

function readRows(csv: string) {
  try {
    return rowsSchema.parse(parse(csv, { bom: true, columns: checkedHead, info: true, trim: true, skip_empty_lines: true }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Mistake('INVALID', 'csv', `Line ${error.lines ?? 1} is no row of such a table: it has other columns or an open quote`)
  }
}

function checkedHead(head: string[]): string[] {
  const names = head.map((name) => name.trim().toLowerCase())
  const missing = mustHave.find((name) => !names.includes(name))
  if (missing !== undefined) throw new Mistake('INVALID', 'csv', `The first line names no column ${missing}: ${contactColumns.join(', ')}`)
  const strange = names.find((name) => !contactColumns.some((known) => known === name))
  if (strange !== undefined) throw new Mistake('INVALID', 'csv', `There is no column ${strange.slice(0, 40)}: ${contactColumns.join(', ')}`)
  return names
}

function draftOf(row: Readonly<Record<string, string>>) {
  const text = (name: string) => plain(row[name] ?? '')
  const told = (name: string) => text(name) || null
  return {
    ...{ chain: text('chain'), subject: subjectOf(text('subject')), person: text('person'), value: text('value'), note: text('note') },
    ...{ language: told('language'), zone: told('zone'), hours: told('hours') },
    position: text('position') === '' ? 1 : Number(text('position')),
    way: contactWays.find((way) => way === text('way').toLowerCase()) ?? text('way'),
  }
}

/** Tables that we write mark what a spreadsheet would run, as `'+86 …`; the mark is no part of the text. */
function plain(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}
