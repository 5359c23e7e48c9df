import type { Thresholds } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { AlertSeverity } from '../incident/enums.js'

const AlertBound = builder.enumType('AlertBound', {
  description: 'Which values are the bad ones.',
  values: {
    LEAST: { value: 'least', description: 'Those from the threshold upwards.' },
    MOST: { value: 'most', description: 'Those from the threshold downwards.' },
  } as const,
})

export const AlertThresholds = builder.objectRef<Thresholds>('AlertThresholds').implement({
  description: 'From which values on a rule speaks.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Number of the entry that set them; 0 for those that come with the rule.' }),
    bound: t.expose('bound', { type: AlertBound, description: 'Which values are the bad ones.' }),
    suspected: t.exposeFloat('suspected', { nullable: true, description: 'From here on suspected; null where the rule suspects nothing.' }),
    confirmed: t.exposeFloat('confirmed', { description: 'From here on certain.' }),
    severity: t.expose('severity', { type: AlertSeverity, description: 'How bad it is then.' }),
    critical: t.exposeFloat('critical', { nullable: true, description: 'From here on critical; null where it never becomes worse.' }),
    resolvedAfter: t.exposeInt('resolvedAfter', { description: 'Good results in a row until it is over.' }),
  }),
})
