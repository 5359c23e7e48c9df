import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Facts } from '../../ui/Facts.js'
import { AccountName, BlockName } from '../../ui/Names.js'
import { Person } from '../../ui/Person.js'
import { Time } from '../../ui/Time.js'
import type { Profile } from './person.graphql.js'

export function ProfileCard({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { number, chain, name, about, invitedCount, rootAccount, controllerAccount, posts } = profile
  const unknown = <span className="muted">{t('common.unknown')}</span>
  return (
    <Card title={t('person.profile')} className="profile">
      <Facts
        look="figures"
        rows={[
          { label: t('person.no'), value: number },
          { label: t('motion.chain'), value: chain.name },
          ...(name === null ? [] : [{ label: t('person.saidName'), value: name }]),
          { label: t('person.joined'), value: <Joined profile={profile} /> },
          { label: t('person.inviter'), value: profile.joined?.inviter == null ? '—' : <Person person={profile.joined.inviter} /> },
          ...(profile.joined?.referrer == null
            ? []
            : [{ label: t('person.referrer'), value: <Person person={profile.joined.referrer} /> }]),
          { label: t('person.root'), value: rootAccount === null ? unknown : <AccountName account={rootAccount} copy /> },
          { label: t('person.controller'), value: controllerAccount === null ? unknown : <AccountName account={controllerAccount} copy /> },
          ...said(profile).map(({ label, value }) => ({
            label: t(label),
            value: typeof value === 'boolean' ? t(value ? 'person.yes' : 'person.no_') : value,
          })),
          { label: t('person.invited'), value: formatInteger(invitedCount, locale) },
          { label: t('person.posts'), value: formatInteger(posts.forumPosts, locale) },
          { label: t('person.threads'), value: formatInteger(posts.forumThreads, locale) },
          { label: t('person.discussion'), value: formatInteger(posts.discussionPosts, locale) },
        ]}
      />
      {about === null ? null : (
        <div className="foot-note">
          <p className="muted small">{t('person.about')}</p>
          <p className="said-text">{about}</p>
        </div>
      )}
    </Card>
  )
}

/** What is only there when somebody said it. */
function said({ verified, validatorAccount, joined }: Profile) {
  return [
    ...(verified === null ? [] : [{ label: 'person.verified' as const, value: verified }]),
    ...(joined?.founding === true ? [{ label: 'person.founding' as const, value: true }] : []),
    ...(validatorAccount === null ? [] : [{ label: 'person.validator' as const, value: <Unproven text={validatorAccount} /> }]),
  ]
}

function Unproven({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="mono wrap small">{text}</span>
      <span className="muted small"> {t('person.unproven')}</span>
    </>
  )
}

function Joined({ profile: { joined } }: { readonly profile: Profile }) {
  const { t } = useTranslation()
  if (joined === null) return <span className="muted">{t('common.unknown')}</span>
  return (
    <>
      {t(`person.joinedBy.${joined.by}`)} · <BlockName block={joined.source.block} />
      <span className="muted small">
        {' '}
        <Time at={joined.at} />
      </span>
    </>
  )
}
