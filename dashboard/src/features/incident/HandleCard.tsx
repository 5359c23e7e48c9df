import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatOffset } from '../../format/time.js'
import { serverNow } from '../../shell/clock.js'
import { useZone } from '../../shell/use-times.js'
import { Card } from '../../ui/Card.js'
import { Choice, Field } from '../kpi/Field.js'
import { textOf } from '../kpi/read-form.js'
import { useViewer } from '../session/useViewer.js'
import { ChangeForm } from './ChangeForm.js'
import {
  acknowledgeOperation,
  announceOperation,
  causeOperation,
  closeOperation,
  noteOperation,
  supportOperation,
} from './change.graphql.js'
import { announcementOf, linesOf, momentOf } from './read-form.js'
import type { Detail } from './shapes.js'

/** What a person can do about an incident; only for those who may. */
export function HandleCard({ incident }: { readonly incident: Detail }) {
  const { t } = useTranslation()
  const { may } = useViewer()
  return (
    <Card title={t('incident.handle')}>
      {incident.awaitsAnnouncement ? <p className="incident-due">{t('incident.awaitsAnnouncement')}</p> : null}
      {may('OPERATOR') ? (
        <div className="incident-forms">
          <Acknowledge incident={incident} />
          <Support incident={incident} />
          <Words incident={incident} />
          {may('DEPUTY') ? <Announce incident={incident} /> : null}
          <Close incident={incident} />
        </div>
      ) : (
        <p className="muted small">
          {t('incident.signInToHandle')}{' '}
          <Link to="/sign-in" className="text-link">
            {t('session.signIn')}
          </Link>
        </p>
      )}
    </Card>
  )
}

interface Props {
  readonly incident: Detail
}

function Acknowledge({ incident: { key } }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <ChangeForm
      title={t('incident.acknowledge')}
      operation={acknowledgeOperation}
      incident={key}
      read={(form) => ({ note: textOf(form, 'note'), ...momentOf(form, 'until', zone) })}
    >
      <Field label={t('incident.note')} name="note" rows={2} required />
      <Field label={t('incident.eta', { zone: formatOffset(serverNow(), zone) })} name="until" type="datetime-local" />
    </ChangeForm>
  )
}

function Support({ incident: { key } }: Props) {
  const { t } = useTranslation()
  return (
    <ChangeForm
      title={t('incident.support')}
      operation={supportOperation}
      incident={key}
      read={(form) => ({ symptom: textOf(form, 'symptom'), evidence: linesOf(textOf(form, 'evidence')) })}
    >
      <Field label={t('incident.symptom')} name="symptom" rows={2} required />
      <Field label={t('incident.evidenceLinks')} name="evidence" rows={2} />
    </ChangeForm>
  )
}

function Words({ incident: { key, cause } }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <ChangeForm title={t('incident.noteAdd')} operation={noteOperation} incident={key} read={(form) => ({ note: textOf(form, 'note') })}>
        <Field label={t('incident.note')} name="note" rows={2} required />
      </ChangeForm>
      <ChangeForm
        title={t('incident.causeSet')}
        operation={causeOperation}
        incident={key}
        read={(form) => ({ cause: textOf(form, 'cause') })}
      >
        <Field label={t('incident.cause')} name="cause" rows={2} value={cause ?? ''} />
      </ChangeForm>
    </>
  )
}

function Announce({ incident: { key, open } }: Props) {
  const { t } = useTranslation()
  const kinds = open ? (['DOWN', 'UP'] as const) : (['UP', 'DOWN'] as const)
  return (
    <ChangeForm title={t('incident.announce')} operation={announceOperation} incident={key} read={announcementOf}>
      <Choice
        label={t('incident.announceWhat')}
        name="what"
        options={kinds.map((value) => ({ value, text: t(`incident.announced.${value}`) }))}
      />
      <Choice
        label={t('incident.announceLang')}
        name="lang"
        options={(['zh-CN', 'en'] as const).map((value) => ({ value, text: t(`incident.lang.${value}`) }))}
      />
      <Field label={t('incident.announcePlace')} name="place" required />
      <Field label={t('incident.announceUrl')} name="url" type="url" />
    </ChangeForm>
  )
}

function Close({ incident: { key } }: Props) {
  const { t } = useTranslation()
  return (
    <ChangeForm
      title={t('incident.close')}
      operation={closeOperation}
      incident={key}
      read={(form) => ({ note: textOf(form, 'note'), falseAlarm: form.has('falseAlarm') })}
    >
      <Field label={t('incident.note')} name="note" rows={2} />
      <label className="incident-check">
        <input type="checkbox" name="falseAlarm" /> {t('incident.falseAlarm')}
      </label>
    </ChangeForm>
  )
}
