import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ruleNames } from '../alert-rule/rule-names.js'
import { useRuleWords } from '../alert-rule/use-rule-words.js'
import { severities } from '../incident/shapes.js'
import { Choice } from '../kpi/Field.js'
import { useMeta } from '../meta/useMeta.js'
import type { ChannelRow } from './channel.graphql.js'

type Route = ChannelRow['routes'][number]
const usual: Route = { chain: null, rule: null, severity: 'WARNING', level: 0 }

/** What is sent this way: whatever one of the lines lets through. */
export function Routes({ routes }: { readonly routes: readonly Route[] }) {
  const { t } = useTranslation()
  const [lines, setLines] = useState(() => routes.map((route, id) => ({ id, route })))
  const add = () => setLines([...lines, { id: Math.max(-1, ...lines.map(({ id }) => id)) + 1, route: usual }])
  return (
    <fieldset className="channel-routes">
      <legend className="small">{t('channel.hears')}</legend>
      {lines.map(({ id, route }) => (
        <div key={id} className="channel-route">
          <RouteFields route={route} />
          <button type="button" className="button" onClick={() => setLines(lines.filter((line) => line.id !== id))}>
            {t('channel.routeRemove')}
          </button>
        </div>
      ))}
      {lines.length === 0 ? <p className="muted small">{t('channel.hearsNothing')}</p> : null}
      <button type="button" className="button" onClick={add}>
        {t('channel.routeAdd')}
      </button>
    </fieldset>
  )
}

function RouteFields({ route }: { readonly route: Route }) {
  const { t } = useTranslation()
  const { nameOf } = useRuleWords()
  const chains = useMeta().data?.chains ?? []
  return (
    <>
      <Choice
        label={t('app.chain')}
        name="chain"
        value={route.chain ?? ''}
        options={[{ value: '', text: t('channel.anyChain') }, ...chains.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice
        label={t('alertRule.rule')}
        name="rule"
        value={route.rule ?? ''}
        options={[{ value: '', text: t('channel.anyRule') }, ...ruleNames.map((value) => ({ value, text: nameOf(value) }))]}
      />
      <Choice
        label={t('channel.mildest')}
        name="severity"
        value={route.severity}
        options={severities.map((value) => ({ value, text: t(`incident.severity.${value}`) }))}
      />
      <Choice
        label={t('channel.level')}
        name="level"
        value={String(route.level)}
        options={['0', '1', '2', '3'].map((level) => ({ value: level, text: t('incident.levels', { level }) }))}
      />
    </>
  )
}
