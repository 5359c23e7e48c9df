import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locales } from '../../format/locale.js'
import { useMutate } from '../../graphql/mutate.js'
import { ruleNames } from '../alert-rule/rule-names.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { severities } from '../incident/shapes.js'
import { Choice, Field } from '../kpi/Field.js'
import { Outcome } from '../kpi/Outcome.js'
import { useMeta } from '../meta/useMeta.js'
import { type ChannelKind, channelKinds, saveChannelOperation } from './channel.graphql.js'
import { channelOf, fieldsOf } from './read-form.js'

/** Opens a way out. Its secret goes to the server once, is never shown again, and does not stay in the form. */
export function ChannelForm() {
  const { t } = useTranslation()
  const [kind, setKind] = useState<ChannelKind>('WEBHOOK')
  const form = useRef<HTMLFormElement>(null)
  const { mutate, data, error, isPending } = useMutate(saveChannelOperation)
  const empty = () => {
    form.current?.reset()
    setKind('WEBHOOK')
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = channelOf(new FormData(event.currentTarget))
    mutate({ input }, { onSuccess: ({ changed }) => changed.userErrors.length === 0 && empty() })
  }
  return (
    <details className="card kpi-form">
      <summary>{t('channel.add')}</summary>
      <form ref={form} onSubmit={send} autoComplete="off">
        <Field label={t('channel.name')} name="name" required />
        <Choice
          label={t('channel.kindField')}
          name="kind"
          options={channelKinds.map((value) => ({ value, text: t(`channel.kind.${value}`) }))}
          onPick={(value) => setKind(channelKinds.find((one) => one === value) ?? 'WEBHOOK')}
        />
        {fieldsOf[kind].map(({ name, secret, required }) => (
          <Field
            key={`${kind}/${name}`}
            label={t(`channel.field.${name}`)}
            name={name}
            required={required}
            {...(secret ? { type: 'password' as const } : {})}
          />
        ))}
        <Route />
        <fieldset className="incident-check" aria-label={t('channel.languages')}>
          {locales.map((lang) => (
            <label key={lang} className="incident-check">
              <input type="checkbox" name="locale" value={lang} defaultChecked /> {t(`incident.lang.${lang}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button" disabled={isPending}>
          {t('channel.save')}
        </button>
        <p className="muted small channel-hint">{t('channel.secretHint')}</p>
        <Outcome error={error} userErrors={data?.changed.userErrors} />
      </form>
    </details>
  )
}

/** What is sent this way. */
function Route() {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const chains = useMeta().data?.chains ?? []
  return (
    <>
      <Choice
        label={t('app.chain')}
        name="chain"
        options={[{ value: '', text: t('channel.anyChain') }, ...chains.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice
        label={t('alertRule.rule')}
        name="rule"
        options={[{ value: '', text: t('channel.anyRule') }, ...ruleNames.map((value) => ({ value, text: nameOf(value) }))]}
      />
      <Choice
        label={t('channel.mildest')}
        name="severity"
        options={(['WARNING', ...severities.filter((one) => one !== 'WARNING')] as const).map((value) => ({
          value,
          text: t(`incident.severity.${value}`),
        }))}
      />
      <Choice
        label={t('channel.level')}
        name="level"
        options={['0', '1', '2', '3'].map((level) => ({ value: level, text: t('incident.levels', { level }) }))}
      />
    </>
  )
}
