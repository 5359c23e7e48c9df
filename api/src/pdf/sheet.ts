import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'

export type Sheet = PDFKit.PDFDocument

/** Regular and bold; both know Chinese, Latin and Cyrillic, and only the signs that are used go into a file. */
const folder = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts')
const fonts = { words: 'NotoSansHans-Regular.otf', strong: 'NotoSansHans-Bold.otf' }

export const margin = 42
export const ink = { words: '#1c2430', quiet: '#5a6572', line: '#c9d0d8', head: '#eef1f5' }

export interface Imprint {
  readonly title: string
  readonly lang: string
  /** When the blocks were made that it tells of: the same text makes the same file. */
  readonly at: Date
}

/** An empty document on pages that lie, since its tables are wide. */
export function openSheet({ title, lang, at }: Imprint): Sheet {
  const sheet = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margins: { top: margin, bottom: margin + 14, left: margin, right: margin },
    bufferPages: true,
    lang,
    displayTitle: true,
    info: { Title: title, Creator: 'Secretariat', Producer: 'Secretariat', CreationDate: at, ModDate: at },
  })
  for (const [name, file] of Object.entries(fonts)) sheet.registerFont(name, join(folder, file))
  return sheet.font('words').fontSize(9.5).fillColor(ink.words)
}

export function widthOf(sheet: Sheet): number {
  return sheet.page.width - 2 * margin
}

/** Where a page ends for what is written. */
export function bottomOf(sheet: Sheet): number {
  return sheet.page.height - sheet.page.margins.bottom
}

/** At the foot of every page: what it is, and which page of how many. */
export function numberPages(sheet: Sheet, title: string): void {
  const { start, count } = sheet.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    sheet.switchToPage(page)
    // A footer stands below the margin, where writing would begin another page.
    sheet.page.margins.bottom = 0
    const y = sheet.page.height - margin
    sheet.font('words').fontSize(8).fillColor(ink.quiet)
    sheet.text(title, margin, y, { width: widthOf(sheet) - 80, lineBreak: false, ellipsis: true })
    sheet.text(`${page - start + 1} / ${count}`, margin, y, { width: widthOf(sheet), align: 'right', lineBreak: false })
  }
}
