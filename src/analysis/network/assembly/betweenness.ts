/**
 * The inner loop of betweenness.ts: Brandes' two passes for eight sources at a time, one in each of eight lanes, so that each
 * list of neighbours is read once for all sources that stand at the same step. All state lies in the memory that the caller
 * gives; `place` says where. The caller keeps every graph connected and every node number below 2^24.
 */
const LANES: u32 = 8
const ROW: usize = 64
/** Lane i of a pair of lanes is told by bit i of a mask. */
const LOWEST_PAIR = i64x2(1, 2)

export let offsets: usize = 0
export let neighbours: usize = 0
export let weights: usize = 0
export let sums: usize = 0
let nodes: u32 = 0
let seen: usize = 0
let touched: usize = 0
let paths: usize = 0
let present: usize = 0
let coming: usize = 0
/** Who was reached in which lanes, in the order reached: node × 256 + mask; `steps` has where each step begins. */
let reached: usize = 0
let steps: usize = 0

/** Lays out the memory for a graph of so many nodes and ends of links (two a link); returns how many bytes that takes. */
export function place(count: u32, ends: u32): usize {
  nodes = count
  const n = <usize>count
  paths = 1024
  present = paths + n * ROW
  coming = present + n * ROW
  weights = coming + n * ROW
  sums = weights + n * 8
  offsets = sums + n * 8
  neighbours = offsets + (n + 1) * 4
  reached = neighbours + <usize>ends * 4
  steps = reached + n * ROW / 2
  seen = (steps + (n + 2) * 4 + 7) & ~7
  touched = seen + ((n + 7) & ~7)
  return touched + ((n + 7) & ~7)
}

/** Adds to `sums` what the sources first … first + count - 1 (at most eight) give to each node, times the source's weight. */
export function addBatch(first: u32, count: u32): void {
  memory.fill(paths, 0, <usize>nodes * ROW)
  memory.fill(seen, 0, (<usize>nodes + 7) & ~7)
  for (let lane: u32 = 0; lane < count; lane++) {
    const v = <usize>(first + lane)
    store<f64>(paths + v * ROW + lane * 8, 1)
    store<f64>(present + v * ROW + lane * 8, 1)
    store<u8>(seen + v, <u8>1 << <u8>lane)
    store<u32>(reached + lane * 4, (<u32>v << 8) | (1 << lane))
  }
  store<u32>(steps, 0)
  store<u32>(steps + 4, count)
  goBack(countPaths(), first, count)
}

/** Forward, step by step: how many shortest paths lead to each node in each lane. Returns the last step that reached any. */
function countPaths(): u32 {
  let step: u32 = 0
  while (true) {
    const begin = load<u32>(steps + step * 4)
    const end = load<u32>(steps + step * 4 + 4)
    if (begin == end) return step - 1
    touchNeighbours(begin, end)
    store<u32>(steps + step * 4 + 8, settleTouched(end))
    turn(begin, end)
    step++
  }
}

function touchNeighbours(begin: u32, end: u32): void {
  for (let i = begin; i < end; i++) {
    const entry = load<u32>(reached + i * 4)
    const mask = <u8>entry
    let at = neighbours + (<usize>load<u32>(offsets + (entry >> 8) * 4) << 2)
    const last = neighbours + (<usize>load<u32>(offsets + (entry >> 8) * 4 + 4) << 2)
    for (; at < last; at += 4) {
      const place = touched + load<u32>(at)
      store<u8>(place, load<u8>(place) | mask)
    }
  }
}

function settleTouched(end: u32): u32 {
  for (let word: usize = 0; word < nodes; word += 8) {
    const any = load<u64>(touched + word)
    if (any == 0) continue
    store<u64>(touched + word, 0)
    let fresh = any & ~load<u64>(seen + word)
    while (fresh != 0) {
      const byte = <usize>ctz(fresh) >> 3
      const mask = <u32>((fresh >> (byte << 3)) & 0xff)
      fresh &= ~(<u64>0xff << (byte << 3))
      const w = word + byte
      gather(w)
      settle(w, mask)
      store<u8>(seen + w, load<u8>(seen + w) | <u8>mask)
      store<u32>(reached + end * 4, (<u32>w << 8) | mask)
      end++
    }
  }
  return end
}

