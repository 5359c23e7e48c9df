interface Props {
  readonly items: readonly {
    readonly name: string
    readonly look: 'aye' | 'nay' | 'first' | 'second' | 'line' | 'mark' | 'dot' | 'edge' | 'share-a' | 'share-b' | 'share-c'
  }[]
}

/** Names the lines by colour and by dash. */
export function Legend({ items }: Props) {
  return (
    <ul className="legend" aria-hidden="true">
      {items.map(({ name, look }) => (
        <li key={name} data-look={look}>
          {name}
        </li>
      ))}
    </ul>
  )
}
