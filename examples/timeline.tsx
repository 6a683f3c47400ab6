import { Strip } from '@/ui/strip/Strip'
import { TimePanel } from '@/ui/timeline/TimePanel'
import { openBattle } from './support/openBattle'
import { showExample } from './support/showExample'

showExample(async () => ({
  battle: await openBattle('t=1939-08-20T05:30', { ground: 'ready' }),
  page: (
    <div className="kg-root foot">
      <div className="kg-panel">
        <TimePanel />
      </div>
      <Strip />
    </div>
  ),
}))
