import { type FormEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutate } from '../../graphql/mutate.js'
import { Outcome } from '../kpi/Outcome.js'
import type { Change } from './change.graphql.js'

interface Props<Input> {
  readonly title: string
  readonly operation: Change<Input>
  readonly incident: string
  readonly read: (form: FormData) => Input
  readonly children: ReactNode
}

/** One thing a person can do about an incident: opened when wanted, emptied when it is done. */
export function ChangeForm<Input>({ title, operation, incident, read, children }: Props<Input>) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const { mutate, data, error, isPending } = useMutate(operation)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = { incident, ...read(new FormData(event.currentTarget)) }
    mutate({ input }, { onSuccess: ({ changed }) => changed.userErrors.length === 0 && form.current?.reset() })
  }
  return (
    <details className="kpi-form incident-form">
      <summary>{title}</summary>
      <form ref={form} onSubmit={send}>
        {children}
        <button type="submit" className="button" disabled={isPending}>
          {t('incident.send')}
        </button>
        <Outcome error={error} userErrors={data?.changed.userErrors} />
      </form>
    </details>
  )
}
