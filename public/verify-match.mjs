// 공표한 매칭을 포털 없이 확인합니다 (Node 18 이상): node verify-match.mjs 입력자료.json.gz 매칭결과.json.gz [지문 지문]
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
const must = (holds, why) => holds || (console.log(`검증 실패: ${why}`), process.exit(1))
const sha256 = (data) => createHash('sha256').update(data).digest('hex')
const read = (file, fingerprint, name) => {
  const bytes = readFileSync(file)
  must(!fingerprint || fingerprint === sha256(bytes), `${name}의 지문이 다릅니다. 다시 받아 확인해 주세요.`)
  const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes
  return { ...JSON.parse(text), hash: sha256(text) }
}
const [problemFile, resultFile, ...fingerprints] = process.argv.slice(2)
const problem = read(problemFile, fingerprints[0], '입력 자료')
const result = read(resultFile, fingerprints[1], '매칭 결과')
must(result.problemHash === problem.hash, '매칭 결과가 다른 입력 자료로 만든 것입니다.')
const { regions, partners, pairs, kindGroups = {}, pins = [], keep = [], notTogether = [], ...rest } = problem
const prices = result.certificate?.potentials ?? { partner: [], region: [], regionKind: {}, other: [] }
const [chosen, pinned, kept] = [result.pairs, pins, keep].map((list) => new Set(list.map(String)))
for (const pair of pinned) must(chosen.has(pair), `고정한 쌍 ${pair}이 빠져 있습니다.`)
must(!rest.families, '이 프로그램이 모르는 조건이 있습니다.')
// Every limit with its range, the price the certificate gives it, and how many pairs of the match use it.
const limits = new Map()
const limit = (key, { min, max }, price = 0) => limits.set(key, { key, min, max, price, count: 0 }).get(key)
const others = new Map(prices.other.map((o) => [[o.limit, o.region, o.group ?? o.position].join(), o.price]))
const rare = (key, max) => limits.get(key) ?? limit(key, { min: 0, max }, others.get(key))
const budget = limit('남는 기존 결연', { min: 0, max: 0 }, others.get('changeBudget,,'))
partners.forEach((partner, p) => limit(`기관 ${p}`, partner, prices.partner[p]))
regions.forEach((region, r) => {
  limit(`지역 ${r}`, region, prices.region[r])
  for (const [kind, range] of Object.entries(region.kinds ?? {}))
    limit(`지역 ${r} ${kind}`, range, prices.regionKind[kind]?.[r])
})
let [offered, sum, gap] = [0, 0, 0]
pairs.region.forEach((r, at) => {
  const [p, score] = [pairs.partner[at], pairs.score?.[at] ?? 0]
  const [pair, { kind, group }] = [`${r},${p}`, partners[p]]
  const kinds = Object.keys(regions[r].kinds ?? {}).filter((name) => (kindGroups[name] ?? [name]).includes(kind))
  const used = [`기관 ${p}`, `지역 ${r}`, ...kinds.map((name) => `지역 ${r} ${name}`)].map((key) => limits.get(key))
  if (group && rest.groupMaxPerRegion) used.push(rare(`group,${r},${group}`, rest.groupMaxPerRegion))
  notTogether.forEach((two, place) => two.includes(p) && used.push(rare(`notTogether,${r},${place}`, 1)))
  if (kept.has(pair) && (budget.max += 1)) used.push(budget)
  const worth = used.reduce((left, { price }) => left - price, score)
  if (!pinned.has(pair)) gap += Math.max(0, worth) - (chosen.has(pair) ? worth : 0)
  for (const one of chosen.has(pair) ? used : []) one.count += 1
  if (chosen.has(pair)) [offered, sum] = [offered + 1, sum + score]
})
must(offered === result.pairs.length, '제외되었거나 두 번 적힌 쌍이 들어 있습니다.')
budget.min = Math.max(0, budget.max - (rest.changeBudget ?? Infinity))
for (const { key, min, max, price, count } of limits.values()) {
  must(count >= min && count <= max, `${key}: ${count}곳 (${min}~${max}곳이어야 합니다)`)
  gap += Math.max(price * min, price * max) - price * count
}
const mixed = ({ group, kind }) => group && partners.some((one) => one.group === group && one.kind !== kind)
const crossing = result.rules.fairness === 'floor' || keep.length + notTogether.length > 0 || partners.some(mixed)
console.log(`지역 ${regions.length}곳, 기관 ${partners.length}곳, ${chosen.size}쌍: 모든 조건을 지킵니다.`)
must(!pairs.score || sum === result.total, `점수를 더하면 ${sum}점으로, 적힌 ${result.total}점과 다릅니다.`)
must(!pairs.score || gap === 0 || (crossing && gap > 0), '최적 증명서가 이 결과와 맞지 않습니다.')
const best = gap ? `더 높일 수 있는 폭은 많아야 ${gap}점입니다.` : '이보다 높은 매칭은 없습니다.'
console.log(pairs.score ? `점수 합 ${sum}점. ${best}` : '점수는 봉인되어 있어, 최적인지는 감사 담당이 확인합니다.')
