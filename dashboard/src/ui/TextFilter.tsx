import { type FormEvent, useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly placeholder?: string
  readonly choose: (text: string | undefined) => void
  /** Offered while typing; other words are taken too. */
  readonly choices?: readonly string[]
}

/** Words as a filter. Typing changes nothing until Enter or leaving the field. */
export function TextFilter({ label, value, placeholder, choose, choices }: Props) {
  const id = useId()
  const accept = (text: string) => {
    if (text.trim() !== (value ?? '')) choose(text.trim() || undefined)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    accept(String(new FormData(event.currentTarget).get('words') ?? ''))
  }
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value ?? ''}
        name="words"
        className="input"
        defaultValue={value ?? ''}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        list={choices === undefined ? undefined : `${id}-choices`}
        onBlur={(event) => accept(event.target.value)}
      />
      {choices === undefined ? null : (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </form>
  )
}
