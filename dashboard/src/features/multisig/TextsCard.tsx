import { useTranslation } from 'react-i18next'
import { type Locale, locales } from '../../format/locale.js'
import { Card } from '../../ui/Card.js'
import { CopyButton } from '../../ui/CopyButton.js'
import { CopyText } from './CopyText.js'
import type { TextKind } from './multisig.graphql.js'
import type { Detail } from './shapes.js'

/** Texts that may be sent now, by state: nobody is reminded of what needs nothing, nothing is announced before it is executed. */
function kindsOf({ state, pair }: Detail): readonly TextKind[] {
  if (state === 'OPEN') return ['MULTISIG_NOTICE', 'MULTISIG_NUDGE']
  if (state === 'READY') return ['MULTISIG_NOTICE']
  const whole = pair === null || pair.partner.state === 'EXECUTED'
  return state === 'EXECUTED' && whole ? ['MULTISIG_COMPLETION'] : []
}

/** Commands and texts, ready to be pasted. */
export function TextsCard({ multisig }: { readonly multisig: Detail }) {
  const { t } = useTranslation()
  const kinds = kindsOf(multisig)
  const commands = multisig.state === 'READY' ? [multisig.reviewCommand, multisig.executeCommand] : [multisig.reviewCommand]
  return (
    <Card title={t('multisig.texts')}>
      {multisig.endedAt === null
        ? commands.map((command) => (
            <p key={command} className="command">
              <code className="mono small wrap">{command}</code>
              <CopyButton text={command} what={t('multisig.command')} />
            </p>
          ))
        : null}
      {kinds.length === 0 ? <p className="muted small">{t('multisig.noTexts')}</p> : null}
      {kinds.map((kind) => (
        <div key={kind} className="text-kind">
          <h3>{t(`multisig.text.${kind}`)}</h3>
          <p className="button-row">
            {locales.map((lang: Locale) => (
              <CopyText key={lang} kind={kind} multisig={multisig.key} lang={lang} />
            ))}
          </p>
        </div>
      ))}
    </Card>
  )
}
