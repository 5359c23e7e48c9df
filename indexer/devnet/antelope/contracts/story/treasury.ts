import type { Moment } from '../../contract.js'
import { assetText, tokens } from '../assets.js'
import { budgetAccount, motions, sections, takecoins } from '../budget/tables.js'
import { daysInBlocks } from '../periods.js'
import { action, acts, lettersOf } from './acting.js'
import { live } from './lives.js'
import { producersAsked } from './proposals.js'
import type { Part, Teller } from './story.js'

/** What is asked for, and what becomes of it. */
interface Wish {
  readonly proposer: string
  readonly title: string
  readonly content: string
  /** Whole tokens. */
  readonly amount: number
  readonly fate: 'paid' | 'in-parts' | 'refused' | 'split' | 'forgotten' | 'turned-down' | 'unclaimed' | 'coin-refused' | 'changed-mind'
  readonly isClosed: boolean
}

const fates = ['paid', 'in-parts', 'refused', 'split', 'forgotten', 'turned-down', 'unclaimed', 'coin-refused', 'changed-mind'] as const

/** People ask the budget for money; the secretariat asks every month. */
export function createTreasuryStory(teller: Teller): Part {
  const { settings, random, cast, at } = teller
  const month = daysInBlocks(30, settings)
  const pause = daysInBlocks(6, settings)
  at(5, () => acts(budgetAccount, budgetAccount, 'handover', { committeers: cast.committee, memo: 'the first committee' }))
  let bag: (typeof fates)[number][] = []
  let next = 66
  let count = 0
  return ({ height }) => {
    if (height % month === 70 % month) salary(teller, height, Math.floor(height / month) + 1)
    if (height % (3 * month) === 2 * month) renew(teller, height)
    if (height < next) return
    next = height + random.wait(pause)
    if (bag.length === 0) bag = random.shuffled(fates)
    const fate = bag.pop() ?? 'paid'
    const amount = random.int(200, 9000)
    const title = `${random.pick(['Wallet', 'Block explorer', 'Translation', 'Meetup', '社区活动'])} no. ${++count}`
    const wish: Wish = {
      proposer: random.pick(cast.builders),
      title,
      content: `What we need for it: ${amount}`,
      amount,
      fate,
      isClosed: random.chance(0.6),
    }
    pursue(teller, height, wish)
  }
}

/** Ten thousand for each of four and every month; once in a while less is asked for, or nothing. */
function salary(teller: Teller, height: number, month: number): void {
  const [proposer = ''] = teller.cast.secretaries
  if (month % 7 === 4) return
  const amount = month % 7 === 2 ? 30_000 : 40_000
  const title = `Salary of the secretariat, month ${month}`
  pursue(teller, height, { proposer, title, content: '秘书处工资', amount, fate: 'paid', isClosed: true })
}

/** The producers elect another committee. */
function renew(teller: Teller, height: number): void {
  const { cast, random, settings } = teller
  const committeers = [...cast.committee.slice(1), random.pick(cast.voters)]
  const actions = [action(budgetAccount, budgetAccount, 'handover', { committeers, memo: 'a new committee' })]
  const lasts = daysInBlocks(5, settings)
  live(
    teller,
    height,
    { proposer: cast.builders[0] ?? '', proposal: `handover.${'abcde'[height % 5]}`, actions, lasts, asked: producersAsked },
    { goal: 'execute' },
  )
}

function pursue(teller: Teller, height: number, wish: Wish): void {
  const { settings, at } = teller
  const { proposer, title, content, amount } = wish
  const quantity = assetText(tokens(amount, settings.core), settings.core)
  at(height, () => ({
    ...acts(proposer, budgetAccount, 'propose', { proposer, title, content, quantity }),
    onTaken: () => at(height + 1, (moment) => void decide(teller, moment, wish)),
  }))
}

function committeeOf({ tables }: Moment): readonly string[] {
  return tables.rows(budgetAccount, budgetAccount, 'committee').flatMap(({ member }) => (Array.isArray(member) ? member.map(String) : []))
}

/** How many of five say yes and how many no. */
const counts: Readonly<Record<Wish['fate'], readonly [number, number]>> = {
  paid: [4, 0],
  'in-parts': [5, 0],
  refused: [1, 3],
  split: [3, 1],
  forgotten: [2, 0],
  'turned-down': [4, 0],
  unclaimed: [4, 1],
  'coin-refused': [4, 0],
  'changed-mind': [4, 0],
}

