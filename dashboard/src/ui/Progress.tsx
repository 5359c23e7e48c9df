interface Props {
  readonly label: string
  readonly spans: readonly { readonly first: number; readonly last: number }[]
  readonly first: number | null
  readonly last: number | null
  readonly share: number | undefined
}

/** Which blocks are read, drawn where they are: a gap in the middle stays a gap. */
export function Progress({ label, spans, first, last, share }: Props) {
  const length = first === null || last === null ? undefined : last - first + 1
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === undefined ? {} : { 'aria-valuenow': Math.floor(share * 100) })}
    >
      {length === undefined || first === null || length <= 0
        ? null
        : spans.map((span) => (
            <span
              key={span.first}
              style={{ left: `${((span.first - first) / length) * 100}%`, width: `${((span.last - span.first + 1) / length) * 100}%` }}
            />
          ))}
    </div>
  )
}
