const open = 'multisig(key: "alpha:alice:open:30.1")'
const code = 'multisig(key: "alpha:alice:p.upcode:40.1")'

/** How the types of multisigs are reached from the root. */
export const multisigPaths: Record<string, string> = {
  Multisig: `${open} { @ }`,
  MultisigAction: `${open} { actions { @ } }`,
  MultisigApproval: `${open} { approvals { @ } }`,
  MultisigConnection: 'multisigs(chain: "alpha") { @ }',
  MultisigEdge: 'multisigs(chain: "alpha") { edges { @ } }',
  MultisigEvidence: `${code} { evidence { @ } }`,
  MultisigGroups: `${open} { groups { @ } }`,
  MultisigNeed: `${open} { needs { @ } }`,
  MultisigPair: `${code} { pair { @ } }`,
  MultisigStep: `${open} { steps { @ } }`,
  MultisigWeight: `multisig(key: "alpha:dora:desk:21.1") { needs { accounts { @ } } }`,
}
