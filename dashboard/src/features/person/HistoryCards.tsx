import { useTranslation } from 'react-i18next'
import { AccountName, BlockName } from '../../ui/Names.js'
import { Time } from '../../ui/Time.js'
import { PlainTable } from './PlainTable.js'
import type { Profile } from './person.graphql.js'

interface Span {
  readonly source: { readonly block: number }
  readonly fromAt: string
  readonly untilBlock: number | null
  readonly untilAt: string | null
}

/** The names and the accounts somebody had, with the blocks. */
export function HistoryCards({ profile: { handles, accounts } }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const times = [{ head: t('person.from') }, { head: t('person.until') }]
  return (
    <div className="columns even">
      <PlainTable
        title={t('person.handles')}
        nothing={t('person.noHandles')}
        columns={[{ head: t('person.handle') }, ...times]}
        rows={handles.map((span) => ({
          key: `${span.source.block}/${span.handle}`,
          cells: [<Handle key="handle" {...span} />, <From key="from" span={span} />, <Until key="until" span={span} />],
        }))}
      />
      <PlainTable
        title={t('person.accounts')}
        nothing={t('person.noAccounts')}
        columns={[{ head: t('person.account') }, { head: t('person.linkedAs') }, ...times]}
        rows={accounts.map((span) => ({
          key: `${span.role}/${span.source.block}/${span.account.id}`,
          cells: [
            <AccountName key="account" account={span.account} copy />,
            t(`person.accountRole.${span.role}`),
            <From key="from" span={span} />,
            <Until key="until" span={span} />,
          ],
        }))}
      />
    </div>
  )
}

function Handle({ handle, bytes }: { readonly handle: string; readonly bytes: string | null }) {
  const { t } = useTranslation()
  return (
    <>
      <span className={bytes === null ? 'person' : 'mono person'}>{handle}</span>
      {bytes === null ? null : <span className="muted small">{t('person.notText')}</span>}
    </>
  )
}

function From({ span: { source, fromAt } }: { readonly span: Span }) {
  return (
    <>
      <BlockName block={source.block} /> · <Time at={fromAt} />
    </>
  )
}

function Until({ span: { untilBlock, untilAt } }: { readonly span: Span }) {
  const { t } = useTranslation()
  if (untilBlock === null || untilAt === null) return <>{t('person.now')}</>
  return (
    <>
      <BlockName block={untilBlock} /> · <Time at={untilAt} />
    </>
  )
}
