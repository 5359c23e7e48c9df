import { type Subject, wordsOf } from './subject.js'

export const decrees: Subject = {
  async told(db) {
    const rows = await db.selectFrom('decree').selectAll().execute()
    return rows.map(({ height, decree, text, length, account, amount }) => ({ height, decree, text, length, account, amount }))
  },
  truth: ({ decrees: all }) =>
    all.map(({ block, decree, text, length, account, amount }) => ({
      ...{ height: block, decree, text: text === null ? null : wordsOf(text), length, account, amount },
    })),
}

export const remarks: Subject = {
  async told(db) {
    const rows = await db.selectFrom('remark').selectAll().execute()
    return rows.map(({ height, role, workingGroup, worker, member, message, account, amount }) => ({
      ...{ height, role, group: workingGroup, worker: worker === null ? null : Number(worker) },
      ...{ member: member === null ? null : Number(member), message, account, amount },
    }))
  },
  truth: ({ remarks: all }) =>
    all.map(({ block, role, group, worker, member, message, account, amount }) => ({
      ...{ height: block, role, group, worker, member, message: wordsOf(message), account, amount },
    })),
}
