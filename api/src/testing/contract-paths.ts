/** How the types of contracts are reached from the root. */
export const contractPaths: Record<string, string> = {
  ContractChange: 'contractChanges(chain: "alpha") { nodes { @ } }',
  ContractChangeConnection: 'contractChanges(chain: "alpha") { @ }',
  ContractChangeEdge: 'contractChanges(chain: "alpha") { edges { @ } }',
  UnreadAction: 'unreadActions(chain: "alpha") { nodes { @ } }',
  UnreadActionConnection: 'unreadActions(chain: "alpha") { @ }',
  UnreadActionEdge: 'unreadActions(chain: "alpha") { edges { @ } }',
}
