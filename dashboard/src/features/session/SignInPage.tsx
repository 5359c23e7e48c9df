import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../shell/PageHead.js'
import { Reason } from '../../ui/Failed.js'
import { signIn } from './session-requests.js'
import { useViewer } from './useViewer.js'

interface Credentials {
  readonly name: string
  readonly password: string
}

export function SignInPage() {
  const { t } = useTranslation()
  const { viewer } = useViewer()
  return (
    <div className="page">
      <PageHead title={t('session.signIn')} intro={t('session.intro')} />
      <section className="card sign-in" aria-label={t('session.signIn')}>
        {viewer === undefined ? null : <p role="status">{t('session.signedInAs', { name: viewer.name })}</p>}
        <SignInForm />
        <p className="muted small">
          {t('session.howTo')} <code>npm run accounts -- add NAME --role secretary</code>
        </p>
      </section>
    </div>
  )
}

function SignInForm() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const entering = useMutation({
    mutationFn: ({ name, password }: Credentials) => signIn(name, password),
    onSuccess: async (accepted) => {
      if (!accepted) return
      await client.invalidateQueries()
      await navigate({ to: '/' })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    entering.mutate({ name: String(form.get('name') ?? '').trim(), password: String(form.get('password') ?? '') })
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      <Field label={t('session.name')} name="name" autoComplete="username" type="text" />
      <Field label={t('session.password')} name="password" autoComplete="current-password" type="password" />
      <div role="alert">
        {entering.data === false ? <p className="wrong">{t('session.refused')}</p> : null}
        {entering.error === null ? null : <Reason error={entering.error} />}
      </div>
      <button type="submit" className="button" disabled={entering.isPending}>
        {t('session.signIn')}
      </button>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly name: string
  readonly type: 'text' | 'password'
  readonly autoComplete: string
}

function Field({ label, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" required autoCapitalize="none" spellCheck={false} {...input} />
    </div>
  )
}
