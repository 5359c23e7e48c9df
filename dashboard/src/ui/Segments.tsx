interface Props<T extends string | number> {
  /** What is chosen, for those who do not see it. */
  readonly label: string
  readonly options: readonly T[]
  readonly chosen: T
  readonly nameOf: (option: T) => string
  readonly choose: (option: T) => void
}

/** A few views of the same, of which one is shown. */
export function Segments<T extends string | number>({ label, options, chosen, nameOf, choose }: Props<T>) {
  return (
    <fieldset className="segments" aria-label={label}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === chosen} data-on={option === chosen} onClick={() => choose(option)}>
          {nameOf(option)}
        </button>
      ))}
    </fieldset>
  )
}
