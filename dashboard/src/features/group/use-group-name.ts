import i18next from 'i18next'
import { useTranslation } from 'react-i18next'

/** The name people use for a group; a group we have no word for is called as its pallet. */
export function useGroupName(): (pallet: string) => string {
  const { t } = useTranslation()
  return (pallet) => (i18next.exists(`group.names.${pallet}`) ? String(t(`group.names.${pallet}`, { defaultValue: pallet })) : pallet)
}
