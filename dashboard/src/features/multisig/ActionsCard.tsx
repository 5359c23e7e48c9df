import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { LongText } from '../../ui/LongText.js'
import type { Action } from './shapes.js'

/** What would be run, as the ABI reads it. */
export function ActionsCard({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('multisig.actions')}>
      {actions.map((action, i) => (
        <section key={i} className="msig-action">
          <h3 className="mono">
            {action.account}::{action.name}
          </h3>
          <p className="muted small">
            {t('multisig.runsWith')} <span className="mono wrap">{action.authorization.join(', ')}</span>
          </p>
          {action.data === null ? (
            <>
              <p className="muted small">{t('multisig.unread')}</p>
              {action.hex === null ? null : <LongText text={action.hex} />}
            </>
          ) : (
            <pre className="code-block">{JSON.stringify(action.data, null, 2)}</pre>
          )}
        </section>
      ))}
    </Card>
  )
}
