/** Hatches that every drawing of the page refers to; once, in the root layout. Hidden by size, since display:none would blank them. */
export function PatternDefs() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="fill-mark-paper" />
          <rect width="2" height="4" className="fill-part-hatch" />
        </pattern>
        <pattern id="hatch-tile" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="fill-mark-paper" />
          <rect width="1" height="5" className="fill-mark-none-hatch" />
        </pattern>
      </defs>
    </svg>
  )
}
