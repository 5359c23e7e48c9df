import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Money } from '../../ui/Money.js'
import { AccountName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import type { Election } from './election.graphql.js'
import type { Finding } from './shapes.js'

/** Whether what was revealed is what was committed to, and whether the chain's count is the sum of it. */
export function FindingsCard({ election: { findings, votes } }: { readonly election: Election }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const checked = votes.verified + votes.refuted
  return (
    <Card title={t('election.checks')}>
      <p>
        {checked === 0
          ? t('election.noneChecked')
          : t('election.checked', {
              verified: formatInteger(votes.verified, locale),
              checked: formatInteger(checked, locale),
              revealed: formatInteger(votes.revealed, locale),
            })}
      </p>
      {findings.length === 0 ? <p className="muted small">{t('election.noFindings')}</p> : null}
      {findings.length === 0 ? null : (
        <ul className="election-findings">
          {findings.map((finding) => (
            <li key={`${finding.kind}/${finding.source.fact}/${finding.member?.key}`}>
              <FindingLine finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function FindingLine({ finding: { kind, member, voter, expected, stated, source } }: { readonly finding: Finding }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="strong">{t(`election.finding.${kind}`)}</span> <SourceMark source={source} />
      <span className="sentences muted small">
        {voter === null ? null : <AccountName account={voter} />}
        {member === null ? null : <Person person={member} />}
        {expected === null || stated === null ? null : (
          <span>
            {t('election.expected')} <Money amount={expected} unit /> · {t('election.stated')} <Money amount={stated} unit />
          </span>
        )}
      </span>
    </>
  )
}
