import { useRef } from 'react'
import { tr } from '@/base/i18n/i18n'
import { useCovered } from '@/presentation/stage/useCovered'
import { claimsOfFigure } from '@/record/domain/claimsAbout'
import type { Figure as FigureData } from '@/record/schema/figures'
import { useBattle } from '@/state/session/battleContext'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import { Figure } from './Figure'
import styles from './FigurePanel.module.css'
import { useFit } from './useFit'

/**
 * The figure of a step on the stage: beside the picture, or over the whole of it (`fill`) where the step lies outside
 * the battle.
 */
export function FigurePanel({
  figure,
  fill = false,
  lens = false,
}: {
  figure: FigureData
  fill?: boolean
  /** The step asks for the contested lens. */
  lens?: boolean | undefined
}) {
  const { session } = useBattle()
  const box = useRef<HTMLElement>(null)
  useFit(box)
  useCovered(box, 'coveredRight', !fill)
  return (
    <figure
      ref={box}
      className={styles.panel}
      data-kind={figure.kind}
      data-fill={fill}
      data-wide={figure.kind === 'table' && figure.parts}
      aria-labelledby="figure-title"
      data-testid="figure"
      tabIndex={0}
    >
      <Figure figure={figure} on="stage" titleId="figure-title" />
      <LensClaims ids={claimsOfFigure(figure)} lens={lens} />
      <button
        type="button"
        className={styles.hide}
        aria-label={tr('Hide the figure')}
        onClick={() => session.actions.setFigureHidden(true)}
      >
        {tr('Map')}
      </button>
    </figure>
  )
}
