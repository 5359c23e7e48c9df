import type { Profile } from '../profile.js'
import { content, projectToken } from './content.js'
import { announcementPeriod, councilPallet } from './council.js'
import { constitution, joystreamUtility } from './decrees.js'
import { proposalsDiscussion } from './discussion.js'
import { forum } from './forum.js'
import { groupPallets } from './groups.js'
import { members } from './members.js'
import { proposalsCodex } from './proposals-codex.js'
import { proposalsEngine } from './proposals-engine.js'
import { referendum } from './referendum.js'
import { joystreamSamples } from './samples.js'
import { imOnline, offences, session } from './sessions.js'
import { eraStakes } from './stakes.js'
import { staking } from './staking.js'
import { groupPallet } from './working-group.js'

/** Joystream's chain, runtimes 1000 to 2004. */
export const joystreamProfile: Profile = {
  family: 'substrate',
  name: 'joystream',
  version: 2,
  pallets: [
    councilPallet,
    referendum,
    proposalsEngine,
    proposalsCodex,
    proposalsDiscussion,
    members,
    ...groupPallets.map(groupPallet),
    joystreamUtility,
    constitution,
    forum,
    content,
    projectToken,
    staking,
    session,
    imOnline,
    offences,
  ],
  reads: [announcementPeriod],
  samples: joystreamSamples,
  spreads: [eraStakes],
  constants: ['Council', 'Referendum', 'ProposalsCodex'],
}
