/** How the types of votes for producers are reached from the root. */
export const votePaths: Record<string, string> = {
  ProducerFixedVote: 'producerFixedVotes(chain: "alpha") { nodes { @ } }',
  ProducerFixedVoteConnection: 'producerFixedVotes(chain: "alpha") { @ }',
  ProducerFixedVoteEdge: 'producerFixedVotes(chain: "alpha") { edges { @ } }',
  ProducerPlace: 'producerRanking(chain: "alpha") { entries { @ } }',
  ProducerRankChange: 'producerRankChanges(chain: "alpha") { nodes { @ } }',
  ProducerRankChangeConnection: 'producerRankChanges(chain: "alpha") { @ }',
  ProducerRankChangeEdge: 'producerRankChanges(chain: "alpha") { edges { @ } }',
  ProducerRanking: 'producerRanking(chain: "alpha") { @ }',
  ProducerRankingCurve: 'producerRankingOverTime(chain: "alpha") { @ }',
  ProducerRankPoint: 'producerRankingOverTime(chain: "alpha") { producers { points { @ } } }',
  ProducerRankSeries: 'producerRankingOverTime(chain: "alpha") { producers { @ } }',
  ProducerVote: 'producerVotes(chain: "alpha") { nodes { @ } }',
  ProducerVoteConnection: 'producerVotes(chain: "alpha") { @ }',
  ProducerVoteEdge: 'producerVotes(chain: "alpha") { edges { @ } }',
}
