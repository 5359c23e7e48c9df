import { builder } from './builder.js'
import { eosOf } from './ids.js'

const vote = { voter: 'alice', producer: 'bp.one' }

export const producerVoteSet = builder('producer-vote.set', { ...vote, stake: eosOf(100_000) })
export const producerVoteMoved = builder('producer-vote.moved', { voter: 'alice', from: 'bp.one', to: 'bp.two', stake: eosOf(40_000) })
export const producerVoteChosen = builder('producer-vote.chosen', { voter: 'alice', proxy: null, producers: ['bp.one', 'bp.two'] })
export const producerVoteFixed = builder('producer-vote.fixed', { ...vote, term: 'fvote.b', stake: eosOf(50_000) })
export const producerVoteFixMoved = builder('producer-vote.fix-moved', { voter: 'alice', key: '3', producer: 'bp.two' })
export const producerVoteFixEnded = builder('producer-vote.fix-ended', { voter: 'alice', key: '3' })
export const producerVoteStated = builder('producer-vote.stated', {
  voter: 'alice',
  votes: [{ producer: 'bp.one', stake: eosOf(100_000), unstaking: eosOf(0) }],
  fixed: [{ key: '3', producer: 'bp.one', term: 'fvote.b', stake: eosOf(50_000), from: 1, until: 500, withdrawn: false }],
})
export const producerVoteCounted = builder('producer-vote.counted', { voters: 1, asked: 1 })
