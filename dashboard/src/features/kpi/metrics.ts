/** What a KPI can have computed from the chain, by the names of the API. */
export const metricNames = [
  'council-participation',
  'proposals-decided-within',
  'proposals-expired',
  'proposals-full',
  'lead-vacancy',
  'leads-hired',
  'workers-hired',
  'budget-spent',
  'councillor-pay-owed',
  'validator-uptime',
  'validators-least',
  'block-time',
  'forum-posts',
  'members-total',
] as const
