// The few signs the interface draws; the styles of what they stand in give them size and line.

const COMMON = { viewBox: '0 0 16 16', 'aria-hidden': 'true' } as const;

export function CloseSign() {
  return (
    <svg {...COMMON}>
      <path d="M4 4l8 8M12 4l-8 8" />
    </svg>
  );
}

/** Points to where the text began; the styles turn it round in right-to-left text. */
export function BackSign() {
  return (
    <svg {...COMMON} class="turns">
      <path d="M9.5 3.5L5 8l4.5 4.5" />
    </svg>
  );
}
