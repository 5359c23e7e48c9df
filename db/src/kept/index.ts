import { member } from './member.js'
import { motion } from './motion.js'
import { multisig } from './multisig.js'
import { multisigReceipt } from './multisig-receipt.js'
import { pay } from './pay.js'
import { proposal } from './proposal.js'
import { statement } from './statement.js'
import type { Subject } from './subject.js'

/** Every subject of which rows are kept. */
export const subjects: readonly Subject[] = [motion, proposal, member, pay, statement, multisig, multisigReceipt]
