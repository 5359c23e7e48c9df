import { useTranslation } from 'react-i18next'

interface Props<T extends string> {
  readonly label: string
  readonly values: readonly T[]
  readonly chosen: T | undefined
  readonly nameOf: (value: T) => string
  readonly choose: (value: T | undefined) => void
}

/** One of a few values as a filter, or all of them. */
export function OneOf<T extends string>({ label, values, chosen, nameOf, choose }: Props<T>) {
  const { t } = useTranslation()
  return (
    <fieldset className="chips" aria-label={label}>
      <button type="button" className="chip" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        {t('common.all')}
      </button>
      {values.map((value) => (
        <button key={value} type="button" className="chip" aria-pressed={chosen === value} onClick={() => choose(value)}>
          {nameOf(value)}
        </button>
      ))}
    </fieldset>
  )
}
