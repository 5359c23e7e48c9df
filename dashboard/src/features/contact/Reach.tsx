import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton.js'
import type { ContactRow } from './contact.graphql.js'

/** How a person is reached, ready to copy. */
export function Reach({ contact: { way, value } }: { readonly contact: Pick<ContactRow, 'way' | 'value'> }) {
  const { t } = useTranslation()
  const name = t(`contact.way.${way}`)
  return (
    <span className="contact-reach">
      <span className="muted small">{name}</span>
      {value === null ? (
        <span className="small channel-problem">{t('contact.unreadable')}</span>
      ) : (
        <>
          <span className="wrap">{value}</span>
          <CopyButton text={value} what={name} />
        </>
      )}
    </span>
  )
}
