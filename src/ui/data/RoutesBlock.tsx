import { tr } from '@/base/i18n/i18n'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { toLonLat } from '@/base/geo/frame'
import { readRoute, routeGeojson, routeOnGround, type Route } from '@/picture/exchange/route'
import { groundPort } from '@/state/ports/groundPort'
import { routes } from '@/state/routes/routes'
import { useBattle } from '@/state/session/battleContext'
import { save } from '@/ui/parts/save'
import styles from './DataPanel.module.css'
import { spanOf } from './routeSpan'

const parseXml = (text: string) => new DOMParser().parseFromString(text, 'application/xml')

/** The user's own routes: read from a file, shown on the ground, kept in this browser, saved again. */
export function RoutesBlock() {
  const { camera } = useBattle()
  const { list, kept } = useStore(routes)
  const input = useRef<HTMLInputElement>(null)
  const [faults, setFaults] = useState<readonly string[]>([])

  const flyTo = (route: Route) => {
    const { x, z, distanceM } = spanOf(route)
    camera.current.goTo({ target: toLonLat(x, z), distanceM, bearingDeg: 0, pitchDeg: 50 })
  }
  const read = async (files: FileList) => {
    const problems: string[] = []
    for (const file of files) {
      try {
        const { route, faults: found } = await readRoute(file.name, await file.text(), parseXml)
        problems.push(...found)
        if (!route) continue
        routes.actions.add(route)
        if (groundPort.ground && !routeOnGround(route, groundPort.ground))
          problems.push(tr('{file}: the route lies outside the drawn ground and is not visible', { file: file.name }))
        else flyTo(route)
      } catch (error) {
        problems.push(tr('{file}: could not be read ({reason})', { file: file.name, reason: (error as Error).message }))
      }
    }
    setFaults(problems)
  }
  return (
    <section className={styles.format} data-testid="routes">
      <div className={styles.head}>
        <h3>{tr('Your own route')}</h3>
        <button type="button" className="kg-button kg-outlined" onClick={() => input.current?.click()}>
          {tr('Open a file')}
        </button>
      </div>
      <p>
        {tr('GPX, KML, GeoJSON or a scenario of ORBAT Mapper, laid on the ground. It stays in this browser; it is in no link and no exported file.')}
        {!kept && ` ${tr('This browser could not keep it beyond this visit.')}`}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".gpx,.kml,.geojson,.json"
        aria-label={tr('Route file')}
        onChange={({ target }) => {
          const { files } = target
          if (files) void read(files).finally(() => (target.value = ''))
        }}
      />
      {faults.map((text) => (
        <p key={text} role="alert">
          {text}
        </p>
      ))}
      <ul className={styles.routes}>
        {list.map((route, i) => (
          <li key={i}>
            <button type="button" className="kg-word" onClick={() => flyTo(route)}>
              {route.name}
            </button>
            <button
              type="button"
              className="kg-button"
              onClick={() => save(new Blob([routeGeojson(route)], { type: 'application/geo+json' }), 'route.geojson')}
            >
              {tr('Save')}
            </button>
            <button
              type="button"
              className="kg-button"
              aria-label={tr('Remove {route}', { route: route.name })}
              onClick={() => routes.actions.remove(route)}
            >
              {tr('Remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
