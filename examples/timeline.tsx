import { Strip } from '@/ui/strip/Strip'
import { openBattle } from './support/openBattle'
import { showExample } from './support/showExample'

showExample(async () => ({
  battle: await openBattle('t=1939-08-20T05:30', { ground: 'ready' }),
  page: <Strip />,
}))
