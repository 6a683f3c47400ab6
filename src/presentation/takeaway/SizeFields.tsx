import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import styles from './TakeAway.module.css'

/** Limits in pixels; 4K is the largest common film size, and within every browser's canvas limit. */
const MIN = 160
const MAX = 3840
const READY = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [3840, 2160],
  [1080, 1920],
] as const

export interface SizeState {
  readonly width: string
  readonly height: string
  /** Null while the typed text is not a valid size. */
  readonly value: { readonly width: number; readonly height: number } | null
  set(width: string, height: string): void
}

export function useSize(): SizeState {
  const [[width, height], put] = useState<readonly [string, string]>(['1920', '1080'])
  const [w, h] = [Number(width), Number(height)]
  const good = [w, h].every((n) => Number.isInteger(n) && n >= MIN && n <= MAX)
  return { width, height, value: good ? { width: w, height: h } : null, set: (a, b) => put([a, b]) }
}

/** Width and height in pixels, typed or chosen. */
export function SizeFields({ size }: { size: SizeState }) {
  return (
    <fieldset className={styles.size}>
      <legend>{tr('Pixels')}</legend>
      <input
        aria-label={tr('Width')}
        inputMode="numeric"
        value={size.width}
        onChange={(e) => size.set(e.target.value, size.height)}
      />
      <span aria-hidden="true">×</span>
      <input
        aria-label={tr('Height')}
        inputMode="numeric"
        value={size.height}
        onChange={(e) => size.set(size.width, e.target.value)}
      />
      <select
        aria-label={tr('Common sizes')}
        value={
          READY.some(([w, h]) => `${w}` === size.width && `${h}` === size.height) ? `${size.width}x${size.height}` : ''
        }
        onChange={(e) => {
          const [w, h] = e.target.value.split('x')
          if (w && h) size.set(w, h)
        }}
      >
        <option value="">{tr('typed')}</option>
        {READY.map(([w, h]) => (
          <option key={w * h + w} value={`${w}x${h}`}>
            {w} × {h}
          </option>
        ))}
      </select>
      {!size.value && (
        <p role="alert">
          {tr('Expected whole numbers from {low} to {high}, got {width} × {height}.', {
            low: MIN,
            high: MAX,
            width: size.width || tr('nothing'),
            height: size.height || tr('nothing'),
          })}
        </p>
      )}
    </fieldset>
  )
}
