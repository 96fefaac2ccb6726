// xoroshiro128+ of Blackman and Vigna (24, 16, 37), its state filled by splitmix64 from the seed and the number of the stream.

let s0: u64 = 1
let s1: u64 = 2

/** Begins stream number `stream` of the seed whose halves are `high` and `low`. */
export function begin(high: u32, low: u32, stream: u32): void {
  s0 = split(((<u64>high) << 32) | low) ^ split(<u64>stream + 0x632be59bd9b4e019)
  s1 = split(s0)
  if (s0 == 0 && s1 == 0) s1 = 1
  for (let i = 0; i < 16; i++) next()
}

/** 64 random bits. */
// @ts-ignore: decorator
@inline
export function next(): u64 {
  const a = s0
  let b = s1
  const sum = a + b
  b ^= a
  s0 = rotl<u64>(a, 24) ^ b ^ (b << 16)
  s1 = rotl<u64>(b, 37)
  return sum
}

/** A whole number below `limit` from 32 random bits; each as likely as any other up to limit / 2³². */
// @ts-ignore: decorator
@inline
export function below(limit: u32, bits: u64): u32 {
  return <u32>(((bits & 0xffffffff) * <u64>limit) >> 32)
}

function split(seed: u64): u64 {
  let z = seed + 0x9e3779b97f4a7c15
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb
  return z ^ (z >> 31)
}
