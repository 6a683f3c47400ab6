import { useId, useState, type CSSProperties } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useBattle } from '@/state/session/battleContext'
import { PRESETS } from '@/state/session/presets'
import { applySettings, settingsOf } from '@/state/session/settings'
import { parseSettings } from '@/state/session/settingsSchema'

const box: CSSProperties = {
  display: 'grid',
  gap: 8,
  padding: '10px 14px',
  background: '#1e1a14',
  color: '#e4dbc7',
  font: '13px/1.4 "Inter Variable", system-ui, sans-serif',
  borderBottom: '1px solid #3a3326',
}
const button: CSSProperties = {
  minHeight: 40,
  padding: '0 10px',
  border: '1px solid #6f6346',
  borderRadius: 2,
  background: '#272219',
  color: '#fffaf0',
  font: 'inherit',
  cursor: 'pointer',
}
const field: CSSProperties = {
  boxSizing: 'border-box',
  width: '100%',
  minHeight: 40,
  padding: 6,
  border: '1px solid #6f6346',
  borderRadius: 2,
  background: '#272219',
  color: '#fffaf0',
  font: 'inherit',
}

/** Presets, copying all settings as JSON, pasting them with validation, and reset. */
export function SettingsBlock() {
  const { session, playback } = useBattle()
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<readonly string[]>([])
  const fieldId = useId()
  const copy = async () => {
    const json = JSON.stringify(settingsOf(session, playback), null, 2)
    try {
      await navigator.clipboard.writeText(json)
      setFaults([tr('Settings copied.')])
    } catch {
      // No clipboard (a page without https, or permission denied): the user copies the text from the field.
      setPasting(true)
      setText(json)
      setFaults([tr('The clipboard is closed to this page: copy the text by hand.')])
    }
  }
  const take = () => {
    const { settings, faults } = parseSettings(text)
    if (!settings) return setFaults(faults)
    applySettings(settings, session, playback)
    setFaults([tr('Settings taken.')])
    setPasting(false)
  }
  return (
    <section aria-label={tr('Settings as a whole')} style={box}>
      <label style={{ display: 'grid', gap: 4 }}>
        {tr('Preset')}
        <select
          style={field}
          value=""
          onChange={(e) => {
            const chosen = PRESETS.find((p) => p.id === e.target.value)
            if (!chosen) return
            applySettings(chosen.settings, session, playback)
            setFaults([tr('Preset: {name}.', { name: tr(chosen.name) })])
          }}
        >
          <option value="">{tr('choose a preset')}</option>
          {PRESETS.map((p) => (
            <option key={p.id} value={p.id}>
              {tr(p.name)}
            </option>
          ))}
        </select>
      </label>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 6 }}>
        <button type="button" style={button} onClick={() => void copy()}>
          {tr('Copy as settings')}
        </button>
        <button type="button" style={button} aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {tr('Paste')}
        </button>
        <button
          type="button"
          style={button}
          onClick={() => {
            applySettings(PRESETS[0]!.settings, session, playback)
            session.actions.setWireframe(false)
            session.actions.setStress({ tokens: 0, aircraft: 0 })
            setFaults([tr('Settings are at their defaults.')])
          }}
        >
          {tr('Reset')}
        </button>
      </div>
      {pasting && (
        <div style={{ display: 'grid', gap: 6 }}>
          <label htmlFor={fieldId}>{tr('Settings, as copied')}</label>
          <textarea
            id={fieldId}
            rows={5}
            style={{ ...field, fontFamily: 'monospace', fontSize: 12 }}
            value={text}
            onChange={(e) => setText(e.target.value)}
            spellCheck={false}
          />
          <button type="button" style={button} onClick={take}>
            {tr('Take these settings')}
          </button>
        </div>
      )}
      <div role="status">
        {faults.slice(0, 4).map((line) => (
          <p key={line} style={{ margin: '2px 0', overflowWrap: 'anywhere' }}>
            {line}
          </p>
        ))}
        {faults.length > 4 && <p style={{ margin: 0 }}>{tr('and {n} more', { n: faults.length - 4 })}</p>}
      </div>
    </section>
  )
}
