const every = ['joystream', 'collective', 'eosc', 'antelope'] as const

/** The main pages, in their order, and the kinds of chains that have something on them. */
const pages = [
  { to: '/incidents', title: 'incident.title', profiles: every },
  { to: '/council', title: 'council.title', profiles: ['joystream'] },
  { to: '/elections', title: 'election.title', profiles: ['joystream'] },
  { to: '/proposals', title: 'nav.proposals', profiles: ['joystream', 'collective'] },
  { to: '/leaderboard', title: 'leaderboard.title', profiles: ['joystream'] },
  { to: '/budget', title: 'budget.title', profiles: ['joystream'] },
  { to: '/kpi', title: 'kpi.title', profiles: ['joystream', 'records'] },
  { to: '/spending', title: 'spending.title', profiles: ['joystream', 'records'] },
  { to: '/report', title: 'document.title', profiles: ['joystream', 'records'] },
  { to: '/groups', title: 'group.title', profiles: ['joystream'] },
  { to: '/people', title: 'person.title', profiles: ['joystream'] },
  { to: '/members', title: 'nav.members', profiles: ['collective'] },
  { to: '/history', title: 'history.title', profiles: ['joystream', 'records'] },
  { to: '/findings', title: 'finding.title', profiles: ['joystream', 'records'] },
  { to: '/validators', title: 'validator.title', profiles: ['joystream'] },
  { to: '/producers', title: 'producer.title', profiles: ['eosc', 'antelope'] },
  { to: '/schedules', title: 'schedule.title', profiles: ['eosc', 'antelope'] },
  { to: '/multisigs', title: 'multisig.title', profiles: ['eosc', 'antelope'] },
  { to: '/votes', title: 'producerVote.title', profiles: ['eosc', 'antelope'] },
  { to: '/contracts', title: 'contract.title', profiles: ['eosc', 'antelope'] },
  { to: '/fund', title: 'fund.title', profiles: ['eosc'] },
] as const

/** Pages that chains of these profiles have; what both have stands once. */
export function pagesOf(profiles: readonly string[]) {
  return pages.filter((page) => profiles.some((profile) => page.profiles.some((one) => one === profile)))
}
