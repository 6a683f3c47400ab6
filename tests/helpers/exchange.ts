import { DEFAULT_EXAGGERATION } from '@/ground/terrain/exaggeration'
import { writeExchange, type ExchangeFile } from '@/picture/exchange/formats'
import type { ExchangeRequest, FormatId } from '@/picture/exchange/model'
import { readGroundFromDisk } from '../../scripts/sight/readGround'
import { at, realRecord } from './record'

/** The record, at a moment of the offensive at which all four sides are on the map. */
export function exchangeRequest(more: Partial<ExchangeRequest> = {}): ExchangeRequest {
  const record = realRecord()
  return {
    record,
    from: record.start,
    until: record.end,
    at: at('1939-08-22T12:00'),
    edition: { version: '9.8.7', released: '2026-01-02' },
    ground: null,
    exaggeration: DEFAULT_EXAGGERATION,
    ...more,
  }
}

const ground = () => readGroundFromDisk().ground

const written = new Map<FormatId, Promise<ExchangeFile>>()

/** The file of a format, written once by each worker. */
export function exchanged(id: FormatId): Promise<ExchangeFile> {
  let file = written.get(id)
  if (!file) {
    const needsGround = id === 'glb' || id === 'stl'
    file = writeExchange(id, exchangeRequest(needsGround ? { ground: ground() } : {}))
    written.set(id, file)
  }
  return file
}

export async function exchangedText(id: FormatId): Promise<string> {
  const { body } = await exchanged(id)
  if (typeof body !== 'string') throw new Error(`${id} is binary`)
  return body
}

export async function exchangedBytes(id: FormatId): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await exchanged(id)
  if (typeof body === 'string') throw new Error(`${id} is text`)
  return body
}
