import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { type Subject, wordsOf } from './subject.js'

export const memberships: Subject = {
  async told(db) {
    const rows = await db.selectFrom('member').selectAll().execute()
    return rows.map((row) => ({
      ...{ member: Number(row.member), joined: row.joinedHeight, by: row.joinedBy },
      inviter: row.inviter === null ? null : Number(row.inviter),
      ...{ handle: row.handle, root: row.rootAccount, controller: row.controllerAccount },
    }))
  },
  truth: ({ members }) =>
    members.map(({ id, joined, inviter, handles: all, roots, controllers }) => ({
      ...{ member: id, joined, by: inviter === null ? 'purchase' : 'invitation', inviter },
      handle: wordsOf(all.at(-1)?.handle ?? ''),
      ...{ root: roots.at(-1)?.account, controller: controllers.at(-1)?.account },
    })),
}

/** Each entry of a list lasts until the next one. */
const spans = <T extends { readonly block: number }>(list: readonly T[]) =>
  list.map((each, i) => ({ ...each, until: list[i + 1]?.block ?? null }))

export const handles: Subject = {
  async told(db) {
    const rows = await db.selectFrom('memberHandleSpan').selectAll().execute()
    return rows.map(({ member, handle, height, untilHeight }) => ({ member: Number(member), handle, from: height, until: untilHeight }))
  },
  truth: ({ members }) =>
    members.flatMap(({ id, handles: all }) =>
      spans(all).map(({ handle, block, until }) => ({ member: id, handle: wordsOf(handle), from: block, until })),
    ),
}

export const accounts: Subject = {
  async told(db) {
    const rows = await db.selectFrom('memberAccountSpan').selectAll().execute()
    return rows.map(({ member, role, account, height, untilHeight }) => ({
      ...{ member: Number(member), role, account, from: height, until: untilHeight },
    }))
  },
  truth: ({ members }) => members.flatMap(accountsOf),
}

function accountsOf({ id, roots, controllers, stakingAccounts }: JoystreamLedger['members'][number]) {
  const own = (role: string, list: typeof roots) =>
    spans(list).map(({ account, block, until }) => ({ member: id, role, account, from: block, until }))
  const staking = stakingAccounts.flatMap(({ account, confirmed }) =>
    confirmed === null ? [] : [{ member: id, role: 'staking', account, from: confirmed, until: null }],
  )
  return [...own('root', roots), ...own('controller', controllers), ...staking]
}

export const threads: Subject = {
  async told(db) {
    const rows = await db.selectFrom('thread').selectAll().execute()
    return rows.map(({ space, thread, author, height }) => ({ space, id: Number(thread), author: Number(author), height }))
  },
  truth: ({ threads: all }) => all.map(({ space, id, author, block }) => ({ space, id, author, height: block })),
}

export const posts: Subject = {
  async told(db) {
    const rows = await db.selectFrom('post').selectAll().execute()
    return rows.map(({ space, post, thread, author, height, text }) => ({
      ...{ space, id: Number(post), thread: Number(thread), author: Number(author), height, text },
    }))
  },
  truth: ({ posts: all }) =>
    all.map(({ space, id, thread, author, block, text }) => ({ space, id, thread, author, height: block, text: wordsOf(text) })),
}
