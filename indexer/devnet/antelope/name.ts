const LETTERS = '.12345abcdefghijklmnopqrstuvwxyz'

/** Few names occur, and each of them all the time. */
const numbers = new Map<string, bigint>()
const names = new Map<bigint, string>()

export function nameToNumber(name: string): bigint {
  const known = numbers.get(name)
  if (known !== undefined) return known
  const number = encode(name)
  numbers.set(name, number)
  return number
}

export function numberToName(number: bigint): string {
  const known = names.get(number)
  if (known !== undefined) return known
  const name = decode(number)
  names.set(number, name)
  return name
}

/** Twelve letters of five bits and a thirteenth of four, from the highest bit down. */
function encode(name: string): bigint {
  if (!/^[a-z1-5.]{0,12}[a-j1-5.]?$/.test(name)) throw new RangeError(`${JSON.stringify(name)} is no name`)
  let number = 0n
  for (let place = 0; place < 12; place++) number = (number << 5n) | BigInt(Math.max(0, LETTERS.indexOf(name[place] ?? '.')))
  return (number << 4n) | BigInt(LETTERS.indexOf(name[12] ?? '.'))
}

function decode(number: bigint): string {
  let name = LETTERS[Number(number & 15n)] ?? ''
  for (let left = number >> 4n, place = 0; place < 12; place++, left >>= 5n) name = `${LETTERS[Number(left & 31n)]}${name}`
  return name.replace(/\.+$/, '')
}