/** Into `coming` of v: the sum of `present` over its neighbours, in all lanes. */
// @ts-ignore: decorator
@inline
function gather(v: usize): void {
  let a = f64x2.splat(0)
  let b = f64x2.splat(0)
  let c = f64x2.splat(0)
  let d = f64x2.splat(0)
  let at = neighbours + (<usize>load<u32>(offsets + v * 4) << 2)
  const last = neighbours + (<usize>load<u32>(offsets + v * 4 + 4) << 2)
  for (; at < last; at += 4) {
    const row = present + <usize>load<u32>(at) * ROW
    a = f64x2.add(a, v128.load(row))
    b = f64x2.add(b, v128.load(row, 16))
    c = f64x2.add(c, v128.load(row, 32))
    d = f64x2.add(d, v128.load(row, 48))
  }
  const row = coming + v * ROW
  v128.store(row, a)
  v128.store(row, b, 16)
  v128.store(row, c, 32)
  v128.store(row, d, 48)
}

/** Keeps of `coming` only the lanes of the mask, and adds them to the paths. */
// @ts-ignore: decorator
@inline
function settle(v: usize, mask: u32): void {
  const lanes = i64x2.splat(mask)
  let bits = LOWEST_PAIR
  for (let at: usize = v * ROW; at < v * ROW + ROW; at += 16) {
    const kept = v128.and(v128.load(coming + at), i64x2.eq(v128.and(lanes, bits), bits))
    v128.store(coming + at, kept)
    v128.store(paths + at, f64x2.add(v128.load(paths + at), kept))
    bits = i64x2.shl(bits, 2)
  }
}

/** What was coming is present, and what was present at these entries is forgotten. */
function turn(begin: u32, end: u32): void {
  for (let i = begin; i < end; i++) clear(present + <usize>(load<u32>(reached + i * 4) >> 8) * ROW)
  const was = present
  present = coming
  coming = was
}

// @ts-ignore: decorator
@inline
function clear(row: usize): void {
  const zero = f64x2.splat(0)
  v128.store(row, zero)
  v128.store(row, zero, 16)
  v128.store(row, zero, 32)
  v128.store(row, zero, 48)
}

/** Backward, from the last step to the first: each node's share of the paths, by the weights of source and target. */
function goBack(last: u32, first: u32, count: u32): void {
  for (let lane: u32 = 0; lane < LANES; lane++)
    store<f64>(lane * 8, lane < count ? load<f64>(weights + (first + lane) * 8) : 0)
  let end = load<u32>(steps + last * 4 + 4)
  let after = end
  for (let step = last; step > 0; step--) {
    const begin = load<u32>(steps + step * 4)
    for (let i = begin; i < end; i++) {
      const entry = load<u32>(reached + i * 4)
      gather(<usize>(entry >> 8))
      share(<usize>(entry >> 8), entry & 0xff)
    }
    turn(end, after)
    after = end
    end = begin
  }
  turn(end, after)
}

/** From the sum of what follows v: its dependency, into `sums`, and what v itself passes back, in the lanes of the mask. */
// @ts-ignore: decorator
@inline
function share(v: usize, mask: u32): void {
  const lanes = i64x2.splat(mask)
  const own = f64x2.splat(load<f64>(weights + v * 8))
  let bits = LOWEST_PAIR
  let sum = f64x2.splat(0)
  for (let lane: usize = 0; lane < ROW; lane += 16) {
    const at = v * ROW + lane
    const isHere = i64x2.eq(v128.and(lanes, bits), bits)
    const count = v128.load(paths + at)
    const dependency = v128.and(f64x2.mul(count, v128.load(coming + at)), isHere)
    sum = f64x2.add(sum, f64x2.mul(dependency, v128.load(lane)))
    v128.store(coming + at, v128.and(f64x2.div(f64x2.add(own, dependency), count), isHere))
    bits = i64x2.shl(bits, 2)
  }
  const total = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1)
  store<f64>(sums + v * 8, load<f64>(sums + v * 8) + total)
}
