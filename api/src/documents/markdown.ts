/** A column of a table; amounts and counts stand to the right. */
export interface Column {
  readonly title: string
  readonly right?: boolean
}

export const text = (title: string): Column => ({ title })
export const figure = (title: string): Column => ({ title, right: true })

const special = /[\\`*_[\]<>|~#]/g

/** Words of others, so that they stay words: nothing in them is Markdown, and they keep to one line. */
export function plain(words: string): string {
  return words
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(special, (sign) => `\\${sign}`)
}

/** A table of cells that are Markdown already; `nothing` where it has no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], nothing: string): string {
  if (rows.length === 0) return nothing
  const ruler = columns.map(({ right }) => (right === true ? '---:' : '---'))
  return [columns.map(({ title }) => title), ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Names and their values, one below the other. */
export function facts(title: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  return table([text(title[0]), text(title[1])], rows, '')
}

export function list(items: readonly string[], nothing: string): string {
  return items.length === 0 ? nothing : items.map((item) => `- ${item}`).join('\n')
}

export function code(line: string): string {
  return `\`\`\`sh\n${line}\n\`\`\``
}
