/** A part of a document: what the chain says, as Markdown, and a place for the secretary's own words. */
export interface Section<Key extends string = string> {
  readonly key: Key
  readonly title: string
  readonly body: readonly string[]
}

export interface Document<Key extends string = string> {
  readonly title: string
  /** What comes before the first section: whom a letter speaks to. A document with one has no numbers before its headings. */
  readonly lead?: readonly string[]
  readonly sections: readonly Section<Key>[]
  /** Who signs, and when. */
  readonly signed?: readonly string[]
}

/** What the secretary wrote, by section. */
export type Notes = Readonly<Record<string, string | undefined>>

/** The whole document. A note follows the figures of its section, below a line that says whose words they are. */
export function toMarkdown({ title, lead, sections, signed = [] }: Document, notes: Notes, whose: string): string {
  const parts = sections.map(({ key, title: heading, body }, i) => {
    const note = notes[key]?.trim() ?? ''
    return [
      `## ${lead === undefined ? `${i + 1}. ` : ''}${heading}`,
      ...body.filter((block) => block !== ''),
      ...(note === '' ? [] : [`**${whose}**`, note]),
    ].join('\n\n')
  })
  return `${[`# ${title}`, ...(lead ?? []), ...parts, ...signed].join('\n\n')}\n`
}
