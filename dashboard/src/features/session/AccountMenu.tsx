import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asking } from '../../graphql/client.js'
import { Reason } from '../../ui/Failed.js'
import { Popover } from '../../ui/Popover.js'
import { viewerOperation } from './session.graphql.js'
import { signOut } from './session-requests.js'
import { useViewer } from './useViewer.js'

/** Who is signed in, and the way out; the way in for everybody else. */
export function AccountMenu() {
  const { t } = useTranslation()
  const { viewer } = useViewer()
  if (viewer === undefined) {
    return (
      <Link to="/sign-in" className="badge-button">
        {t('session.signIn')}
      </Link>
    )
  }
  return (
    <Popover label={t('session.account', { name: viewer.name })} trigger={viewer.name} className="badge-button">
      <p>{t('session.signedInAs', { name: viewer.name })}</p>
      <p className="muted">{t(`session.role.${viewer.role}`)}</p>
      <p>
        <Link to="/audit" className="text-link">
          {t('audit.title')}
        </Link>
      </p>
      <Leave />
    </Popover>
  )
}

function Leave() {
  const { t } = useTranslation()
  const client = useQueryClient()
  // What only a viewer may read leaves the page with the viewer; asking for it again would be refused.
  const forget = () => client.setQueryData(asking(viewerOperation, {}).queryKey, { viewer: null })
  const leaving = useMutation({ mutationFn: signOut, onSuccess: forget })
  return (
    <>
      <button type="button" className="button" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {t('session.signOut')}
      </button>
      {leaving.error === null ? null : <Reason error={leaving.error} />}
    </>
  )
}
