import { tr } from '@/base/i18n/i18n'
import { sectionCsv, type SectionPoint } from '@/ground/sight/section'
import { SECTION_SIZE } from '@/picture/section/sectionSvg'
import { canvasBlob } from '@/state/ports/stillPort'
import { notify } from '@/state/session/notices'
import { save } from '@/ui/parts/save'
import styles from './Section.module.css'

/** Pixels of the PNG for one unit of the section's picture. */
const PNG_SCALE = 3
const NAME = 'khalkhin-gol-section'

/** The section as PNG, SVG or CSV. */
export function Exports({ svg, points }: { svg: string; points: readonly SectionPoint[] }) {
  const png = () =>
    rasterise(svg).then(
      (blob) => save(blob, `${NAME}.png`),
      (error: Error) => notify(error.message, 'problem'),
    )
  return (
    <div className={styles.row} role="group" aria-label={tr('Save the section')}>
      <button type="button" className="kg-button kg-outlined" onClick={() => void png()}>
        PNG
      </button>
      <button
        type="button"
        className="kg-button kg-outlined"
        onClick={() => save(new Blob([svg], { type: 'image/svg+xml' }), `${NAME}.svg`)}
      >
        SVG
      </button>
      <button
        type="button"
        className="kg-button kg-outlined"
        onClick={() => save(new Blob([`${sectionCsv(points)}\n`], { type: 'text/csv' }), `${NAME}.csv`)}
      >
        CSV
      </button>
    </div>
  )
}

/** @throws Error when the browser cannot draw the picture. */
async function rasterise(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SECTION_SIZE.width * PNG_SCALE
  canvas.height = SECTION_SIZE.height * PNG_SCALE
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvasBlob(canvas)
}
