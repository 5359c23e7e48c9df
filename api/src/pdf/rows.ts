import { bottomOf, ink, margin, type Sheet, widthOf } from './sheet.js'

export interface Cells {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

const padding = 4
const size = 8

/** A table that fills the page; its head stands again at the top of each page that it goes on to. */
export function drawTable(sheet: Sheet, cells: Cells): void {
  const widths = columnWidths(sheet, cells)
  const line = (values: readonly string[], head: boolean) => drawRow(sheet, values, { widths, right: cells.right, head })
  sheet.fontSize(size)
  line(cells.head, true)
  for (const row of cells.rows) {
    if (sheet.y + heightOf(sheet, row, widths) > bottomOf(sheet)) {
      sheet.addPage()
      line(cells.head, true)
    }
    line(row, false)
  }
  sheet.fontSize(9.5).moveDown(0.8)
  sheet.x = margin
}

/** By what stands in them, so that a long text takes what short columns leave. */
function columnWidths(sheet: Sheet, { head, rows }: Cells): number[] {
  sheet.font('words').fontSize(size)
  const wanted = head.map((title, i) => {
    const longest = Math.max(...[title, ...rows.map((row) => row[i] ?? '')].map((words) => sheet.widthOfString(words)))
    return Math.min(longest + 2 * padding + 2, 320)
  })
  const all = wanted.reduce((sum, width) => sum + width, 0)
  const room = widthOf(sheet)
  if (all <= room) return wanted
  const least = wanted.map((width) => Math.min(width, 62))
  const spare = room - least.reduce((sum, width) => sum + width, 0)
  const over = wanted.map((width, i) => width - (least[i] ?? 0))
  const wish = over.reduce((sum, width) => sum + width, 0)
  return least.map((width, i) => width + (spare * (over[i] ?? 0)) / wish)
}

function heightOf(sheet: Sheet, row: readonly string[], widths: readonly number[]): number {
  const heights = row.map((words, i) => sheet.heightOfString(words === '' ? ' ' : words, { width: (widths[i] ?? 0) - 2 * padding }))
  return Math.max(...heights) + 2 * padding - 2
}

interface Look {
  readonly widths: readonly number[]
  readonly right: readonly boolean[]
  readonly head: boolean
}

function drawRow(sheet: Sheet, row: readonly string[], { widths, right, head }: Look): void {
  sheet.font(head ? 'strong' : 'words').fontSize(size)
  const [top, height] = [sheet.y, heightOf(sheet, row, widths)]
  const width = widths.reduce((sum, each) => sum + each, 0)
  if (head) sheet.rect(margin, top, width, height).fill(ink.head)
  sheet
    .moveTo(margin, top + height)
    .lineTo(margin + width, top + height)
    .lineWidth(0.5)
    .stroke(ink.line)
  sheet.fillColor(ink.words)
  let x = margin
  row.forEach((words, i) => {
    const room = (widths[i] ?? 0) - 2 * padding
    sheet.text(words, x + padding, top + padding - 1, { width: room, align: right[i] === true ? 'right' : 'left' })
    x += widths[i] ?? 0
  })
  sheet.x = margin
  sheet.y = top + height
}
