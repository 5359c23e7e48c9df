const LETTERS = '.12345abcdefghijklmnopqrstuvwxyz'

/** Twelve letters of five bits and a thirteenth of four, from the highest bit down. */
export function nameToNumber(name: string): bigint {
  if (!/^[a-z1-5.]{0,12}[a-j1-5.]?$/.test(name)) throw new RangeError(`${JSON.stringify(name)} is no name`)
  let number = 0n
  for (let place = 0; place < 12; place++) number = (number << 5n) | BigInt(Math.max(0, LETTERS.indexOf(name[place] ?? '.')))
  return (number << 4n) | BigInt(LETTERS.indexOf(name[12] ?? '.'))
}

export function numberToName(number: bigint): string {
  let name = LETTERS[Number(number & 15n)] ?? ''
  for (let left = number >> 4n, place = 0; place < 12; place++, left >>= 5n) name = `${LETTERS[Number(left & 31n)]}${name}`
  return name.replace(/\.+$/, '')
}
