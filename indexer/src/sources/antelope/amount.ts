import { AssetId, parseUnits, type StatedAmount } from '@secretariat/shared'
import type { AntelopeProfile } from '../../profiles/antelope/profile.js'

/** Reads amounts as a chain writes them, `1.5000 EOS`, in whole units. The chain's own token always has the decimals it is known with. */
export function amountReader({ core }: Pick<AntelopeProfile, 'core'>): (text: string) => StatedAmount {
  return (text) => {
    const [, number = '', fraction = '', symbol = ''] = /^(-?\d+(?:\.(\d+))?) ([A-Z]{1,7})$/.exec(text) ?? []
    const asset = AssetId(symbol)
    if (asset === core.asset && fraction.length !== core.decimals) {
      throw new RangeError(`"${text}" has ${fraction.length} decimals, and ${asset} has ${core.decimals}`)
    }
    return { units: parseUnits(number, fraction.length).toString(), asset }
  }
}
