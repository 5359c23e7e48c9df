/** Words of the texts about multisigs. */
export interface MultisigWords {
  readonly noticeTitle: (chain: string) => string
  readonly dear: string
  readonly launched: (who: string, what: string) => string
  readonly review: string
  readonly perform: string
  readonly remarks: string
  readonly secretariat: (term: string | null) => string
  readonly proposal: string
  readonly initiator: string
  readonly hash: string
  readonly expires: string
  readonly fee: string
  readonly approvalFee: string
  readonly signatures: string
  readonly signers: string
  readonly missing: string
  readonly item: string
  readonly content: string
  readonly actions: string
  readonly runsWith: string
  readonly nobody: string
  readonly unread: string
  readonly unknown: string
  readonly each: (name: string) => string
  readonly onlyYours: string
  readonly pairNote: string
  readonly expiryNote: (at: string) => string
  readonly nudgeTitle: (what: string) => string
  readonly nudge: (names: string) => string
  readonly progress: (have: string, need: string) => string
  readonly completionTitle: (what: string) => string
  readonly completed: (at: string, what: string) => string
  readonly result: string
  readonly changes: string
  readonly meaning: string
  readonly toWrite: string
  readonly evidence: string
  readonly block: string
  readonly blockBetween: (from: number, until: number) => string
  readonly executedBlock: string
  readonly receipt: string
  readonly signedOf: string
  readonly from: string
  readonly to: string
  readonly codeOf: (account: string) => string
  readonly abiOf: (account: string) => string
  readonly grounds: Readonly<Record<string, string>>
  readonly comma: string
}

export const multisigEn: MultisigWords = {
  noticeTitle: (chain) => `${chain} mainnet multi-signature notification`,
  dear: 'Dear Nodes,',
  launched: (who, what) => `${what}, proposed by ${who}, has launched the multi-sig on the chain. Please complete the multi-sig commands.`,
  review: 'View Multi-Sig Content',
  perform: 'Perform Multi-Sig',
  remarks: 'Time and remarks',
  secretariat: (term) => (term === null ? 'The Secretariat' : `The ${ordinal(term)} Secretariat`),
  proposal: 'Proposal',
  initiator: 'Initiator',
  hash: 'Hash of the packed transaction (sha256)',
  expires: 'Expires',
  fee: 'Fee of the transaction',
  approvalFee: 'Fee of each signature',
  signatures: 'Signed / needed',
  signers: 'Signed by',
  missing: 'Not signed by',
  item: 'Item',
  content: 'Content',
  actions: 'Actions',
  runsWith: 'Runs with',
  nobody: 'nobody',
  unread: '(no ABI reads it)',
  unknown: 'not known',
  each: (name) => name,
  onlyYours: 'Each node runs only the command that is signed in its own name.',
  pairNote:
    'This upgrade is two proposals, one for the code and one for its ABI. Please sign both: a contract that gets only one of them does not fit its ABI.',
  expiryNote: (at) => `Please sign before ${at}; a proposal that has expired cannot be executed.`,
  nudgeTitle: (what) => `Multi-sig reminder: ${what}`,
  nudge: (names) => `${names}: your signatures are still missing. Please run the command in your own name.`,
  progress: (have, need) => `${have} producers in office have signed, ${need} are needed.`,
  completionTitle: (what) => `Multi-sig completed: ${what}`,
  completed: (at, what) => `On ${at}, ${what} has been signed and executed.`,
  result: 'Result',
  changes: 'What changes',
  meaning: 'What it means for users',
  toWrite: '*(for the secretariat to write)*',
  evidence: 'Evidence',
  block: 'Effective block height',
  blockBetween: (from, until) => `after block ${from}, not later than block ${until}`,
  executedBlock: 'Block of the execution',
  receipt: 'Receipt',
  signedOf: 'Signed by',
  from: 'Before',
  to: 'After',
  codeOf: (account) => `Code of ${account}`,
  abiOf: (account) => `ABI of ${account}`,
  grounds: {
    inline: 'the execution, which takes effect at once',
    receipt:
      'the execution and the receipt of the deferred transaction that followed it (a receipt does not name the proposal: they are matched by their order, which is probable)',
    effect: 'the execution, and the code of the account, which changed from other code to the code that was signed',
  },
  comma: ', ',
}

function ordinal(term: string): string {
  const number = Number(term)
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number)
  return `${number}${{ one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[rule]}`
}
