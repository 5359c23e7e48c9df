import type { Words } from './zh-CN.js'

export const scheduleEn: Words['schedule'] = {
  title: 'Schedules',
  intro: 'From which block each schedule held, who came, who went, and in which order producers take their turns.',
  what: 'schedules',
  caption: 'Versions of the schedule, newest first',
  empty: 'No schedule yet',
  emptyHint: 'The schedule of the first block is listed here once that block is read.',
  version: 'Version',
  from: 'From',
  until: 'Until',
  joined: 'Joined',
  left: 'Left',
  order: 'Order',
  inForce: 'in force',
  readFromHere: 'reading begins here; it may have held before',
  announced: 'announced in',
  nobody: 'nobody',
  count_one: '{{count}} producer',
  count_other: '{{count}} producers',
  orderOf: 'Order of version {{version}}',
  names: 'names',
}
