import { LongText } from './LongText.js'

/** Decoded JSON as names and values, as deep as it goes. */
export function ArgumentTree({ value }: { readonly value: unknown }) {
  if (typeof value !== 'object' || value === null) return <LongText text={String(value)} />
  const entries = Object.entries(value)
  if (entries.length === 0) return <span className="muted mono">{Array.isArray(value) ? '[]' : '{}'}</span>
  return (
    <dl className="arguments">
      {entries.map(([name, inner]) => (
        <div key={name} data-nested={typeof inner === 'object' && inner !== null}>
          <dt className="mono">{name}</dt>
          <dd>
            <ArgumentTree value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
