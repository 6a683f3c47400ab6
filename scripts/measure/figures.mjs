import { gzipSync } from 'node:zlib'

export const gzipped = (buffer) => gzipSync(buffer, { level: 9 }).length

export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
  return { median: at(0.5), p95: at(0.95), max: round(sorted[sorted.length - 1]) }
}

export function kB(bytes) {
  return round(bytes / 1000)
}

export function round(n) {
  return Math.round(n * 10) / 10
}