function decide(teller: Teller, moment: Moment, wish: Wish): void {
  const { random, at } = teller
  const motion = motions.all(moment.tables).findLast((each) => each.proposer === wish.proposer && each.title === wish.title)
  if (motion === undefined) return
  const { id, approve_end_block_num: until } = motion
  const members = random.shuffled(committeeOf(moment))
  const [yes, no] = counts[wish.fate]
  const time = Math.max(2, until - moment.height - 2)
  const say = (member: string, name: 'approve' | 'unapprove', height: number) =>
    at(height, () => acts(member, budgetAccount, name, { approver: member, id, memo: name === 'approve' ? '' : 'not now' }))
  for (const [i, member] of members.slice(0, yes + no).entries()) {
    const height = moment.height + random.int(1, Math.max(1, Math.floor(time / 2)))
    if (wish.fate === 'changed-mind' && i === 0) say(member, 'unapprove', moment.height)
    say(member, i < yes ? 'approve' : 'unapprove', height)
  }
  // Too late to count.
  say(members.at(-1) ?? '', 'approve', until + 1)
  if (wish.fate === 'turned-down') turnDown(teller, moment.height + Math.floor(time / 4), id)
  afterPublicity(teller, until, id, wish)
}

/** Only the producers together can, and their decision is carried out where no block shows it. */
function turnDown(teller: Teller, height: number, id: number): void {
  const { cast, settings } = teller
  const actions = [action(budgetAccount, budgetAccount, 'turndown', { id, memo: 'objection of the producers' })]
  const draft = {
    proposer: cast.builders[1] ?? '',
    proposal: `down.${lettersOf(id)}`,
    actions,
    lasts: daysInBlocks(5, settings),
    asked: producersAsked,
  }
  live(teller, height, draft, { goal: 'execute' })
}

function afterPublicity(teller: Teller, until: number, id: number, wish: Wish): void {
  const { random, at, settings } = teller
  const { proposer, fate } = wish
  // Somebody cannot wait.
  if (random.chance(0.2)) at(until - 1, () => claim(teller, id, wish, 1))
  const parts = fate === 'in-parts' ? 3 : fate === 'paid' || fate === 'coin-refused' || fate === 'changed-mind' ? 1 : 0
  const coinTime = daysInBlocks(7, settings)
  for (let part = 0; part < parts; part++) collect(teller, until + 2 + part * coinTime, id, wish, parts)
  const end = until + 6 + Math.max(1, parts) * coinTime
  // Some leave their rows for long.
  const rest = wish.isClosed ? random.int(1, coinTime) : daysInBlocks(60, settings)
  at(end + rest, () => acts(proposer, budgetAccount, 'closemotion', { id, memo: '' }))
}

function claim({ settings: { core } }: Teller, id: number, { proposer, amount, title }: Wish, parts: number) {
  const quantity = assetText(tokens(Math.floor(amount / parts), core), core)
  return acts(proposer, budgetAccount, 'takecoin', { proposer, montion_id: id, content: title, quantity })
}

/** Asks for money, and the committee says yes or no to that too. */
function collect(teller: Teller, height: number, id: number, wish: Wish, parts: number): void {
  const { at, random, settings } = teller
  const { proposer } = wish
  const answer = (moment: Moment) => {
    const coin = takecoins.all(moment.tables, proposer).findLast((each) => each.montion_id === id && each.section === sections.pending)
    if (coin === undefined) return
    const members = random.shuffled([...coin.requested])
    const name = wish.fate === 'coin-refused' ? 'unagreecoin' : 'agreecoin'
    for (const approver of members) {
      const when = moment.height + random.int(1, Math.max(1, Math.floor(daysInBlocks(5, settings))))
      at(when, () => acts(approver, budgetAccount, name, { approver, proposer, id: coin.id, memo: '' }))
    }
    const rest = wish.isClosed ? 2 : daysInBlocks(50, settings)
    at(coin.end_block_num + rest, () => acts(proposer, budgetAccount, 'closecoin', { proposer, id: coin.id, memo: '' }))
  }
  at(height, () => ({ ...claim(teller, id, wish, parts), onTaken: () => at(height + 1, (moment) => void answer(moment)) }))
}
