import { buffer } from 'node:stream/consumers'
import { marked, type Token, type Tokens } from 'marked'
import { wordsOf } from './inline.js'
import { drawTable } from './rows.js'
import { bottomOf, type Imprint, ink, margin, numberPages, openSheet, type Sheet, widthOf } from './sheet.js'

/** A document as a PDF: headings, paragraphs, lists and tables, with page numbers. The same Markdown makes the same bytes. */
export async function pdfOf(markdown: string, imprint: Imprint): Promise<Buffer> {
  const sheet = openSheet(imprint)
  for (const token of marked.lexer(markdown)) draw(sheet, token)
  numberPages(sheet, imprint.title)
  sheet.end()
  return await buffer(sheet)
}

function draw(sheet: Sheet, token: Token): void {
  // Safety: the type of a token of the reader names its shape.
  if (token.type === 'heading') heading(sheet, token as Tokens.Heading)
  // Safety: as above.
  else if (token.type === 'table') table(sheet, token as Tokens.Table)
  // Safety: as above.
  else if (token.type === 'list') items(sheet, token as Tokens.List)
  else if (token.type === 'code') paragraph(sheet, 'text' in token ? String(token.text) : '', ink.quiet)
  else if (token.type === 'blockquote') paragraph(sheet, wordsOf(token.tokens ?? []), ink.quiet)
  else if (token.type !== 'space') paragraph(sheet, wordsOf([token]), ink.words)
}

const sizes = [18, 14, 11]

function heading(sheet: Sheet, { depth, tokens }: Tokens.Heading): void {
  const size = sizes[depth - 1] ?? 10
  // A heading stays with what it is the heading of.
  if (sheet.y + size * 5 > bottomOf(sheet)) sheet.addPage()
  if (depth > 1) sheet.moveDown(0.5)
  sheet
    .font('strong')
    .fontSize(size)
    .fillColor(ink.words)
    .text(wordsOf(tokens), margin, sheet.y, { width: widthOf(sheet) })
  sheet.font('words').fontSize(9.5).moveDown(0.5)
}

function paragraph(sheet: Sheet, words: string, color: string): void {
  sheet
    .font('words')
    .fontSize(9.5)
    .fillColor(color)
    .text(words, margin, sheet.y, { width: widthOf(sheet) })
    .moveDown(0.6)
}

function items(sheet: Sheet, list: Tokens.List): void {
  sheet.font('words').fontSize(9.5).fillColor(ink.words)
  list.items.forEach((item, i) => {
    const mark = list.ordered ? `${Number(list.start || 1) + i}.` : '•'
    sheet.text(`${mark} ${wordsOf(item.tokens)}`, margin + 8, sheet.y, { width: widthOf(sheet) - 8 }).moveDown(0.2)
  })
  sheet.x = margin
  sheet.moveDown(0.5)
}

function table(sheet: Sheet, { header, rows, align }: Tokens.Table): void {
  const words = (cells: readonly Tokens.TableCell[]) => cells.map(({ tokens }) => wordsOf(tokens))
  drawTable(sheet, { head: words(header), rows: rows.map(words), right: align.map((side) => side === 'right') })
}
