import { useState } from 'react'
import { FigurePanel } from '@/presentation/figure/FigurePanel'
import { useBattle } from '@/state/session/battleContext'
import { Chooser } from './support/Chooser'
import { openBattle } from './support/openBattle'
import { showExample } from './support/showExample'

function AnyFigure() {
  const { record } = useBattle()
  const steps = record.chapters.flatMap((chapter) => chapter.steps.filter((step) => step.figure))
  const [id, setId] = useState(steps[0]!.id)
  const figure = steps.find((step) => step.id === id)!.figure!
  return (
    <>
      <Chooser
        label="Step with the figure"
        value={id}
        choices={steps.map((step) => ({ key: step.id, label: `${step.figure!.kind} · ${step.id}` }))}
        onChange={setId}
      />
      <FigurePanel key={id} figure={figure} />
    </>
  )
}

showExample(async () => ({ battle: await openBattle('', { ground: 'ready' }), page: <AnyFigure /> }))
