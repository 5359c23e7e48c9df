import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { looksLikeAccount } from '../format/account.js'

interface Props {
  readonly label: string
  readonly value: string | undefined
  readonly choose: (account: string | undefined) => void
}

/** One account as a filter. Typing changes nothing until Enter or leaving the field; what cannot be an account is refused with a reason. */
export function AccountFilter({ label, value, choose }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [wrong, setWrong] = useState(false)
  const accept = (text: string) => {
    const account = text.trim()
    const good = account === '' || looksLikeAccount(account)
    setWrong(!good)
    if (good && account !== (value ?? '')) choose(account || undefined)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    accept(String(new FormData(event.currentTarget).get('account') ?? ''))
  }
  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={value ?? ''}
        name="account"
        className="input mono"
        defaultValue={value ?? ''}
        placeholder={t('motion.filterAccount')}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onBlur={(event) => accept(event.target.value)}
      />
      {wrong ? (
        <p id={`${id}-wrong`} className="field-error" role="alert">
          {t('motion.badAccount')}
        </p>
      ) : null}
    </form>
  )
}
