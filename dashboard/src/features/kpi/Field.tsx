import { useId } from 'react'

interface Props {
  readonly label: string
  readonly name: string
  readonly value?: string | number | undefined
  readonly required?: boolean
  readonly type?: 'text' | 'number' | 'url' | 'date' | 'time' | 'datetime-local' | 'password'
  readonly rows?: number
}

/** One line, or several, of a form; read by its name when the form is sent. */
export function Field({ label, name, value, required = false, type = 'text', rows }: Props) {
  const id = useId()
  const shared = { id, name, required, defaultValue: value, className: 'input' }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} type={type} {...(type === 'password' ? { autoComplete: 'new-password' } : {})} />
      ) : (
        <textarea {...shared} rows={rows} />
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly value?: string | undefined
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onPick?: (value: string) => void
}

export function Choice({ label, name, value: chosen, options, onPick }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen} className="select" onChange={(event) => onPick?.(event.target.value)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
