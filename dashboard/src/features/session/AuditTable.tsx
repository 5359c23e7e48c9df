import { useTranslation } from 'react-i18next'
import { Time } from '../../ui/Time.js'
import type { AuditLine } from './audit.graphql.js'

const reasons = ['WRONG', 'LOCKED', 'UNAUTHENTICATED', 'FORBIDDEN'] as const
const isReason = (reason: string): reason is (typeof reasons)[number] => reasons.some((one) => one === reason)

/** Newest first; a narrow window scrolls the table, not the page. */
export function AuditTable({ lines }: { readonly lines: readonly AuditLine[] }) {
  const { t } = useTranslation()
  return (
    <section className="scroll-x" aria-label={t('audit.title')}>
      <table className="table audit">
        <caption className="hidden">{t('audit.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('audit.at')}</th>
            <th scope="col">{t('audit.actor')}</th>
            <th scope="col">{t('audit.action')}</th>
            <th scope="col">{t('audit.subject')}</th>
            <th scope="col">{t('audit.outcome')}</th>
            <th scope="col">{t('audit.address')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ line: { at, actor, via, action, subject, outcome, reason, address } }: { readonly line: AuditLine }) {
  const { t } = useTranslation()
  return (
    <tr>
      <td>
        <Time at={at} />
      </td>
      <th scope="row">
        {actor ?? t('audit.stranger')}
        <span className="muted small audit-via">{t(`audit.via.${via}`)}</span>
      </th>
      <td>
        <code>{action}</code>
      </td>
      <td className="audit-subject">{subject ?? '—'}</td>
      <td>
        <span className={outcome === 'DONE' ? 'tag good' : 'tag bad'}>{t(`audit.${outcome}`)}</span>
        {reason === null ? null : <span className="muted small audit-via">{isReason(reason) ? t(`audit.reason.${reason}`) : reason}</span>}
      </td>
      <td className="muted">{address === null ? '—' : <code>{address.slice(0, 8)}</code>}</td>
    </tr>
  )
}
