import { useEffect, useRef, type KeyboardEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import { CAMERA_LIMITS } from '@/ground/camera/bounds'
import { chosenOf } from '@/record/kinds/choice'
import type { Observer } from '@/record/schema/viewing'
import { compareWith, lookFrom, roundedPoint } from '@/state/actions/evidence'
import { standAt } from '@/state/actions/findActions'
import { useActionContext, useRunAction } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import type { MapMenu as Menu } from '@/state/session/session'
import { openSheet } from '@/state/session/sheets'
import { nameIn } from '@/state/words/names'
import { capital } from '@/state/words/words'
import { viewOf, type MenuEntry } from '@/ui/kinds'
import { positionWords } from '../describe'
import styles from './MapMenu.module.css'

/** Minimum distance of a menu from the page's edge, CSS pixels. */
const EDGE = 8

interface Item {
  readonly word: string
  readonly run: () => void
}

/** Actions for what is under a right click or a resting finger. */
export function MapMenu() {
  const menu = useSession((s) => s.mapMenu)
  return menu && <Opened key={`${menu.x} ${menu.y}`} menu={menu} />
}

function Opened({ menu }: { menu: Menu }) {
  const { session, camera } = useBattle()
  const box = useRef<HTMLDivElement>(null)
  const { name, items } = useItems(menu)

  useEffect(() => {
    const element = box.current!
    const { offsetWidth: w, offsetHeight: h } = element
    element.style.transform = `translate(${Math.max(EDGE, Math.min(menu.x, innerWidth - w - EDGE))}px, ${Math.max(EDGE, Math.min(menu.y, innerHeight - h - EDGE))}px)`
    const before = document.activeElement as HTMLElement | null
    element.querySelector('button')!.focus({ preventScroll: true })
    const onOutside = (event: Event) => {
      if (!element.contains(event.target as Node)) session.actions.closeMapMenu()
    }
    window.addEventListener('pointerdown', onOutside, true)
    window.addEventListener('wheel', onOutside, { capture: true, passive: true })
    return () => {
      window.removeEventListener('pointerdown', onOutside, true)
      window.removeEventListener('wheel', onOutside, true)
      // What an item opened may have taken the focus by now.
      if (
        !document.activeElement ||
        document.activeElement === document.body ||
        element.contains(document.activeElement)
      )
        before?.focus({ preventScroll: true })
    }
  }, [menu, session, camera])

  const onKey = (event: KeyboardEvent) => {
    const buttons = [...box.current!.querySelectorAll('button')]
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const step: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }
    // The page's keys are disabled while a menu is open.
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') session.actions.closeMapMenu()
    else if (event.key in step) buttons.at(step[event.key]! % buttons.length)!.focus()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={box}
      className={`kg-panel ${styles.menu}`}
      role="menu"
      tabIndex={-1}
      aria-label={name ?? tr('This place')}
      onKeyDown={onKey}
      onContextMenu={(event) => event.preventDefault()}
    >
      <p className={styles.head} role="presentation">
        {name && <b>{name}</b>}
        <span>
          {menu.heightM === null
            ? positionWords(menu.lon, menu.lat, 50)
            : tr('{position}, {height} m', {
                position: positionWords(menu.lon, menu.lat, 50),
                height: Math.round(menu.heightM),
              })}
        </span>
      </p>
      {items.map(({ word, run }) => (
        <button
          key={word}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            session.actions.closeMapMenu()
            run()
          }}
        >
          {word}
        </button>
      ))}
    </div>
  )
}

/** The name of what is there, and the actions for it. */
function useItems({ target, lon, lat }: Menu): { name: string | null; items: Item[] } {
  const context = useActionContext()
  const run = useRunAction()
  const { record, session, camera } = context
  const language = useSession((s) => s.language)
  const standAtPoint: Item = {
    word: tr('Stand here'),
    run: () => {
      const name = tr('at {place}', { place: positionWords(lon, lat, 50) })
      standAt(context, lon, lat, camera.current.cue()?.bearingDeg ?? 0, name)
    },
  }
  const path = useSession((s) => s.path)
  const observing = useSession((s) => s.viewshed !== null && s.sheet === 'viewshed')
  const at = roundedPoint(lon, lat)
  const point = { at }
  const see = (observer: Observer): Item =>
    observing
      ? { word: tr('Compare with what could be seen from here'), run: () => compareWith(context, observer) }
      : { word: tr('What could be seen from here'), run: () => lookFrom(context, observer) }
  const measure: Item = {
    word: tr(path && path.unit === null ? 'Measure on to here' : 'Measure from here'),
    run: () => {
      session.actions.addPathPoint(at)
      openSheet(session, 'section')
    },
  }
  if (!target)
    return {
      name: null,
      items: [standAtPoint, see(point), measure, { word: tr('Zoom in here'), run: () => nearer(context, lon, lat) }],
    }
  const select = () => session.actions.select(target)
  const then = (action: string) => () => {
    select()
    run(action)
  }
  const entries: Record<MenuEntry, Item> = {
    open: { word: tr('Open its card'), run: select },
    fly: { word: tr('Fly to'), run: then('fly') },
    follow: { word: tr('Follow'), run: then('follow') },
    'stand-with': { word: tr('Stand here'), run: then('stand') },
    'stand-at-point': standAtPoint,
    'see-from': see(target.kind === 'unit' ? { unit: target.id } : { place: target.id }),
    'see-from-point': see(point),
    measure,
    choose: {
      word: tr('Add to or remove from the chosen units'),
      run: () => session.actions.toggleInGroup(target.id),
    },
  }
  const chosen = chosenOf(record, target)
  return {
    name: chosen && capital(nameIn(chosen.names, language).text),
    items: viewOf(target.kind).menu.map((entry) => entries[entry]),
  }
}

/** At half the distance, over that place. */
function nearer({ camera }: ReturnType<typeof useActionContext>, lon: number, lat: number): void {
  const cue = camera.current.cue()
  if (cue)
    camera.current.goTo({ ...cue, target: [lon, lat], distanceM: Math.max(cue.distanceM / 2, CAMERA_LIMITS.nearM) })
}
