import { SYMBOL_VIEW, symbolParts, type SymbolOf } from '@/picture/symbols/symbolParts'

/** The symbol of a unit, as its token has it. Hidden from screen readers: the words stand beside it. */
export function UnitSymbol({ of }: { of: SymbolOf }) {
  const { width, height } = SYMBOL_VIEW
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {symbolParts(of).map(({ d, fill, stroke, width: strokeWidth, dash, cap, join, place }, i) => (
        <path
          key={i}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={stroke && strokeWidth}
          strokeDasharray={dash?.join(' ')}
          strokeLinecap={cap}
          strokeLinejoin={join === 'miter' ? 'miter' : undefined}
          transform={place && `translate(${place.x} ${place.y}) scale(${place.scale})`}
        />
      ))}
    </svg>
  )
}
