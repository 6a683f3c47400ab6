import * as v from 'valibot'
import { tr } from '@/base/i18n/i18n'
import type { Route } from '@/picture/exchange/route'
import { LonLat } from '@/record/schema/common'
import { LIMITS } from '@/record/schema/limits'
import { notify } from '@/state/session/notices'
import { createActionStore } from '@/state/store/actionStore'

/** Maximum number of routes kept in a browser. */
const MAX_ROUTES = 20

const KeptRoutes = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.maxLength(200)),
      lines: v.array(v.pipe(v.array(LonLat), v.maxLength(LIMITS.routePoints))),
    }),
  ),
  v.maxLength(MAX_ROUTES),
)

const KEY = 'khalkhin-routes'
/** What could not be read is kept here, so that the next route does not replace it. */
const REFUSED = 'khalkhin-routes-refused'

/** The routes that this browser keeps; empty where it keeps none, or where they cannot be read, which a notice says. */
function read(): readonly Route[] {
  try {
    const text = localStorage.getItem(KEY)
    if (text === null) return []
    const kept = parse(text)
    if (kept) return kept
    localStorage.setItem(REFUSED, text)
    localStorage.removeItem(KEY)
    notify(tr('Your own routes, kept in this browser, could not be read and were set aside.'), 'problem')
  } catch {
    // Without storage there are none.
  }
  return []
}

function parse(text: string): readonly Route[] | null {
  try {
    const kept = v.safeParse(KeptRoutes, JSON.parse(text))
    return kept.success ? kept.output : null
  } catch {
    return null
  }
}

/** Stores the routes; false where the browser cannot keep them beyond this visit. */
function keep(list: readonly Route[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list))
    return true
  } catch {
    return false
  }
}

/**
 * The user's own routes on the ground. They never leave the browser: they are in no link and in no exported file of the
 * record. `kept` is false where the browser could not store the last change.
 */
export const routes = createActionStore(
  { list: read(), kept: true } as { readonly list: readonly Route[]; readonly kept: boolean },
  (write, now) => ({
    /** Adds a route; the oldest is removed when there are too many. */
    add: (route: Route) => {
      const list = [...now().list, { ...route, name: route.name.slice(0, 200) }].slice(-MAX_ROUTES)
      write({ list, kept: keep(list) })
    },
    remove: (route: Route) => {
      const list = now().list.filter((each) => each !== route)
      write({ list, kept: keep(list) })
    },
  }),
)
