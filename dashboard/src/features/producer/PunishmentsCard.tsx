import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { BlockName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import { ProducerName } from './ProducerName.js'
import type { Punishment } from './producer.graphql.js'

interface Props {
  readonly chain: string
  readonly punishments: readonly Punishment[]
}

/** Who asked to punish a producer, and who agreed. */
export function PunishmentsCard({ chain, punishments }: Props) {
  const { t } = useTranslation()
  if (punishments.length === 0) return null
  return (
    <Card title={t('producer.punishments')} flush>
      <div className="scroll-x">
        <table className="table compact">
          <caption className="hidden">{t('producer.punishments')}</caption>
          <thead>
            <tr>
              {(['proposer', 'when', 'approvals', 'validUntil', 'punishmentState'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`producer.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {punishments.map((punishment) => (
              <Row key={punishment.source.fact} chain={chain} punishment={punishment} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

function Row({ chain, punishment }: { readonly chain: string; readonly punishment: Punishment }) {
  const { t } = useTranslation()
  const { proposer, proposedAt, approvals, needed, until, state, source } = punishment
  return (
    <tr>
      <th scope="row">{proposer === null ? '—' : <ProducerName chain={chain} name={proposer.address} />}</th>
      <td className="nowrap">
        {proposedAt === null ? '—' : <Time at={proposedAt} absolute />} <SourceMark source={source} />
      </td>
      <td>
        <span className="tabular">
          {needed === null ? approvals.length : t('producer.approvedOf', { given: approvals.length, needed })}
        </span>
        <span className="small muted approvers">{approvals.map(({ address }) => address).join(t('producer.separator'))}</span>
      </td>
      <td>{until === null ? '—' : <BlockName block={until} />}</td>
      <td>{t(`producer.punishmentStateName.${state}`)}</td>
    </tr>
  )
}
